/** The verdict on one claim, and its words: start at {@link io.briefing.verdict.Judge}. */
package io.briefing.verdict;
