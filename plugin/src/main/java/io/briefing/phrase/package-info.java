/** Words that name quantities, both ways; start at {@link io.briefing.phrase.PhraseReader}. */
package io.briefing.phrase;
