/** The charts an article asks for, as numbers, read by {@link io.briefing.chart.ChartReader}. */
package io.briefing.chart;
