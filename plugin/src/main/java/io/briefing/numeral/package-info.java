/**
 * Numbers as they are written, in digits and words: {@link io.briefing.numeral.Numbers} reads them.
 */
package io.briefing.numeral;
