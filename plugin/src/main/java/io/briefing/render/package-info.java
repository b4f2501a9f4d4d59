/** What the reader gets: start at {@link io.briefing.render.Report}. */
package io.briefing.render;
