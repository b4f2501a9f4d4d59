/** What the reader is told, in words: start at {@link io.briefing.report.Reporter}. */
package io.briefing.report;
