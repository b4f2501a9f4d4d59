package io.briefing.diagnosis;

import io.briefing.claim.Claim;
import io.briefing.claim.ClaimReader;
import io.briefing.claim.Nearby;
import io.briefing.claim.Reading;
import io.briefing.claim.Reading.Differs;
import io.briefing.claim.Reading.Says;
import io.briefing.claim.TwoEnds;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.language.Language;
import io.briefing.numeral.Numeral;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import io.briefing.verdict.Judgements;
import io.briefing.verdict.SwappedEnds;
import io.briefing.verdict.Terms;
import io.briefing.wording.OtherWords;
import io.briefing.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the closest true wording of a claim, in its own style.
 *
 * <ol>
 *   <li>The author's words with another number, as it would have been written there.
 *   <li>The author's words turned round ("fell" for "rose") or joined otherwise ("rose to" for
 *       "rose by"), and then with another number.
 *   <li>The number as Briefing writes it, where the words are nothing but a number.
 * </ol>
 *
 * <p>Whatever is proposed stands in the place of all the claim's words. It has been put there and
 * judged again: only wording that passes is proposed. What the proposal has in common with the
 * author's words at its end and only says what a part is of ("of sales") is left out. Where no
 * wording passes, the value that would be true is told.
 */
public final class Rewording {

  /** Each is read and judged as often as there are numbers to put into it. */
  private static final int MOST_VARIANTS = 20;

  private final ClaimReader reader;
  private final OtherWords others;
  private final TrueValue values;
  private final Written written;
  private final WordsBefore before;
  private final TurnedAround around;
  private final NumbersInstead instead;
  private final Variants variants;
  private final Stayed stayed;
  private final SinceThen since;
  private final RatioOutside ratio;
  private final AsGiven given;
  private final CarriedNumbers carried;
  private final NumberAlone alone;
  private final ReachedPlace place;
  private final RangeInstead range;

  public Rewording(ClaimReader reader, Language language, Wording wording, Terms terms) {
    this.reader = reader;
    this.others = OtherWords.in(language);
    this.written = new Written(wording, terms);
    this.values = new TrueValue(terms, wording, written);
    this.before = new WordsBefore(language, others);
    this.around = new TurnedAround(others);
    this.stayed = new Stayed(reader, others, written);
    this.variants = new Variants(reader, others, written);
    this.since = new SinceThen(reader, wording, others);
    this.ratio = new RatioOutside(reader, language, others);
    this.given = new AsGiven(reader, language, others, written, values);
    this.instead = new NumbersInstead(language, others, values, before);
    this.carried = new CarriedNumbers(language, others);
    this.range = new RangeInstead(reader, carried, written);
    this.place = new ReachedPlace(reader, language, others, around);
    this.alone = new NumberAlone(written, values, before);
  }

  /** The claim in other words. */
  public Claim with(Claim claim, String words) {
    return reader.inOtherWords(claim, words);
  }

  /** Words that make the claim true; if there are none, the value that would be. */
  public Optional<Hint> closest(Claim claim) {
    if (!(claim.outcome() instanceof Outcome.Value value)) {
      return Optional.empty();
    }
    Phrase phrase = Variants.phrase(claim);
    if (NumbersInstead.mixMoney(claim, value)) {
      return Optional.of(Hint.of("value", values.of(value, claim.reading())));
    }
    boolean twofold = before.isMultiplied(claim, phrase);
    boolean first =
        phrase != null
            && phrase.start() == 0
            && Initial.isCapital(claim.words())
            && before.open(claim);
    String start = first ? Initial.lowered(claim.words()) : claim.words();
    Optional<Hint> ends = range.of(claim, value);
    // "A decline of [4 to 10 %](=…)" over a growth: both ends are right, and the word is not.
    Optional<Hint> turned =
        ends.filter(hint -> !hint.isWording()).flatMap(hint -> turnedAround(claim, value, false));
    Optional<Hint> whole = turned.or(() -> ends).or(() -> place.of(claim));
    if (whole.isPresent()) {
      return whole;
    }
    Optional<String> found = twofold ? Optional.empty() : trueWords(claim, start, value);
    return found
        .flatMap(words -> allTrue(claim, words))
        .map(words -> first ? Initial.raised(words) : words)
        .map(words -> before.placed(claim, shortened(claim, words)))
        .or(() -> stayed.of(claim, value))
        .or(() -> twofold ? levelled(claim, value) : Optional.empty())
        .or(() -> since.of(claim, value))
        .or(() -> ratio.of(claim))
        .or(() -> twofold ? Optional.empty() : turnedAround(claim, value, false))
        .or(() -> twofold ? Optional.empty() : turnedAround(claim, value, true))
        .or(() -> signed(claim).map(words -> Hint.of("wording", words)))
        .or(() -> given.of(claim, value))
        .or(() -> given.signed(claim, value))
        .or(() -> Optional.of(told(claim, value)));
  }

  private Hint told(Claim claim, Outcome.Value value) {
    return Stayed.isUnmoved(value)
        ? Hint.of("no-change")
        : Hint.of("value", values.of(value, claim.reading()));
  }

  /** The author's words and the ones around them, of which one is turned round. */
  private Optional<Hint> turnedAround(Claim claim, Outcome.Value value, boolean wide) {
    for (TurnedAround.Variant variant : around.variants(claim, wide)) {
      Function<String, Claim> there = words -> reader.inOtherWords(claim, words, variant.nearby());
      Claim turned = there.apply(claim.words());
      boolean counts = value.sense() == Sense.TREND; // "rose for the third year" counts the rises
      if (!counts && tellsMove(claim) && !tellsMove(turned)) {
        continue; // "Made 8.9 %" for "lost 8.9 %" tells none
      }
      Optional<String> words =
          passes(turned)
              ? Optional.of(claim.words())
              : numbered(claim, turned.reading(), claim.words(), value, there);
      if (words.isPresent()) {
        Phrase judged = Variants.phrase(there.apply(words.get()));
        return Optional.of(Hint.of("turned", carried.around(claim, variant, words.get(), judged)));
      }
    }
    return Optional.empty();
  }

  /** "Reached €310 million" for "tripled to €310 million". */
  private Optional<Hint> levelled(Claim claim, Outcome.Value value) {
    String before = Nearby.of(claim.link()).before();
    return others
        .joints()
        .levelled(before + claim.words(), before.length())
        .map(turned -> InPlace.of(claim, turned, ""))
        .flatMap(
            there -> {
              Function<String, Claim> reread =
                  words -> reader.inOtherWords(claim, words, there.nearby());
              Reading reading = reread.apply(there.words()).reading();
              return numbered(claim, reading, there.words(), value, reread).map(there::hint);
            });
  }

  /** The author's words with a minus, which no other words spare. */
  private Optional<String> signed(Claim claim) {
    if (!(claim.reading() instanceof Says says)) {
      return Optional.empty();
    }
    List<String> texts = others.proposals(claim.words(), says.phrase(), says.statedAsSaid());
    return instead.signed(claim, says, texts).stream()
        .map(text -> others.spliced(claim.words(), says.phrase(), says.phrase().end(), text))
        .filter(words -> passes(with(claim, words)))
        .findFirst();
  }

  /** The words with all their numbers true; empty if they do not pass any more. */
  private Optional<String> allTrue(Claim claim, String words) {
    String all = carried.inside(claim, words, Variants.phrase(with(claim, words)));
    return Optional.of(all).filter(text -> text.equals(words) || passes(with(claim, text)));
  }

  private static boolean tellsMove(Claim claim) {
    Phrase phrase = Variants.phrase(claim);
    return phrase != null && phrase.direction() != Direction.NONE;
  }

  private Optional<String> trueWords(Claim claim, String start, Outcome.Value value) {
    for (String words : variants.of(claim, start, value).stream().limit(MOST_VARIANTS).toList()) {
      boolean own = words.equals(start);
      Claim reworded = own ? claim : with(claim, words);
      Optional<String> swapped =
          SwappedEnds.swapped(reworded, words).filter(other -> passes(with(claim, other)));
      if (swapped.isPresent()) {
        return swapped;
      }
      if (!own && isPlain(reworded) && passes(reworded)) {
        return Optional.of(words);
      }
      Optional<String> numbered =
          numbered(claim, reworded.reading(), words, value, other -> with(claim, other));
      if (numbered.isPresent()) {
        return numbered;
      }
    }
    return alone.of(claim, value).filter(words -> passes(with(claim, words))).findFirst();
  }

  private static boolean isPlain(Claim claim) {
    Phrase phrase = Variants.phrase(claim);
    return (phrase == null || PlainSpeech.is(phrase)) && !repeatsNumber(claim);
  }

  /** "Rose from 163 to 163" */
  private static boolean repeatsNumber(Claim claim) {
    List<Rational> numbers =
        claim.phrases().stream()
            .filter(phrase -> phrase.kind().claimable())
            .flatMap(phrase -> phrase.numbers().stream())
            .map(Numeral::value)
            .toList();
    return Set.copyOf(numbers).size() < numbers.size();
  }

  /** The words with another number in the place of the one that is judged. */
  private Optional<String> numbered(
      Claim claim,
      Reading reading,
      String words,
      Outcome.Value value,
      Function<String, Claim> reread) {
    List<String> texts = new ArrayList<>();
    Phrase phrase = null;
    if (reading instanceof Says says) {
      phrase = says.phrase();
      texts.addAll(instead.of(claim, says, words, value));
    } else if (reading instanceof Differs differs && Variants.tells(differs.phrase(), value)) {
      phrase = NumbersInstead.inUnitOf(differs.phrase(), value).orElse(null);
      boolean reached =
          differs.phrase().preposition() == Preposition.TO && Variants.isStanding(value);
      if (phrase != null) {
        texts.addAll(others.proposals(words, phrase, NumbersInstead.said(phrase, value)));
      } else if (reached) {
        phrase = differs.phrase();
        texts.addAll(written.of(value));
      }
    }
    for (String text : texts) {
      String reworded =
          others.spliced(words, phrase, others.joints().end(words, phrase, text), text);
      Claim other = reread.apply(reworded);
      if (isPlain(other) && passes(other) && !PlainSpeech.passesBySign(reading, other.phrases())) {
        return Optional.of(reworded);
      }
      Optional<String> both =
          TwoEnds.areJudged(other) ? bothEnds(claim, reworded, reread) : Optional.empty();
      if (both.isPresent()) {
        return both;
      }
    }
    return Optional.empty();
  }

  /** Where both ends of a move are wrong, putting one of them right is not enough. */
  private Optional<String> bothEnds(Claim claim, String words, Function<String, Claim> reread) {
    String all = carried.inside(claim, words, null);
    Claim there = reread.apply(all);
    return Optional.of(all).filter(text -> isPlain(there) && passes(there));
  }

  /** The proposal without what it shares with the author's words and is not needed to be true. */
  private String shortened(Claim claim, String words) {
    Phrase phrase = Variants.phrase(claim);
    boolean part =
        phrase != null
            && phrase.start() == 0
            && (phrase.kind() == Kind.FRACTION || phrase.unit().equals(Unit.PERCENT));
    int from = part ? others.joints().complement(claim.words(), phrase) : -1;
    String tail = from < 0 ? "" : claim.words().substring(from);
    boolean kept = tail.isEmpty() || !words.endsWith(tail);
    String cut = kept ? words : words.substring(0, words.length() - tail.length()).strip();
    return passes(with(claim, cut)) ? cut : words;
  }

  private static boolean passes(Claim claim) {
    return Judgements.of(claim).verdict().passes();
  }
}
