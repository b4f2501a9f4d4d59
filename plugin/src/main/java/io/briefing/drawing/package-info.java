/** Charts as shapes, the same on screen and paper: start at {@link io.briefing.drawing.Drawing}. */
package io.briefing.drawing;
