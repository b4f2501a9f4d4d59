/** Words that name quantities; start at {@link io.briefing.phrase.PhraseReader}. */
package io.briefing.phrase;
