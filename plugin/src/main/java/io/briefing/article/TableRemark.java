package io.briefing.article;

import java.util.Objects;

/**
 * What the author says about adding up the table below, in a comment: {@code <!-- briefing: foot
 * -->}, or {@code <!-- briefing: no-foot because customers buy in both shops -->}.
 *
 * @param foot whether the table must foot; otherwise it need not
 * @param because why it need not; empty if it must
 * @param span the comment
 */
public record TableRemark(boolean foot, String because, Span span) {

  public TableRemark {
    Objects.requireNonNull(because);
    Objects.requireNonNull(span);
    if (foot != because.isEmpty()) {
      throw new IllegalArgumentException("a table that need not foot has a reason, no other has");
    }
  }
}
