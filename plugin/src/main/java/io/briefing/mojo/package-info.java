/** Maven's door; {@link io.briefing.mojo.Build} is what all goals over articles call. */
package io.briefing.mojo;
