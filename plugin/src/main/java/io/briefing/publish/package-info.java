/** What a build leaves behind: start at {@link io.briefing.publish.Publisher}. */
package io.briefing.publish;
