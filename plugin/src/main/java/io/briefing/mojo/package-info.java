/**
 * Maven's door: parameters become settings, and one call does the rest; start at {@link
 * io.briefing.mojo.Build}.
 */
package io.briefing.mojo;
