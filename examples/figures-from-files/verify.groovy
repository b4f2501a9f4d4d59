String log = new File(basedir, 'build.log').getText('UTF-8')
assert !log.contains('[ERROR]')
for (entry in [offices: 5, bureaux: 5]) {
    String name = entry.key
    assert log.contains("src/briefings/${name}.md: ${entry.value} of ${entry.value} claims agree")
    assert new File(basedir, "target/briefing/${name}.pdf").length() > 0
    String page = new File(basedir, "target/briefing/${name}.html").getText('UTF-8')
    assert page.contains('Payroll') && page.contains('Staff in Lyon') : "${name} does not show the figures of the table"
    assert page.contains('Eurostat') && page.contains('Population of France') : "${name} does not show the figures of the YAML file"
}
