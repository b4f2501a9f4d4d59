String page = new File(basedir, 'news/target/briefing/sales.html').getText('UTF-8')
assert page.contains('--accent:#7a1f5c') : 'the colour is not the jar\'s'
assert page.contains('<title>Northwind Coffee</title>') : 'the logo is missing'
assert page.contains('>Proof</h2>') : 'the label is not the jar\'s'
assert page.contains('Northwind Coffee, investor relations') : 'the footer is not the jar\'s'
assert page.contains('--page-size:letter') : 'the paper is not the jar\'s'
assert new File(basedir, 'news/target/briefing/sales.pdf').exists() : 'the PDF is missing'
assert !new File(basedir, 'build.log').getText('UTF-8').contains('[ERROR]')
