/** A report as a PDF: start at {@link io.briefing.paper.Pdf}. */
package io.briefing.paper;
