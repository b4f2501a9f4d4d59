package io.briefing.wording;

import io.briefing.language.Language;
import io.briefing.language.Pack;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.PhraseReader;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the words of an author could say instead, in a language.
 *
 * <p>How it works. Another number in the same words is worked out by {@link Proposals}, one class
 * for each way of saying it, in the author's own {@link Style}. {@link Opposites}, {@link Unmoved}
 * and {@link Joints} turn the words around it, and {@link Splice} fits new words in. Nothing here
 * knows whether words are true: the caller reads them again.
 */
public final class OtherWords {

  private final Language language;
  private final Pack pack;
  private final Wording wording;
  private final Opposites opposites;
  private final Unmoved unmoved;
  private final Joining joining;

  private OtherWords(Language language) {
    this.language = language;
    this.pack = language.pack();
    this.wording = Wording.in(language);
    this.opposites = new Opposites(pack);
    this.unmoved = new Unmoved(pack, opposites);
    this.joining = new Joining(pack);
  }

  public static OtherWords in(Language language) {
    return Loaded.WORDS.computeIfAbsent(language, OtherWords::new);
  }

  /** What a pack says of other words is taken apart once; it does not change afterwards. */
  private static final class Loaded {
    private static final Map<Language, OtherWords> WORDS = new ConcurrentHashMap<>();
  }

  /**
   * Words that would be true of a number, in the style of a phrase that is not: a fraction for a
   * fraction, a hedge for a hedge, with as many digits; the closest first. Each replaces the words
   * of the phrase from its start to its end.
   *
   * @param text what the phrase was read from
   * @param phrase what was said
   * @param number what is true, in the phrase's unit, a {@link Phrase.Kind#MULTIPLE} as a ratio
   */
  public List<String> proposals(String text, Phrase phrase, Rational number) {
    return proposals(text, phrase, number, Rational.ZERO);
  }

  /**
   * The same, written no finer than the number is known, as far as that can be.
   *
   * @param known how far the number may be off to each side
   */
  public List<String> proposals(String text, Phrase phrase, Rational number, Rational known) {
    return new Proposals(language, wording, text, phrase, number, known).all();
  }

  /**
   * The text with one of its words saying the opposite, "fell" for "rose", once for each word that
   * can, and no more often than {@link Opposites#MOST} times.
   */
  public List<Turned> opposites(String text) {
    return opposites.of(text);
  }

  /** Words for what stayed as it was, in words for what moved, and the reverse. */
  public Unmoved unmoved() {
    return unmoved;
  }

  /** What joins a quantity to the words around it. */
  public Joints joints() {
    return new Joints(language);
  }

  /** Whether a word of the text has an opposite, even if it is none that could stand there. */
  public boolean hasOpposite(String text) {
    return opposites.isIn(text);
  }

  /**
   * A text with other words in the place of a phrase, and what stands before them fitted.
   *
   * @param end just past what is replaced
   */
  public String spliced(String text, Phrase phrase, int end, String words) {
    Splice splice = new Splice(pack, joining);
    String before = text.substring(0, phrase.start());
    String after = text.substring(end);
    if (phrase.kind() == Phrase.Kind.RANK) {
      return splice.ranked(before, words) + after;
    }
    if (phrase.kind() == Phrase.Kind.MULTIPLE) {
      before = MultipleNouns.in(pack).before(before, words);
    }
    if (phrase.kind() == Phrase.Kind.MAJORITY || phrase.kind() == Phrase.Kind.MINORITY) {
      return splice.withOwnArticle(before, words) + after;
    }
    Unit old = unitOf(text.substring(phrase.start(), phrase.end()));
    return splice.of(before, words, old, unitOf(words)) + after;
  }

  /** A text, so that the words may follow it: «del » for «dell’» before a consonant. */
  public String fitted(String before, String words) {
    return Splice.fitted(before, words, pack);
  }

  private Unit unitOf(String words) {
    return PhraseReader.read(words, language).stream()
        .map(Phrase::unit)
        .findFirst()
        .orElse(Unit.NONE);
  }
}
