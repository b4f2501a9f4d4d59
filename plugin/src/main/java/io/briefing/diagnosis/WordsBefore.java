package io.briefing.diagnosis;

import io.briefing.claim.Claim;
import io.briefing.claim.Nearby;
import io.briefing.claim.Sentence;
import io.briefing.phrase.Language;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.PhraseReader;
import io.briefing.phrase.Wording;
import java.util.Optional;

/** What the sentence says before a claim ends, and what can therefore not be proposed. */
record WordsBefore(Language language, Wording wording) {

  /**
   * "Tripled to 160 million" says two things, and only the second is known to be true. Behind a
   * comma, "it halved, to 12 billion", the first is said by itself.
   */
  boolean isMultiplied(Claim claim, Phrase phrase) {
    String sentence = before(claim);
    String before = sentence.substring(sentence.lastIndexOf(',') + 1);
    return phrase != null
        && phrase.kind() == Kind.AMOUNT
        && wording.joints().isMultiplied(before + claim.words(), before.length());
  }

  /** "A profit of −2.7 billion" is no way to say it. */
  boolean maySign(Claim claim) {
    return !wording.hasOpposite(before(claim) + claim.words());
  }

  /** "Had never been [higher](=…)", which no other rank can end. */
  boolean sayNever(Claim claim) {
    return wording.saysNever(before(claim) + claim.words());
  }

  /** "[130 jobs](=…) were created": turned round, the words behind need no minus. */
  boolean mayTurnBehind(Claim claim) {
    String after = Nearby.of(claim.link()).after();
    int end = 0;
    while (end < after.length() && !Sentence.isParted(after, end, end + 1)) {
      end++;
    }
    return wording.hasOpposite(after.substring(0, end));
  }

  /** The words behind "la", without an article of their own; empty if they need another one. */
  Optional<String> joined(Claim claim, String words) {
    String before = before(claim).stripTrailing();
    String last = before.substring(before.lastIndexOf(' ') + 1);
    int space = words.indexOf(' ');
    String first = space < 0 ? "" : words.substring(0, space);
    boolean both =
        PhraseReader.endsInDeterminer(last, language)
            && PhraseReader.endsInDeterminer(first, language);
    if (!both) {
      return Optional.of(words);
    }
    return last.equalsIgnoreCase(first)
        ? Optional.of(words.substring(space + 1))
        : Optional.empty();
  }

  private String before(Claim claim) {
    int from = Sentence.of(claim.link(), language).from();
    return claim.link().passage().text().substring(from, claim.link().start());
  }
}
