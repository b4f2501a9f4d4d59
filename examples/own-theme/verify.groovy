String page = new File(basedir, 'target/briefing/northwind.html').getText('UTF-8')
assert page.contains('--accent:#7a1f5c') : 'the colour is not ours'
assert page.contains('Nobody has checked where those come from but us.') : 'the label is not ours'
assert page.contains('Northwind Coffee, investor relations') : 'the footer is not ours'
assert page.contains('--fail:#b00d26') && page.contains('Tie-out') : 'the rest of the theme is gone'
assert !new File(basedir, 'build.log').getText('UTF-8').contains('[ERROR]')
