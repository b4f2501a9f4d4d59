package io.briefing.diagnosis;

import io.briefing.claim.Claim;
import io.briefing.claim.ClaimReader;
import io.briefing.claim.Nearby;
import io.briefing.claim.Reading.Differs;
import io.briefing.cue.Each;
import io.briefing.cue.TimeWord;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.language.Language;
import io.briefing.phrase.Note;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.quantity.Unit;
import io.briefing.verdict.Judgements;
import io.briefing.wording.OtherWords;
import io.briefing.wording.Sign;
import io.briefing.wording.Turned;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What would be true where words and figures speak of different things: what the figures give, said
 * where the author says something else.
 *
 * <ol>
 *   <li>In the place of the number: "rose 12.5 %" for "rose 12.5 million euros".
 *   <li>As the level that it is: "rose to [$575 billion](=…)" for "rose by", "reached" for
 *       "doubled"; or as the size of a move, "rose by" for "rose to".
 *   <li>Without the words that make it one a year: "grew 22.3 %" for "grew 22.3 % a year".
 *   <li>In the place of all the words: "202 million euros" for "flat".
 * </ol>
 */
record AsGiven(
    ClaimReader reader, Language language, OtherWords others, Written written, TrueValue values) {

  /** Words that pass. */
  Optional<Hint> of(Claim claim, Outcome.Value value) {
    if (!(claim.reading() instanceof Differs differs) || Stayed.isUnmoved(value)) {
      return Optional.empty();
    }
    Set<String> given = given(value, differs);
    Optional<Phrase> phrase = Optional.ofNullable(differs.phrase());
    return phrase
        .flatMap(said -> numbered(claim, said, value, given))
        .or(() -> phrase.flatMap(said -> reached(claim, said, given)))
        .or(() -> phrase.flatMap(said -> joined(claim, said, given)))
        .or(() -> withoutPace(claim))
        .or(() -> mayStandAlone(claim, value) ? first(claim, given.stream()) : Optional.empty());
  }

  /**
   * "The margin [improved from 9 %](=…)": its verb cannot be left out, and a place is no number.
   */
  private static boolean mayStandAlone(Claim claim, Outcome.Value value) {
    Phrase said = Variants.phrase(claim);
    boolean whole =
        said == null || said.start() == 0 && said.end() == claim.words().stripTrailing().length();
    boolean place = value.sense() == Sense.RANK || value.sense() == Sense.TREND;
    return (said == null || Variants.tells(said, value)) && (whole || !place);
  }

  /** With its sign, where the author's words are nothing but an amount: "−12 million euros". */
  Optional<Hint> signed(Claim claim, Outcome.Value value) {
    Phrase said = Variants.phrase(claim);
    boolean alone =
        said != null
            && said.kind() == Kind.AMOUNT
            && said.start() == 0
            && said.end() == claim.words().length();
    return alone && value.stated().signum() < 0
        ? first(claim, Stream.of(values.of(value, claim.reading())))
        : Optional.empty();
  }

  /** As Briefing writes it, and without its sign, which a verb may tell. */
  private Set<String> given(Outcome.Value value, Differs differs) {
    Set<String> given = new LinkedHashSet<>();
    Stream<String> exact = Stream.of(values.of(value, differs));
    Stream<String> rounded = written.of(value).stream();
    // A noun is the front matter's word, which may be another language's.
    boolean noun = value.unit().kind() == Unit.Kind.NOUN && !value.unit().isMeasure();
    (noun ? Stream.concat(exact, rounded) : Stream.concat(rounded, exact))
        .forEach(
            text -> {
              given.add(Sign.size(text));
              given.add(text);
            });
    return given;
  }

  private Optional<Hint> numbered(
      Claim claim, Phrase said, Outcome.Value value, Set<String> given) {
    String words = claim.words();
    String behind = words.substring(said.quantityEnd());
    boolean part = said.kind() == Kind.FRACTION && value.sense() != Sense.RANK;
    boolean number =
        said.kind() == Kind.AMOUNT && !Each.opensWithCurrency(behind, language) || part;
    return number && Variants.tells(said, value)
        ? first(
            claim,
            given.stream().map(text -> words.substring(0, said.quantityStart()) + text + behind))
        : Optional.empty();
  }

  private Optional<Hint> reached(Claim claim, Phrase said, Set<String> given) {
    return said.kind() == Kind.MULTIPLE
        ? others
            .joints()
            .reaching(claim.words(), said)
            .flatMap(turned -> first(claim, given.stream().map(level -> turned.text() + level)))
        : Optional.empty();
  }

  /** "Rose to" for "rose by", and the other way, where the verb stands outside the claim. */
  private Optional<Hint> joined(Claim claim, Phrase said, Set<String> given) {
    boolean level = !said.has(Note.LEVEL_REACHED);
    int from = level ? said.quantityStart() : said.start();
    String before = Nearby.of(claim.link()).before();
    int shift = before.length();
    Phrase there =
        said.saidAt(
            said.start() + shift,
            said.end() + shift,
            said.quantityStart() + shift,
            said.quantityEnd() + shift,
            said.numbers());
    return others.joints().other(before + claim.words(), there, level).stream()
        .flatMap(
            text -> {
              int start = sameStart(before, text);
              int quantity = text.length() - (claim.words().length() - from);
              String own = claim.words().substring(from, said.quantityEnd());
              return Stream.concat(Stream.of(own), given.stream())
                  .map(
                      number ->
                          text.substring(0, quantity)
                              + number
                              + claim.words().substring(said.quantityEnd()))
                  .map(whole -> new Turned(whole, start, whole.length()));
            })
        .flatMap(turned -> InPlace.of(claim, turned, "").ifTrue(claim, reader).stream())
        .findFirst();
  }

  /** Where the last word that both texts share ends. */
  private static int sameStart(String one, String other) {
    int same = 0;
    while (same < Math.min(one.length(), other.length())
        && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return one.lastIndexOf(' ', same - 1) + 1;
  }

  private Optional<Hint> withoutPace(Claim claim) {
    String words = claim.words();
    Optional<Hint> inside =
        TimeWord.in(words, language).stream()
            .filter(time -> time.kind() == TimeWord.Kind.EACH && time.end() == words.length())
            .flatMap(
                time -> first(claim, Stream.of(words.substring(0, time.start()).strip())).stream())
            .findFirst();
    return inside.or(() -> withoutPaceBehind(claim));
  }

  private Optional<Hint> withoutPaceBehind(Claim claim) {
    Nearby nearby = Nearby.of(claim.link());
    String after = nearby.after();
    return TimeWord.in(after, language).stream()
        .filter(time -> time.kind() == TimeWord.Kind.EACH)
        .filter(time -> after.substring(0, time.start()).isBlank())
        .filter(
            time ->
                passes(
                    reader.inOtherWords(
                        claim,
                        claim.words(),
                        new Nearby(nearby.before(), after.substring(time.end())))))
        .map(time -> Hint.of("without", after.substring(time.start(), time.end()), claim.words()))
        .findFirst();
  }

  private Optional<Hint> first(Claim claim, Stream<String> words) {
    return words
        .filter(text -> passes(reader.inOtherWords(claim, text)))
        .map(text -> Hint.of("wording", text))
        .findFirst();
  }

  private static boolean passes(Claim claim) {
    return Judgements.of(claim).verdict().passes();
  }
}
