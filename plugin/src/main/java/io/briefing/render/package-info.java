/** What the reader gets: start at {@link io.briefing.render.Publisher}. */
package io.briefing.render;
