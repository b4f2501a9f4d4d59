/**
 * What machines read, in files that appear whole: start at {@link io.briefing.output.JsonOutput}.
 */
package io.briefing.output;
