/** Verdicts on claims and figures: start at {@link io.briefing.check.Checker}. */
package io.briefing.check;
