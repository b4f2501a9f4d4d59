package io.briefing.diagnosis;

import io.briefing.claim.Claim;
import io.briefing.claim.Nearby;
import io.briefing.claim.Sentence;
import io.briefing.cue.LeadIn;
import io.briefing.cue.Topic;
import io.briefing.language.Language;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.wording.OtherWords;

/** What the sentence says before a claim ends, and what can therefore not be proposed. */
record WordsBefore(Language language, OtherWords others) {

  /**
   * "Tripled to 160 million" says two things, and only the second is known to be true. Behind a
   * comma, "it halved, to 12 billion", the first is said by itself.
   */
  boolean isMultiplied(Claim claim, Phrase phrase) {
    String sentence = before(claim);
    String before = sentence.substring(sentence.lastIndexOf(',') + 1);
    return phrase != null
        && phrase.kind() == Kind.AMOUNT
        && others.joints().isMultiplied(before + claim.words(), before.length());
  }

  /** "A profit of −2.7 billion" is no way to say it. */
  boolean maySign(Claim claim) {
    return !others.hasOpposite(before(claim) + claim.words());
  }

  /** "Had never been [higher](=…)", which no other rank can end. */
  boolean sayNever(Claim claim) {
    return Topic.NEVER.isIn(before(claim) + claim.words(), language);
  }

  /** "[130 jobs](=…) were created": turned round, the words behind need no minus. */
  boolean mayTurnBehind(Claim claim) {
    String after = Nearby.of(claim.link()).after();
    int end = 0;
    while (end < after.length() && !Sentence.isParted(after, end, end + 1)) {
      end++;
    }
    return others.hasOpposite(after.substring(0, end));
  }

  /** Whether the claim opens its sentence, whose capital its first word has. */
  boolean open(Claim claim) {
    return before(claim).chars().noneMatch(Character::isLetterOrDigit);
  }

  /**
   * The words as they would stand there: without an article that stands before them already, and
   * together with the word before them that must be another one: «del 14 %» for «dell’[11 %]».
   */
  Hint placed(Claim claim, String words) {
    String before = before(claim).stripTrailing();
    String fitted = others.fitted(before(claim), words);
    if (!fitted.equals(before(claim))) {
      return Hint.of("beside", lastWord(fitted) + words);
    }
    String last = lastWord(before);
    int space = words.indexOf(' ');
    String first = space < 0 ? "" : words.substring(0, space);
    boolean own = LeadIn.endsInArticle(first, language);
    boolean article = own && LeadIn.endsInArticle(last, language);
    if (article && !last.equalsIgnoreCase(first)) {
      return Hint.of("beside", words);
    }
    return Hint.of("wording", article ? words.substring(space + 1) : words);
  }

  private static String lastWord(String text) {
    int end = text.stripTrailing().length();
    return text.substring(text.lastIndexOf(' ', end - 1) + 1);
  }

  private String before(Claim claim) {
    int from = claim.sentence().from();
    return claim.link().passage().text().substring(from, claim.link().start());
  }
}
