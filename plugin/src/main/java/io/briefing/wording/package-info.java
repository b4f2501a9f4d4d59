/**
 * How a number is written, {@link io.briefing.wording.Wording}, and what an author's words could
 * say instead, {@link io.briefing.wording.OtherWords}.
 */
package io.briefing.wording;
