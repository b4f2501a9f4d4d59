package io.briefing.report;

import io.briefing.article.ClaimLink;
import io.briefing.article.Finding;
import io.briefing.article.FrontMatter;
import io.briefing.article.Source;
import io.briefing.article.Yaml;
import io.briefing.check.CheckedArticle;
import io.briefing.check.CheckedRelation;
import io.briefing.check.UncheckedNumber;
import io.briefing.figure.Figure;
import io.briefing.output.LinkedData;
import io.briefing.theme.Digest;
import io.briefing.theme.Labels;
import io.briefing.theme.Markup;
import io.briefing.wording.Wording;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns a checked article into a {@link Report}: everything in words, in the article's language.
 *
 * <ol>
 *   <li>{@link Proofs} tells each claim: its verdict, its formula with numbers filled in, its
 *       sources ({@link References}), and what {@link Remarks} says beside it.
 *   <li>{@link Charts} draws what the article asks for; {@link Blocks} cuts the prose, so that
 *       notes and charts stand where they are spoken of, and {@link ClaimMark} signs the words.
 *   <li>{@link Complaints} tells what was found, {@link Summaries} how many claims agree, {@link
 *       Tiles} the key figures.
 * </ol>
 *
 * Numbers are written by {@link NumberText}, fixed words come from {@link Labels}.
 */
public final class Reporter {

  private final Labels labels;
  private final Wording wording;
  private final NumberText numbers;
  private final String version;

  /**
   * @param version of the plugin, as pages name it
   */
  public Reporter(Labels labels, Wording wording, String version) {
    this.labels = labels;
    this.wording = wording;
    this.numbers = new NumberText(wording, labels);
    this.version = version;
  }

  /**
   * @param ledger what was found when the article was held against the build
   * @param name where the page stands in the output directory, without its extension
   * @param data a link from the page to the raw data, or empty
   */
  public Report report(CheckedArticle checked, List<Finding> ledger, String name, String data) {
    FrontMatter front = checked.article().frontMatter();
    Remarks remarks = new Remarks(labels, checked);
    Charts drawing = new Charts(numbers, wording, labels);
    References references = new References(checked.figures(), new CitationText(wording, labels));
    Proofs proofs = new Proofs(numbers, wording, labels, checked.language(), remarks, references);
    Map<Object, Report.Claim> byLink = new IdentityHashMap<>();
    List<Report.Claim> claims = proofs.claims(checked, byLink);
    List<Report.Chart> charts = drawing.of(checked.charts());
    List<Report.Check> checks =
        checked.checks().stream()
            .map(check -> check(checked.article().source(), check, remarks))
            .toList();
    Complaints complaints = Complaints.of(checked, ledger, labels);
    String title = text(front.title()).isEmpty() ? name : text(front.title());
    Report.Day day =
        new Report.Day(
            front.date().map(Object::toString).orElse(""),
            front.date().map(wording::date).orElse(""));
    String path = checked.article().source().path();
    return new Report(
        language(checked),
        name,
        path,
        title,
        text(front.subtitle()),
        MainPointsLine.of(checked).orElse(text(front.summary())),
        texts(front.authors()),
        front.authors().isEmpty()
            ? ""
            : labels.say("by", String.join(", ", texts(front.authors()))),
        texts(front.tags()),
        day,
        front.period().map(period -> wording.period(period.value())).orElse(""),
        SourceLine.of(checked.figures(), labels),
        new Summaries(labels).of(checked, claims, checks, complaints),
        new Tiles(numbers, wording, labels).of(checked),
        Blocks.of(
            RunningText.set(
                checked.article().prose().points(link -> mark(link, byLink.get(link))),
                wording::unbroken),
            claims),
        Blocks.of(
            RunningText.set(
                checked
                    .article()
                    .prose()
                    .xhtml(
                        link -> mark(link, byLink.get(link)),
                        Blocks::placeOf,
                        new TableSetting(checked.layout(), complaints)),
                wording::unbroken),
            claims,
            charts),
        claims,
        charts,
        checked.figures().all().stream().map(figure -> figure(figure, references)).toList(),
        references.all(),
        checks,
        Excuses.of(checked.article()),
        checked.coverage().numbers().stream().map(Reporter::unchecked).toList(),
        complaints.all(),
        Signs.on(claims, checks, labels),
        new Method(
            version,
            labels.say("made", version) + " " + labels.say("made_from", path),
            HexFormat.of().formatHex(Digest.sha256(checked.article().source().text())),
            data),
        new Markup(LinkedData.of(checked, day.iso(), title, rated(claims))),
        labels.all());
  }

  /** The tag as the author wrote it, if it is one: its region may have no words of its own. */
  public static String language(CheckedArticle checked) {
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

  private Report.Figure figure(Figure figure, References references) {
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
        new CitationText(wording, labels).of(figure),
        References.url(figure),
        references.of(figure),
        note(figure));
  }

  /** The author's note, and why the figure was published anew. */
  private String note(Figure figure) {
    return Stream.of(figure.note(), figure.restated().map(why -> labels.say("restated", why)))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private static List<LinkedData.Rated> rated(List<Report.Claim> claims) {
    return claims.stream()
        .map(
            claim -> new LinkedData.Rated(claim.id(), claim.words(), claim.label(), claim.colour()))
        .toList();
  }

  private Report.Check check(Source source, CheckedRelation check, Remarks remarks) {
    return new Report.Check(
        source.position(check.span().start()).toString(),
        check.relation(),
        check.period().map(period -> wording.period(period.text())).orElse(""),
        check.verdict().word(),
        Signs.colour(check.verdict(), check.standing().isPresent()),
        Signs.label(check.judgement(), labels),
        check.trail().values().isEmpty() ? check.gives() : check.trail().values(),
        check.because().orElse(""),
        remarks.hints(check),
        remarks.reasons(check),
        remarks.beside(check));
  }

  private static Report.Unchecked unchecked(UncheckedNumber number) {
    return new Report.Unchecked(
        number.finding().position().toString(),
        number.before(),
        number.words(),
        number.after(),
        number.formula().orElse(""));
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
