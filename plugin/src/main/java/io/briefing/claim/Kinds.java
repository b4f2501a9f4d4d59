package io.briefing.claim;

import io.briefing.phrase.Phrase;
import java.util.List;
import java.util.Optional;

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

  /** What words say of a result, if any kind of claim can be made of the two. */
  static Optional<Reading> read(Phrase phrase, Subject subject) {
    for (Kind kind : ALL) {
      Optional<Reading> reading = kind.read(phrase, subject);
      if (reading.isPresent()) {
        return reading;
      }
    }
    return Optional.empty();
  }

  /** Whether words can be said of a result, and are true or at worst loose. */
  static boolean holds(Phrase phrase, Subject subject) {
    return read(phrase, subject).filter(Reading::holds).isPresent();
  }

  /** Whether words can be said of a result, and are true and not loose. */
  static boolean agrees(Phrase phrase, Subject subject) {
    return read(phrase, subject)
        .filter(
            reading -> reading instanceof Reading.Says says && says.ok().contains(says.stated()))
        .isPresent();
  }
}
