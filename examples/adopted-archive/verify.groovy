import groovy.json.JsonSlurper

String log = new File(basedir, 'build.log').getText('UTF-8')
assert !log.contains('[ERROR]') : 'what is in the baseline fails nothing'
assert !log.contains('[baseline-unused]') : 'an entry matches nothing'

def articles = new JsonSlurper().parse(new File(basedir, 'target/briefing/briefing.json')).articles
def old = articles.find { it.path == 'src/briefings/1998.md' }
assert old.claims*.verdict == ['inconsistent', 'inconsistent'] : 'the verdicts stay what they are'
assert old.findings.findAll { it.rule == 'inconsistent' }*.level == ['note', 'note']
assert old.findings.any { it.hints.any { hint -> hint.contains('the gate count was corrected a year later') } }
assert old.coverage == [claimed: 5, unchecked: 0, excused: 0] : 'the cells of a table that foots are claimed'
