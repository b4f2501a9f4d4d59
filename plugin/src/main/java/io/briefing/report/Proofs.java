package io.briefing.report;

import io.briefing.article.HardSpaces;
import io.briefing.article.Source;
import io.briefing.check.CheckedArticle;
import io.briefing.check.CheckedClaim;
import io.briefing.claim.Options;
import io.briefing.figure.Figure;
import io.briefing.formula.Expression;
import io.briefing.formula.FigureUse;
import io.briefing.formula.Outcome;
import io.briefing.language.Language;
import io.briefing.quantity.Decimals;
import io.briefing.quantity.Rational;
import io.briefing.theme.Labels;
import io.briefing.theme.Markup;
import io.briefing.wording.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes the claims of a report: words, verdict, and the way from the figures to it. */
final class Proofs {

  private static final String UNFIT_FOR_ANCHOR = "[^A-Za-z0-9_-]";
  private static final Pattern OPERATOR = Pattern.compile(" ([-+−×/]) ");
  private static final String LESS_ONE = " − 1";
  private static final int MOST_DECIMALS = 4;
  private static final Markup NO_PICTURE = new Markup("");

  private final NumberText numbers;
  private final Wording wording;
  private final Labels labels;
  private final Language language;
  private final Remarks remarks;
  private final References references;
  private final SmallPicture pictures;
  private final CitationText citations;

  Proofs(
      NumberText numbers,
      Wording wording,
      Labels labels,
      Language language,
      Remarks remarks,
      References references) {
    this.language = language;
    this.references = references;
    this.remarks = remarks;
    this.pictures = new SmallPicture(wording, labels);
    this.numbers = numbers;
    this.wording = wording;
    this.labels = labels;
    this.citations = new CitationText(wording, labels);
  }

  /**
   * @param byLink gets each claim under its link
   */
  List<Report.Claim> claims(CheckedArticle checked, Map<Object, Report.Claim> byLink) {
    List<Report.Claim> claims = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (CheckedClaim claim : checked.claims()) {
      String id = claim.id().replaceAll(UNFIT_FOR_ANCHOR, "");
      String unique = taken.add(id) ? id : id + "-" + claim.number();
      Report.Claim view = claim(claim, unique, checked.article().source());
      claims.add(view);
      byLink.put(claim.claim().link(), view);
    }
    return claims;
  }

  private Report.Claim claim(CheckedClaim claim, String id, Source source) {
    List<FigureUse> uses =
        claim.claim().outcome() instanceof Outcome.Value value ? value.uses() : List.of();
    return new Report.Claim(
        Integer.toString(claim.number()),
        id,
        source.position(claim.claim().link().words().start()).toString(),
        HardSpaces.in(claim.words(), true),
        Signs.of(claim),
        Signs.colour(claim),
        Signs.label(claim, labels),
        claim.says(),
        claim.gives(),
        sense(claim.claim().outcome()),
        claim.trail().formula(),
        bound(claim.trail().names()),
        lessOne(claim.trail().values()),
        claim.trail().units(),
        uses.stream().map(this::use).toList(),
        uses.stream()
            .flatMap(use -> use.figure().source().stream())
            .map(citations::of)
            .distinct()
            .toList(),
        references.of(uses),
        remarks.hints(claim),
        remarks.reasons(claim),
        remarks.beside(claim),
        Options.of(claim.claim().link().title()).within().map(this::tolerance).orElse(""),
        picture(claim));
  }

  /** A line of names ends before an operator, never behind it. */
  private static String bound(String formula) {
    return OPERATOR.matcher(lessOne(formula)).replaceAll(" $1\u00a0");
  }

  /** The "− 1" at the end of a growth never stands by itself. */
  private static String lessOne(String formula) {
    return formula.endsWith(LESS_ONE)
        ? formula.substring(0, formula.length() - LESS_ONE.length()) + "\u00a0−\u00a01"
        : formula;
  }

  private String tolerance(Rational part) {
    Rational percent = part.times(Rational.HUNDRED);
    return "±\u00a0" + wording.percent(percent, Decimals.exact(percent, MOST_DECIMALS));
  }

  private static String sense(Outcome outcome) {
    return outcome instanceof Outcome.Value value
        ? value.sense().name().toLowerCase(Locale.ROOT)
        : "";
  }

  private Report.Use use(FigureUse use) {
    Figure figure = use.figure();
    String value = numbers.value(figure, use.known());
    String unit = numbers.unit(figure);
    return new Report.Use(
        figure.id(),
        figure.label(),
        use.period().map(period -> wording.period(period.text())).orElse(""),
        unit.isEmpty() ? value : value + "\u00a0" + unit,
        citations.of(figure));
  }

  /** A share as a part of its whole; a move as its start and its end. */
  private Markup picture(CheckedClaim claim) {
    if (!(claim.claim().outcome() instanceof Outcome.Value value)) {
      return NO_PICTURE;
    }
    return switch (value.sense()) {
      case RATIO -> claim.claim().expression().map(of -> ratio(of, value)).orElse(NO_PICTURE);
      case GROWTH -> pictures.move(grown(value), value.uses());
      default -> NO_PICTURE;
    };
  }

  /** What it ended at over what it started at; a mean rate of a year is not what it grew by. */
  private static Rational grown(Outcome.Value value) {
    List<FigureUse> ends = value.compound().isPresent() ? value.atTwoPeriods() : List.of();
    return ends.isEmpty()
        ? value.stated().plus(Rational.ONE)
        : ends.get(1).known().stated().over(ends.get(0).known().stated());
  }

  private Markup ratio(Expression formula, Outcome.Value value) {
    PartOfWhole made = new PartOfWhole(value, language);
    if (made.isMove(formula)) {
      return pictures.move(value.stated(), value.uses());
    }
    if (made.isRateOfChange(formula)) {
      return pictures.move(value.stated().plus(Rational.ONE), List.of());
    }
    return made.isMade(formula) ? pictures.share(value.stated()) : NO_PICTURE;
  }
}
