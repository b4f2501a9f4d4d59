/** The small words around a number that say what it is about: {@link io.briefing.cue.LeadIn}. */
package io.briefing.cue;
