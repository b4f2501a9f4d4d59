File briefing = new File(basedir, 'target/briefing')
for (name in ['cloud.html', 'cloud.pdf', 'index.html', 'briefing.json']) {
    assert new File(briefing, name).length() > 0 : "$name was not written"
}
