package io.briefing.article;

/**
 * A link that is no claim.
 *
 * @param target where it leads, as it is written
 */
public record PlainLink(String target, Span span) {}
