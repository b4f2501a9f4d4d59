/** The words of a language as data: start at {@link io.briefing.language.Language}. */
package io.briefing.language;
