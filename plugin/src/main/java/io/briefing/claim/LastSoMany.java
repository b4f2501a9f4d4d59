package io.briefing.claim;

import io.briefing.language.Language;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.PhraseReader;
import java.util.List;
import java.util.Optional;

/** "The last four years", « les quatre dernières années »: a time that looks back so far. */
final class LastSoMany {

  /** "Last", "four" and "years"; "last" may stand behind the number. */
  private static final int WORDS = 3;

  private LastSoMany() {}

  /** The four years of the last four, if that is what a phrase for a period says; else itself. */
  static Phrase in(Phrase phrase, int from, Surroundings around) {
    if (phrase.kind() != Kind.PERIOD) {
      return phrase;
    }
    String said =
        around.times().text().substring(from + phrase.start(), from + phrase.end()).strip();
    String[] words = said.split(" ");
    Language language = around.times().language();
    return words.length != WORDS
        ? phrase
        : without(words, 0, language).or(() -> without(words, 1, language)).orElse(phrase);
  }

  private static Optional<Phrase> without(String[] words, int last, Language language) {
    Scan scan = new Scan(words[last], language.pack());
    if (!scan.is(0, Role.ORDINAL) || scan.atom().number().signum() >= 0) {
      return Optional.empty();
    }
    String rest = (last == 0 ? words[1] : words[0]) + " " + words[WORDS - 1];
    List<Phrase> read = PhraseReader.read(rest, language);
    return read.size() == 1 && read.get(0).end() == rest.length()
        ? Optional.of(read.get(0))
        : Optional.empty();
  }
}
