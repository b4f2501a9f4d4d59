File briefing = new File(basedir, 'target/briefing')
for (name in ['amazon-2023.en.html', 'amazon-2023.en.pdf', 'amazon-2023.fr.html', 'amazon-2023.fr.pdf']) {
    assert new File(briefing, name).length() > 0 : "$name was not written"
}
assert !new File(basedir, 'build.log').getText('UTF-8').contains('[ERROR]')
