/** The numbers an author vouches for, read by {@link io.briefing.figure.FigureReader}. */
package io.briefing.figure;
