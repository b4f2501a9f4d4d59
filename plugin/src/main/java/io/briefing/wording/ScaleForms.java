package io.briefing.wording;

import io.briefing.language.Pack;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Scale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Other scales in the form that an author wrote one in: "bn" where it was "mn", "billion" for
 * "million", with the same space before it.
 *
 * @param written the author's scale word, with the space before it
 * @param scale what it multiplies by
 */
record ScaleForms(Pack pack, String written, Rational scale) {

  /** The word of another scale, for one of it or for several; empty if the form is not known. */
  Optional<String> of(Rational other, boolean one) {
    Optional<Scale> from = named(scale);
    Optional<Scale> to = named(other);
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    String word = written.strip().replace("\u00a0", "").replace("\u202f", "");
    String space = written.substring(0, written.indexOf(word));
    int form = forms("write.short-scale", from.get()).indexOf(word);
    List<String> shorts = forms("write.short-scale", to.get());
    if (form >= 0 && form < shorts.size()) {
      return Optional.of(space + shorts.get(form));
    }
    List<String> longs = forms("write.scale", to.get());
    return forms("write.scale", from.get()).contains(word)
        ? Optional.of(space + longs.get(one ? 0 : longs.size() - 1))
        : Optional.empty();
  }

  /** Whether a scale takes two words: «mil millones». */
  static boolean areTwo(String words) {
    return words.strip().chars().anyMatch(Character::isSpaceChar);
  }

  private static Optional<Scale> named(Rational factor) {
    return Stream.of(Scale.values())
        .filter(scale -> scale != Scale.ONE && scale.factor().equals(factor))
        .findFirst();
  }

  private List<String> forms(String key, Scale of) {
    Map<String, String> choices = pack.choices(key);
    return List.of(choices.getOrDefault(of.word(), "").split(" \\| "));
  }
}
