String log = new File(basedir, 'build.log').getText('UTF-8')
assert !log.contains('[ERROR]')
assert log.contains('src/briefings/harvest.md: 5 of 5 claims agree')
String page = new File(basedir, 'target/briefing/harvest.html').getText('UTF-8')
assert page.contains('nobody kept a list') : 'the reason of an excuse is not shown'
