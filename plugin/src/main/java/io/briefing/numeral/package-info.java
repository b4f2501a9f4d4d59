/**
 * Numbers as they are written, in digits and words: {@link io.briefing.numeral.NumeralReader} reads
 * them.
 */
package io.briefing.numeral;
