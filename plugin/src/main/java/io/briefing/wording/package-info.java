/** How a number is written and worded: start at {@link io.briefing.wording.Wording}. */
package io.briefing.wording;
