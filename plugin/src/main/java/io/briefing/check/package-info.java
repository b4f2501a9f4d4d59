/** The walk of an article: start at {@link io.briefing.check.Checker}. */
package io.briefing.check;
