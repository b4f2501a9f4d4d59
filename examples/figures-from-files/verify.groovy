String log = new File(basedir, 'build.log').getText('UTF-8')
assert !log.contains('[ERROR]')
for (name in ['offices', 'bureaux']) {
    assert log.contains("src/briefings/${name}.md: 4 of 4 claims agree")
    assert new File(basedir, "target/briefing/${name}.pdf").length() > 0
}
