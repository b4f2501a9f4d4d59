/**
 * The numbers an author vouches for, their periods and their precision: {@link
 * io.briefing.figure.FigureReader} reads them.
 */
package io.briefing.figure;
