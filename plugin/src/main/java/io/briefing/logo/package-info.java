/** A theme's own drawing, for screen and paper: start at {@link io.briefing.logo.Logo}. */
package io.briefing.logo;
