String log = new File(basedir, 'build.log').getText('UTF-8')
assert !log.contains('[ERROR]')
for (entry in [offices: 4, bureaux: 5]) {
    String name = entry.key
    assert log.contains("src/briefings/${name}.md: ${entry.value} of ${entry.value} claims agree")
    assert new File(basedir, "target/briefing/${name}.pdf").length() > 0
}
