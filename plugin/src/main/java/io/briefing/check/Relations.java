package io.briefing.check;

import io.briefing.article.Article;
import io.briefing.article.Finding;
import io.briefing.article.Level;
import io.briefing.article.Source;
import io.briefing.article.Span;
import io.briefing.article.Yaml;
import io.briefing.diagnosis.Explanation;
import io.briefing.diagnosis.Givings;
import io.briefing.diagnosis.Hint;
import io.briefing.diagnosis.Trail;
import io.briefing.diagnosis.TrailWriter;
import io.briefing.figure.Figures;
import io.briefing.formula.Context;
import io.briefing.formula.Evaluator;
import io.briefing.formula.Expression;
import io.briefing.formula.FormulaError;
import io.briefing.formula.Formulas;
import io.briefing.formula.Function;
import io.briefing.formula.Outcome;
import io.briefing.formula.Relation;
import io.briefing.formula.RelationOutcome;
import io.briefing.quantity.Decimals;
import io.briefing.quantity.Rational;
import io.briefing.verdict.Judgement;
import io.briefing.verdict.Rule;
import io.briefing.verdict.Terms;
import io.briefing.verdict.Verdict;
import io.briefing.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks the rows of {@code checks:}, each at every period that it applies to. */
final class Relations {

  private final Source source;
  private final Figures figures;
  private final Context context;
  private final Wording wording;
  private final Terms forReaders;
  private final Terms forAuthors;

  Relations(
      Article article,
      Figures figures,
      Context context,
      Wording wording,
      Terms forReaders,
      Terms forAuthors) {
    this.source = article.source();
    this.figures = figures;
    this.context = context;
    this.wording = wording;
    this.forReaders = forReaders;
    this.forAuthors = forAuthors;
  }

  /**
   * What came of it.
   *
   * @param findings those of the relations, and what is wrong with rows that none can be read from
   */
  record Checked(List<CheckedRelation> relations, List<Finding> findings) {}

  Checked check(List<Yaml> rows) {
    List<CheckedRelation> relations = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (Yaml row : rows) {
      CheckRow.read(source, row, findings).ifPresent(read -> check(read, relations, findings));
    }
    relations.forEach(relation -> findings.addAll(relation.findings()));
    return new Checked(List.copyOf(relations), List.copyOf(findings));
  }

  private void check(CheckRow row, List<CheckedRelation> relations, List<Finding> findings) {
    Formulas.Parsed<Relation> parsed = Formulas.parseRelation(row.that().value());
    if (parsed.isBroken()) {
      findings.addAll(broken(row, parsed.errors()));
      return;
    }
    List<RelationOutcome> outcomes =
        new Evaluator(figures, context).evaluate(parsed.result(), row.complete());
    for (RelationOutcome outcome : outcomes) {
      Outcome wrong = outcome.left() instanceof Outcome.Broken ? outcome.left() : outcome.right();
      if (wrong instanceof Outcome.Broken broken) {
        findings.addAll(broken(row, broken.errors()));
        return;
      }
    }
    boolean decided = outcomes.stream().anyMatch(Relations::isDecided);
    int before = relations.size();
    outcomes.forEach(outcome -> relations.add(judged(row, parsed.result(), outcome, decided)));
    boolean passes =
        relations.subList(before, relations.size()).stream()
            .allMatch(relation -> relation.verdict().passes());
    if (passes) {
      outcomes.stream()
          .flatMap(outcome -> TypedScale.idle(parsed.result(), outcome).stream())
          .findFirst()
          .ifPresent(hint -> findings.add(typed(row, hint)));
    }
  }

  /** A check that is always true proves nothing. */
  private Finding typed(CheckRow row, Hint hint) {
    return Rule.TYPED_SCALE
        .at(
            source,
            row.that().span(),
            "\"" + row.that().value() + "\" holds only because its number lacks a scale",
            hint.say(forAuthors))
        .telling(hint.say(forReaders));
  }

  private static boolean isDecided(RelationOutcome outcome) {
    return !(outcome.left() instanceof Outcome.Undecidable)
        && !(outcome.right() instanceof Outcome.Undecidable);
  }

  private List<Finding> broken(CheckRow row, List<FormulaError> errors) {
    return errors.stream()
        .map(
            error ->
                Finding.error(
                    error.rule(),
                    source,
                    row.that().part(error.span().start(), error.span().end()),
                    error.message(),
                    error.hints().toArray(String[]::new)))
        .toList();
  }

  private CheckedRelation judged(
      CheckRow row, Relation relation, RelationOutcome outcome, boolean decided) {
    Context there = outcome.period().map(context::at).orElse(context);
    Judgement judgement = RelationJudge.judge(relation.operator(), outcome.left(), outcome.right());
    String written = row.that().value();
    TrailWriter trails = new TrailWriter(figures, there, wording, forReaders);
    Trail console = trails.in(forAuthors).write(written, relation);
    List<Hint> hints = hints(relation, outcome, judgement.verdict(), there);
    String kind = kind(relation);
    Optional<Level> level = level(judgement.verdict(), decided && !isDecided(outcome));
    List<Finding> findings =
        level
            .map(grave -> finding(row, relation, grave, judgement, console, outcome, hints))
            .stream()
            .toList();
    return new CheckedRelation(
        written,
        row.that().span(),
        kind,
        row.because(),
        outcome.period(),
        judgement,
        sides(relation, outcome, forReaders).orElse(""),
        trails.write(written, relation),
        hints.stream().map(hint -> hint.say(forReaders)).toList(),
        findings);
  }

  private List<Hint> hints(
      Relation relation, RelationOutcome outcome, Verdict verdict, Context there) {
    if (verdict == Verdict.UNDECIDABLE && isDecided(outcome)) {
      return List.of(Hint.of("other-end"));
    }
    return verdict == Verdict.INCONSISTENT
        ? TypedScale.hint(relation, outcome)
            .map(List::of)
            .orElseGet(() -> new Footing(figures, there, wording).hints(relation, outcome))
        : List.of();
  }

  /** A period that lacks a figure is only worth a warning if no other period has them all. */
  private static Optional<Level> level(Verdict verdict, boolean elsewhere) {
    if (verdict == Verdict.UNDECIDABLE) {
      return Optional.of(elsewhere ? Level.NOTE : Level.WARNING);
    }
    return switch (verdict.colour()) {
      case PASS -> Optional.empty();
      case WARN -> Optional.of(Level.WARNING);
      case FAIL -> Optional.of(Level.ERROR);
    };
  }

  private Finding finding(
      CheckRow row,
      Relation relation,
      Level level,
      Judgement judgement,
      Trail trail,
      RelationOutcome outcome,
      List<Hint> hints) {
    List<String> details = new ArrayList<>();
    details.add("figures give    " + trail.line());
    sides(relation, outcome, forAuthors)
        .ifPresent(sides -> details.add("the sides are   " + sides));
    if (!judgement.reason().isEmpty()) {
      details.add(Explanation.why(judgement));
    }
    Span span = row.that().span();
    return new Finding(
        judgement.verdict().word(),
        level,
        source,
        span,
        "\"" + row.that().value() + "\"",
        judgement.label(),
        kind(relation),
        details,
        waysOut(judgement.verdict(), hints));
  }

  private List<String> waysOut(Verdict verdict, List<Hint> hints) {
    return verdict == Verdict.INCONSISTENT && hints.isEmpty()
        ? List.of("correct a figure, or what the check says of them")
        : hints.stream().map(hint -> hint.say(forAuthors)).toList();
  }

  /** {@code "513,983 and 514,046, 63 apart"}, in the scale of their figures. */
  private Optional<String> sides(Relation relation, RelationOutcome outcome, Terms terms) {
    if (!(outcome.left() instanceof Outcome.Value left)
        || !(outcome.right() instanceof Outcome.Value right)) {
      return Optional.empty();
    }
    Givings givings = new Givings(terms, wording);
    String both = terms.say("sides", givings.side(left, right), givings.side(right, left));
    Rational apart =
        left.stated().minus(right.stated()).abs().over(Givings.scale(left, right).factor());
    return Optional.of(
        apart.isZero()
                || relation.operator() != Relation.Operator.EQUAL
                || !left.unit().comparableWith(right.unit())
            ? both
            : terms.say("apart", both, wording.number(apart, Decimals.exact(apart, 6))));
  }

  /** A sum that must equal something is a footing; everything else just a relation. */
  private static String kind(Relation relation) {
    boolean sum = isSum(relation.left()) || isSum(relation.right());
    return relation.operator() == Relation.Operator.EQUAL && sum ? "footing" : "relation";
  }

  private static boolean isSum(Expression side) {
    if (side instanceof Expression.Call call) {
      return call.function() == Function.SUM;
    }
    return side instanceof Expression.Operation operation
        && (operation.operator() == Expression.Operator.PLUS
            || operation.operator() == Expression.Operator.MINUS);
  }
}
