/** Words that speak of something else: start at {@link io.briefing.warning.Warnings}. */
package io.briefing.warning;
