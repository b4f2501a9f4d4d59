package io.briefing.render;

import io.briefing.article.ClaimLink;
import io.briefing.article.FrontMatter;
import io.briefing.article.Yaml;
import io.briefing.check.CheckedArticle;
import io.briefing.check.CheckedClaim;
import io.briefing.check.CheckedRelation;
import io.briefing.check.Judgement;
import io.briefing.check.Verdict;
import io.briefing.figure.Citation;
import io.briefing.figure.Figure;
import io.briefing.formula.FigureUse;
import io.briefing.formula.Outcome;
import io.briefing.phrase.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns a checked article into a {@link Report}: everything in words, in the article's language.
 */
final class Reporter {

  private static final String ANY_SIZE_OF_ID = "[^A-Za-z0-9_-]";

  private final Labels labels;
  private final Wording wording;
  private final NumberText numbers;
  private final String version;

  Reporter(Labels labels, Wording wording, String version) {
    this.labels = labels;
    this.wording = wording;
    this.numbers = new NumberText(wording, labels);
    this.version = version;
  }

  /**
   * @param name where the page stands in the output directory, without its extension
   * @param data a link from the page to the raw data, or empty
   */
  Report report(CheckedArticle checked, String name, String data) {
    FrontMatter front = checked.article().frontMatter();
    Map<Object, Report.Claim> byLink = new IdentityHashMap<>();
    List<Report.Claim> claims = claims(checked, byLink);
    String path = checked.article().source().path();
    return new Report(
        language(checked),
        name,
        path,
        text(front.title()).isEmpty() ? name : text(front.title()),
        text(front.subtitle()),
        text(front.summary()),
        texts(front.authors()),
        front.authors().isEmpty()
            ? ""
            : labels.say("by", String.join(", ", texts(front.authors()))),
        texts(front.tags()),
        new Report.Day(
            front.date().map(Object::toString).orElse(""),
            front.date().map(wording::date).orElse("")),
        front.period().map(period -> wording.period(period.value())).orElse(""),
        new Summaries(labels).of(checked, claims),
        new Tiles(numbers, wording, labels).of(checked),
        Blocks.of(checked.article().prose().xhtml(link -> mark(link, byLink.get(link))), claims),
        claims,
        checked.figures().all().stream().map(this::figure).toList(),
        checked.checks().stream().map(this::check).toList(),
        front.excused().map(Reporter::excuses).orElse(List.of()),
        new Summaries(labels).findings(checked),
        Arrays.stream(Verdict.values()).map(this::sign).toList(),
        new Report.Method(
            version,
            labels.say("made", version) + " " + labels.say("made_from", path),
            HexFormat.of().formatHex(Digest.sha256(checked.article().source().text())),
            data),
        labels.all());
  }

  /** The tag as the author wrote it, if it is one. */
  private static String language(CheckedArticle checked) {
    return checked
        .article()
        .frontMatter()
        .lang()
        .map(Yaml.Text::value)
        .filter(tag -> tag.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}"))
        .orElse(checked.language().tag());
  }

  private io.briefing.article.ClaimMarkup mark(ClaimLink link, Report.Claim claim) {
    if (claim == null) {
      return new io.briefing.article.ClaimMarkup("", "", "", "");
    }
    io.briefing.article.ClaimMarkup mark =
        ClaimMark.of(claim, labels.say("mark", claim.number(), claim.label()));
    return link.visible().isBlank() ? written(claim, mark) : mark;
  }

  /** A claim without words of its own gets those that were written for it. */
  private static io.briefing.article.ClaimMarkup written(
      Report.Claim claim, io.briefing.article.ClaimMarkup mark) {
    return new io.briefing.article.ClaimMarkup(
        mark.id(), mark.cssClass(), mark.before() + Markup.escape(claim.words()), mark.after());
  }

  private List<Report.Claim> claims(CheckedArticle checked, Map<Object, Report.Claim> byLink) {
    List<Report.Claim> claims = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (CheckedClaim claim : checked.claims()) {
      String id = claim.id().replaceAll(ANY_SIZE_OF_ID, "");
      String unique = taken.add(id) ? id : id + "-" + claim.number();
      Report.Claim view = claim(claim, unique);
      claims.add(view);
      byLink.put(claim.claim().link(), view);
    }
    return claims;
  }

  private Report.Claim claim(CheckedClaim claim, String id) {
    List<FigureUse> uses =
        claim.claim().outcome() instanceof Outcome.Value value ? value.uses() : List.of();
    return new Report.Claim(
        Integer.toString(claim.number()),
        id,
        claim.words(),
        claim.verdict().word(),
        claim.verdict().colour().word(),
        label(claim.judgement()),
        claim.says(),
        claim.gives(),
        claim.trail().formula(),
        claim.trail().names(),
        claim.trail().values(),
        claim.trail().units(),
        uses.stream().map(this::use).toList(),
        hints(claim.judgement(), claim.hints()),
        claim.claim().link().title().filter(title -> title.startsWith("within ")).orElse(""));
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
        figure.source().map(Citation::text).orElse(""));
  }

  private String label(Judgement judgement) {
    return labels.say(judgement.reversed() ? "reversed" : judgement.verdict().word());
  }

  /** Why it cannot be decided or compared comes first. */
  private List<String> hints(Judgement judgement, List<String> hints) {
    List<String> all = new ArrayList<>();
    if (!judgement.reason().isEmpty() && !hints.contains(judgement.reason())) {
      all.add(judgement.reason());
    }
    all.addAll(hints);
    return all.stream().map(this::typeset).toList();
  }

  /** The console's straight quotes become the language's own. */
  private String typeset(String hint) {
    String[] pieces = hint.split("\"", -1);
    if (pieces.length % 2 == 0) {
      return hint;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < pieces.length; i++) {
      out.append(i % 2 == 0 ? pieces[i] : labels.say("quoted", pieces[i]));
    }
    return out.toString();
  }

  private Report.Figure figure(Figure figure) {
    List<Report.Value> values = new ArrayList<>();
    figure
        .value()
        .ifPresent(
            known ->
                values.add(
                    new Report.Value(
                        "", numbers.value(figure, known), numbers.precision(figure, known))));
    figure
        .values()
        .forEach(
            (period, known) ->
                values.add(
                    new Report.Value(
                        wording.period(period.text()),
                        numbers.value(figure, known),
                        numbers.precision(figure, known))));
    figure
        .formula()
        .filter(formula -> values.isEmpty())
        .ifPresent(formula -> values.add(new Report.Value("", "= " + formula.value(), "")));
    return new Report.Figure(
        figure.id(),
        figure.id().replace('.', '-'),
        figure.label(),
        numbers.unit(figure),
        values,
        figure.source().map(Citation::text).orElse(""),
        figure.source().map(source -> url(source)).orElse(""),
        figure.note().orElse(""));
  }

  /** Only what a browser opens as a page: no other scheme becomes a link. */
  private static String url(Citation source) {
    String url = source.parts().getOrDefault("url", "").strip();
    return url.startsWith("https://") || url.startsWith("http://") ? url : "";
  }

  private Report.Check check(CheckedRelation check) {
    return new Report.Check(
        check.relation(),
        check.period().map(period -> wording.period(period.text())).orElse(""),
        check.verdict().word(),
        check.verdict().colour().word(),
        label(check.judgement()),
        check.trail().values().isEmpty() ? check.gives() : check.trail().values(),
        check.because().orElse(""),
        hints(check.judgement(), check.hints()));
  }

  private Report.Sign sign(Verdict verdict) {
    return new Report.Sign(
        verdict.word(),
        verdict.colour().word(),
        labels.say(verdict.word()),
        labels.say(verdict.word() + "_means"));
  }

  private static List<Report.Excuse> excuses(Yaml.Sequence sequence) {
    List<Report.Excuse> excuses = new ArrayList<>();
    for (Yaml item : sequence.items()) {
      if (item instanceof Yaml.Mapping mapping) {
        String quote = value(mapping, "quote");
        String because = value(mapping, "because");
        if (!quote.isEmpty() && !because.isEmpty()) {
          excuses.add(new Report.Excuse(quote, because));
        }
      }
    }
    return excuses;
  }

  private static String value(Yaml.Mapping mapping, String key) {
    return mapping
        .get(key)
        .filter(Yaml.Text.class::isInstance)
        .map(text -> ((Yaml.Text) text).value())
        .orElse("");
  }

  private static String text(Optional<Yaml.Text> text) {
    return text.map(Yaml.Text::value).map(String::strip).orElse("");
  }

  private static List<String> texts(List<Yaml.Text> texts) {
    return texts.stream()
        .map(Yaml.Text::value)
        .map(String::strip)
        .filter(t -> !t.isEmpty())
        .toList();
  }
}
