/** What a report is made with, a theme's files: start at {@link io.briefing.theme.Theme}. */
package io.briefing.theme;
