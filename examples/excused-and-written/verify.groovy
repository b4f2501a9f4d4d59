String log = new File(basedir, 'build.log').getText('UTF-8')
assert !log.contains('[ERROR]')
assert log.contains('src/briefings/harvest.md: 7 of 7 claims agree')
String page = new File(basedir, 'target/briefing/harvest.html').getText('UTF-8')
assert page.contains('nobody kept a list') : 'the reason of an excuse is not shown'
assert page.contains('the height is on the map')
for (written in ['1,085 tonnes', '2.3 million euros', '6.3 %']) {
    assert page.replace('\u00a0', ' ').replace('\u202f', ' ').contains(written) : "Briefing did not write ${written}"
}
assert page.contains('growth(harvest)') && !page.contains('[fall]') : 'the formula at the foot is not read'
assert page.contains('a quarter of what all its members sell') : 'the words of a claim that stands apart are changed'
assert page.contains('revenue / cooperative') && page.contains('2,306 / 9,180') : 'a claim that stands apart is not proven'
