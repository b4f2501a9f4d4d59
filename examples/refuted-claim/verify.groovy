// The console says exactly this, nothing before, between or after.
String log = new File(basedir, 'build.log').getText('UTF-8').normalize()
String expected = new File(basedir, 'expected-console.txt').getText('UTF-8').normalize().trim()
int start = log.indexOf('[ERROR] ')
assert start > 0 && log.substring(start).startsWith(expected + '\n')

// The report is written before the build fails.
assert new File(basedir, 'target/briefing/amazon-2022.html').length() > 0
