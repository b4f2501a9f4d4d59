package io.briefing.claim;

import java.util.List;

/** The kinds of claim. The first that knows what to make of words and result reads the claim. */
final class Kinds {

  static final List<Kind> ALL =
      List.of(
          new MultipleKind(),
          new GrowthKind(),
          new ChangeKind(),
          new PointsKind(),
          new ShareKind(),
          new RankKind(),
          new TrendKind(),
          new CountKind(),
          new DurationKind(),
          new DateKind(),
          new LevelKind());

  private Kinds() {}
}
