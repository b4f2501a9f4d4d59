package io.briefing.warning;

import io.briefing.article.Finding;
import io.briefing.article.Source;
import io.briefing.claim.Claim;
import io.briefing.claim.MoveSpan;
import io.briefing.cue.Lapse;
import io.briefing.cue.Stretch;
import io.briefing.cue.TimeWord;
import io.briefing.cue.Topic;
import io.briefing.figure.Period;
import io.briefing.formula.Context;
import io.briefing.formula.Expression;
import io.briefing.formula.Function;
import io.briefing.formula.Outcome;
import io.briefing.language.Language;
import io.briefing.phrase.Comparator;
import io.briefing.phrase.Phrase;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import io.briefing.verdict.Rule;
import io.briefing.verdict.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Words that place a claim in time without naming a period, beside a formula that speaks of another
 * time: "from a year earlier" over three years, "last year" of the year before it.
 */
final class OtherTime {

  private static final int YEAR = 12;

  /** Nobody looks further back; "four billion years ago" is as far. */
  private static final int MOST_YEARS = 1_000;

  private static final String WAY =
      "give the formula the periods that are meant, or name them in the words";

  private final Source source;
  private final Language language;
  private final Context context;

  OtherTime(Source source, Language language, Context context) {
    this.source = source;
    this.language = language;
    this.context = context;
  }

  Optional<Finding> of(Claim claim, Outcome.Value value, List<Phrase> around) {
    List<TimeWord> words = claim.times().beside(claim.link());
    return words.stream()
        .flatMap(word -> otherSpan(claim, value, word).stream())
        .findFirst()
        .or(() -> otherDuration(claim, value, around))
        .or(() -> otherAverage(claim, value, around))
        .or(() -> otherYear(claim, value, years(claim, words, around)));
  }

  /** "Grew 12 % in five years". */
  private Optional<Finding> otherDuration(Claim claim, Outcome.Value value, List<Phrase> around) {
    Optional<MoveSpan> span =
        claim.expression().flatMap(formula -> MoveSpan.orOfRate(formula, value));
    List<Phrase> durations = span.isEmpty() ? List.of() : durations(claim, around);
    if (durations.size() != 1 || Topic.HOW_OFTEN.isIn(claim.words(), claim.times().language())) {
      return Optional.empty(); // "[for the first time](=…) in five years"
    }
    Phrase said = durations.get(0);
    Rational months = said.value().times(Rational.of(said.unit().equals(Unit.YEARS) ? YEAR : 1));
    Rational run = Rational.of(span.get().months());
    // "Over five years" may mean more than five.
    boolean longer = said.comparator() == Comparator.MORE_THAN && months.compareTo(run) < 0;
    return months.equals(run) || longer
        ? Optional.empty()
        : Optional.of(
            find(
                claim,
                "the words speak of "
                    + (claim.phrases().contains(said)
                        ? said.words(claim.words())
                        : years(claim, said))
                    + ", the formula of a move from "
                    + span.get().from()
                    + " to "
                    + span.get().to(),
                WAY,
                told(span.get())));
  }

  /** "Averaged £590m over three years", of an average over four. */
  private Optional<Finding> otherAverage(Claim claim, Outcome.Value value, List<Phrase> around) {
    if (claim.expression().filter(formula -> isCallOf(formula, Function.AVERAGE)).isEmpty()) {
      return Optional.empty();
    }
    List<Phrase> durations = durations(claim, around);
    List<Period> years = value.periods();
    boolean whole = years.stream().allMatch(period -> period.kind() == Period.Kind.YEAR);
    if (years.isEmpty() || !whole || durations.size() != 1) {
      return Optional.empty();
    }
    Phrase said = durations.get(0);
    MoveSpan span = new MoveSpan(years.get(0), years.get(years.size() - 1));
    return said.unit().equals(Unit.YEARS) && !said.value().equals(Rational.of(years.size()))
        ? Optional.of(
            find(
                claim,
                "the words speak of "
                    + said.value().exact()
                    + " years, the formula of an average over "
                    + years.size(),
                WAY,
                told(span)))
        : Optional.empty();
  }

  private static boolean isCallOf(Expression formula, Function function) {
    return formula instanceof Expression.Call call && call.function() == function;
  }

  /** Those in the claim's words that it is not judged by, or else those beside them. */
  private List<Phrase> durations(Claim claim, List<Phrase> around) {
    List<Phrase> own =
        claim.phrases().stream()
            .filter(phrase -> !Quantities.isJudged(claim, phrase) && isCounted(phrase))
            .toList();
    if (!own.isEmpty()) {
      return own;
    }
    List<Phrase> run = counted(claim, around, Lapse.Kind.RUN);
    return run.isEmpty()
        ? new Lapses(language)
            .beginning(claim, around).stream().filter(OtherTime::isCounted).toList()
        : run;
  }

  /** Without the "over" that leads to them. */
  private static String years(Claim claim, Phrase beside) {
    return claim.link().passage().text().substring(Lapses.start(beside), beside.end());
  }

  /** Those beside the claim's words. */
  private List<Phrase> counted(Claim claim, List<Phrase> around, Lapse.Kind kind) {
    return new Lapses(language)
        .of(claim, around, kind).stream().filter(OtherTime::isCounted).toList();
  }

  private static boolean isCounted(Phrase phrase) {
    return Lapses.isCount(phrase)
        && (phrase.comparator() == Comparator.BARE || phrase.comparator() == Comparator.MORE_THAN)
        && phrase.value().compareTo(Rational.ONE) > 0
        && phrase.value().isInteger() // 5.6 years are an age or a lead
        && (phrase.unit().equals(Unit.YEARS) || phrase.unit().equals(Unit.MONTHS));
  }

  private Optional<Finding> otherSpan(Claim claim, Outcome.Value value, TimeWord word) {
    if (word.kind() != TimeWord.Kind.SINCE) {
      return Optional.empty();
    }
    return claim
        .expression()
        .flatMap(formula -> MoveSpan.of(formula, value))
        .filter(span -> span.months() != word.amount())
        .map(
            span ->
                find(
                    claim,
                    "the words speak of a move over a "
                        + Stretch.name(word.amount())
                        + ", the formula of one from "
                        + span.from()
                        + " to "
                        + span.to(),
                    WAY,
                    told(span)));
  }

  /** "Last year" is the one before the article's date, or the one before the period it is about. */
  private Optional<Finding> otherYear(Claim claim, Outcome.Value value, Set<Integer> meant) {
    if (meant.isEmpty()) {
      return Optional.empty();
    }
    List<Period> used =
        value.used().stream().filter(period -> period.kind() != Period.Kind.NAME).toList();
    boolean differs =
        !used.isEmpty() && used.stream().noneMatch(period -> meant.contains(period.year()));
    if (!differs) {
      return Optional.empty();
    }
    String years =
        text(used.stream().map(Period::year).collect(Collectors.toCollection(TreeSet::new)), ", ");
    return Optional.of(
        find(
            claim,
            "the words speak of " + text(meant, " or ") + ", the formula of " + years,
            "name the period in the formula, or mend the words",
            Terms.in(language).say("odd.other-period", text(meant, " / "), years)));
  }

  /** "Last year", "two years ago". */
  private Set<Integer> years(Claim claim, List<TimeWord> words, List<Phrase> around) {
    List<Integer> away = new ArrayList<>();
    for (TimeWord word : words) {
      if (word.kind() == TimeWord.Kind.YEAR) {
        away.add(word.amount());
      }
    }
    for (Phrase phrase : counted(claim, around, Lapse.Kind.AGO)) {
      if (phrase.unit().equals(Unit.YEARS)) {
        away.add(-phrase.value().min(Rational.of(MOST_YEARS)).floor().intValueExact());
      }
    }
    return away.isEmpty()
        ? Set.of()
        : now().stream()
            .flatMap(year -> away.stream().map(by -> year + by))
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private String told(MoveSpan span) {
    return Terms.in(language).say("odd.other-span", span.from().toString(), span.to().toString());
  }

  /** An article without a date may be of the year it is about or, as most are, of the next. */
  private Set<Integer> now() {
    Set<Integer> years = new TreeSet<>();
    Optional<Integer> about =
        context.period().filter(period -> period.kind() != Period.Kind.NAME).map(Period::year);
    about.ifPresent(years::add);
    context
        .date()
        .map(LocalDate::getYear)
        .or(() -> about.map(year -> year + 1))
        .ifPresent(years::add);
    return years;
  }

  private static String text(Set<Integer> years, String joint) {
    return years.stream().map(String::valueOf).collect(Collectors.joining(joint));
  }

  private Finding find(Claim claim, String message, String hint, String told) {
    return Rule.PERIOD_DIFFERS.at(source, claim.link().words(), message, hint).telling(told);
  }
}
