package io.briefing.claim;

import io.briefing.article.ClaimLink;
import io.briefing.article.Passage;
import io.briefing.formula.Evaluator;
import io.briefing.formula.Expression;
import io.briefing.formula.Formulas;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.language.Language;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.PhraseReader;
import io.briefing.quantity.Rational;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads claims: pairs the words with what their formula comes to.
 *
 * <ol>
 *   <li>The formula is computed; what it comes to has a sense: a level, a ratio, a growth, …
 *   <li>The visible words are read by themselves. What stands around them only lends what they
 *       lack: a unit and a scale, the direction of a move, a loss ({@link Surroundings}).
 *   <li>Every quantity in the words, in each of its possible readings, is offered to the {@link
 *       Kinds kinds of claim}; each kind knows which words can speak of which sense, and brings
 *       both into one domain.
 *   <li>The reading that fits the sense best is the claim's ({@link Fit}).
 * </ol>
 */
public final class ClaimReader {

  private final Language language;
  private final Evaluator evaluator;
  private final Function<Passage, Measures> columns;
  private final FigureNames names;
  private final Pace pace;
  private final GrowthAsChange changes;

  /**
   * @param columns what the numbers of a passage count, if it is a table's cell
   */
  public ClaimReader(Language language, Evaluator evaluator, Function<Passage, Measures> columns) {
    this.language = language;
    this.evaluator = evaluator;
    this.columns = columns;
    this.names = new FigureNames(language);
    this.pace = new Pace(names);
    this.changes = new GrowthAsChange(evaluator, names);
  }

  /** The names of the kinds of claim. */
  public static List<String> kinds() {
    return Kinds.ALL.stream().map(Kind::name).toList();
  }

  /**
   * Reads one claim.
   *
   * @param around the phrases of the whole passage that the claim stands in
   */
  public Claim read(ClaimLink link, List<Phrase> around) {
    Formulas.Parsed<Expression> parsed = Formulas.parse(link.formula());
    String words = link.passage().text().substring(link.start(), link.end());
    return parsed.isBroken()
        ? read(
            link,
            words,
            around(link, around),
            Optional.ofNullable(parsed.result()),
            new Outcome.Broken(parsed.errors()))
        : read(link, words, around(link, around), parsed.result(), evaluator);
  }

  /** The same claim over another formula, or over other figures. */
  public Claim over(Claim claim, List<Phrase> around, Expression expression, Evaluator otherwise) {
    ClaimLink link = claim.link();
    String words = link.passage().text().substring(link.start(), link.end());
    return read(link, words, around(link, around), expression, otherwise);
  }

  private Claim read(
      ClaimLink link,
      String words,
      Surroundings around,
      Expression expression,
      Evaluator evaluator) {
    Optional<Expression> formula = Optional.of(expression);
    Outcome ratio = MeantRatio.of(expression, evaluator).orElse(null);
    if (ratio != null) {
      Claim meant = read(link, words, around, formula, ratio);
      if (!(meant.reading() instanceof Reading.Differs)) {
        return meant;
      }
      Claim written = read(link, words, around, formula, evaluator.evaluate(expression));
      return written.reading() instanceof Reading.Differs ? meant : written;
    }
    return read(link, words, around, formula, evaluator.evaluate(expression));
  }

  /** The same claim in other words. */
  public Claim inOtherWords(Claim claim, String words) {
    return inOtherWords(claim, words, Nearby.of(claim.link()));
  }

  /** The same claim in other words, between others than its own. */
  public Claim inOtherWords(Claim claim, String words, Nearby nearby) {
    ClaimLink link = claim.link();
    int start = nearby.before().length();
    int end = start + words.length();
    String text = nearby.before() + words + nearby.after();
    List<Phrase> phrases = PhraseReader.read(text, language);
    Surroundings around =
        Surroundings.of(phrases, columns.apply(link.passage()), text, start, end, language);
    return read(link, words, around, claim.expression(), claim.outcome()).inPlaceOf(claim);
  }

  private Surroundings around(ClaimLink link, List<Phrase> phrases) {
    Passage passage = link.passage();
    return Surroundings.of(
        phrases, columns.apply(passage), passage.text(), link.start(), link.end(), language);
  }

  private Claim read(
      ClaimLink link,
      String words,
      Surroundings surroundings,
      Optional<Expression> expression,
      Outcome outcome) {
    Surroundings around = MetreSign.in(OwnNames.without(surroundings, outcome), outcome);
    List<Phrase> said = OwnPhrases.read(words, around, outcome, language);
    Optional<Subject> subject =
        outcome instanceof Outcome.Value value
            ? expression.map(formula -> new Subject(formula, value, names))
            : Optional.empty();
    List<Phrase> own = BareYear.named(said, subject);
    List<Phrase> ranges = RangeOfMove.read(Places.read(own, around, subject), subject);
    List<Phrase> read = FromAndTo.read(ranges, words, around, subject);
    Outcome one = expression.map(formula -> told(formula, outcome, read, around)).orElse(outcome);
    Rational many = ForSoMany.of(one, read, around);
    List<Phrase> phrases = ForSoMany.noted(read, many);
    Outcome told = ForSoMany.told(one, many);
    Fit fit = fit(phrases, around, expression, told);
    Reading tolerant =
        Options.of(link.title()).within().map(fit.reading()::within).orElse(fit.reading());
    Reading reading =
        paced(CompoundRate.decided(tolerant, told), expression, told, phrases, around);
    TimeSeries series =
        new TimeSeries(
            evaluator,
            other ->
                ForSoMany.told(EachSaid.told(expression, other, phrases, around, names), many));
    Optional<Earlier> against =
        expression.flatMap(term -> new Course(series, names).against(reading, term, told, around));
    Optional<Earlier> start =
        expression.flatMap(
            formula -> LevelStart.of(phrases, reading, formula, told, series, around));
    return new Claim(
        link,
        fit.kind(),
        expression,
        told,
        reading,
        against,
        start,
        many,
        around.sentence(),
        around.times(),
        phrases);
  }

  private Reading paced(
      Reading reading,
      Optional<Expression> formula,
      Outcome outcome,
      List<Phrase> phrases,
      Surroundings around) {
    if (!(reading instanceof Reading.Says says && outcome instanceof Outcome.Value value)) {
      return reading;
    }
    return around
        .pace(says.phrase())
        .flatMap(
            each ->
                pace.against(
                    says,
                    each,
                    formula.orElseThrow(),
                    value,
                    Years.in(Years.near(phrases, around))))
        .orElse(reading);
  }

  private Outcome told(
      Expression formula, Outcome outcome, List<Phrase> phrases, Surroundings around) {
    Outcome run = LossesInARow.told(outcome, phrases, around);
    Outcome back = new LookingBack(evaluator).told(formula, run, phrases, around);
    Outcome sized = changes.ofSize(formula, back, around);
    return EachSaid.told(Optional.of(formula), sized, phrases, around, names);
  }

  private Fit fit(
      List<Phrase> phrases,
      Surroundings surroundings,
      Optional<Expression> formula,
      Outcome outcome) {
    String kind = formula.map(FormulaKind::of).orElse("formula");
    if (outcome instanceof Outcome.Broken) {
      return Fit.none(kind, new Reading.Unreadable("the formula cannot be read", List.of()));
    }
    if (outcome instanceof Outcome.Value value && formula.isPresent()) {
      Subject subject = new Subject(formula.get(), value, names);
      List<Fit> whole = new ArrayList<>(WordsAlone.fits(phrases, subject, surroundings));
      whole.addAll(
          TwoEnds.fits(
              phrases, subject, changes.between(phrases, formula.get(), value), surroundings));
      return best(phrases, surroundings, subject, whole)
          .orElseGet(() -> Fit.none(kind, BareYear.noQuantity(phrases)));
    }
    if (phrases.stream().noneMatch(ClaimReader::isClaimable)) {
      return Fit.none(kind, BareYear.noQuantity(phrases));
    }
    return Fit.none(
        kind,
        outcome instanceof Outcome.Incomparable incomparable
            ? new Reading.Differs(first(phrases), incomparable.reason(), List.of())
            : undecided(outcome));
  }

  private static Reading undecided(Outcome outcome) {
    return outcome instanceof Outcome.Undecidable undecidable
        ? new Reading.Undecided(undecidable.reason(), undecidable.hints())
        : new Reading.Undecided("the formula has no value", List.of());
  }

  private static Optional<Fit> best(
      List<Phrase> phrases, Surroundings surroundings, Subject subject, List<Fit> ends) {
    // "A", read as one, is no quantity beside another.
    boolean claimable = phrases.stream().anyMatch(ClaimReader::isClaimable);
    List<Fit> fits = new ArrayList<>(ends);
    boolean counted = subject.sense() == Sense.TREND;
    Optional<Comparison> comparison = Comparison.of(surroundings, subject);
    Optional<Phrase> side =
        comparison
            .flatMap(two -> two.alone(phrases))
            .or(() -> SideOfStart.alone(phrases, surroundings, subject));
    side.ifPresent(word -> offer(new Compared(word, subject), word, false, fits));
    Completed completed = new Completed(surroundings, subject, comparison, phrases);
    for (Phrase phrase : phrases) {
      boolean end =
          comparison.isPresent()
              && (side.isPresent() && comparison.get().namesEnd(phrase)
                  || comparison.get().onlyNamesEnd(phrase, phrases));
      boolean aside = claimable && !counted && !isClaimable(phrase) && !isDateLike(phrase, subject);
      if (end || aside) {
        continue;
      }
      offer(completed.of(phrase), phrase, false, fits);
      completed.others(phrase).forEach(other -> offer(other, phrase, true, fits));
    }
    return fits.stream().min(Comparator.comparing(Fit::rank));
  }

  private static void offer(
      Compared compared, Phrase likeliest, boolean alternative, List<Fit> fits) {
    Phrase phrase = compared.phrase();
    Subject subject = compared.subject();
    if (!isClaimable(phrase) && !isDateLike(phrase, subject)) {
      return;
    }
    for (Kind kind : Kinds.ALL) {
      Optional<Reading> reading = kind.read(phrase, subject);
      if (reading.isPresent() && BareYear.isNoAmount(phrase, likeliest, reading.get(), subject)) {
        return;
      }
      if (reading.isPresent()) {
        Reading read = Denials.read(phrase, reading.get());
        fits.add(Fit.of(kind.name(), read, phrase, alternative, subject));
        return;
      }
    }
  }

  private static boolean isClaimable(Phrase phrase) {
    return phrase.kind().claimable();
  }

  private static boolean isDateLike(Phrase phrase, Subject subject) {
    return phrase.kind() == Phrase.Kind.YEAR && subject.sense() == Sense.DATE;
  }

  private static Phrase first(List<Phrase> phrases) {
    return phrases.stream().filter(ClaimReader::isClaimable).findFirst().orElseThrow();
  }
}
