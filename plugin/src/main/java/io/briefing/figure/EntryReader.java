package io.briefing.figure;

import io.briefing.article.Level;
import io.briefing.article.Yaml;
import io.briefing.figure.WrittenNumber.NotANumber;
import io.briefing.quantity.Scale;
import io.briefing.quantity.Unit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads one entry under {@code figures}: an id and what is known of it. A part that is wrong is
 * reported and left out; the figure stays, so that the formulas over it still point somewhere.
 */
final class EntryReader {

  static final List<String> KEYS =
      List.of(
          "label",
          "unit",
          "scale",
          "value",
          "values",
          "source",
          "note",
          "aliases",
          "basis",
          "nature",
          "restated",
          "decimals",
          "exact",
          "formula");

  private static final Pattern ID =
      Pattern.compile("[\\p{L}\\p{M}\\p{Nd}_]+(?:\\.[\\p{L}\\p{M}\\p{Nd}_]+)*");

  private final Complaints complaints;
  private final Yaml.Text id;
  private final FigureFields fields;

  private EntryReader(Yaml.Text id, Yaml.Mapping fields, Complaints complaints) {
    this.id = id;
    this.complaints = complaints;
    this.fields = new FigureFields(fields, complaints);
  }

  static Optional<Figure> read(Yaml.Entry entry, Complaints complaints) {
    boolean named = isId(entry.key(), complaints);
    if (!(entry.value() instanceof Yaml.Mapping mapping)) {
      complaints.error(
          "wrong-type",
          entry.value().span(),
          "the figure " + entry.key().value() + " needs keys of its own",
          "write " + entry.key().value() + ": {label: …, value: …}");
      return Optional.empty();
    }
    String id = entry.key().value();
    String name = named ? id : id.replace('-', '_');
    Figure figure = new EntryReader(entry.key(), mapping, complaints).figure(name);
    // As it will be called: what names it so already is not wrong as well.
    return named || isId(name) ? Optional.of(figure) : Optional.empty();
  }

  /** Whether it is words of letters, digits and {@code _}, joined by points, and not a number. */
  static boolean isId(Yaml.Text key, Complaints complaints) {
    String id = key.value();
    if (isId(id)) {
      return true;
    }
    String hint =
        id.indexOf('-') >= 0
            ? "a hyphen is a minus in a formula: write " + id.replace('-', '_') + ", there too"
            : "an id is words of letters, digits and _, joined by points: aws.operating_income";
    complaints.error("figure-id", key.span(), Complaints.quoted(id) + " cannot be an id", hint);
    return false;
  }

  private static boolean isId(String id) {
    boolean letters = id.length() <= Figure.LONGEST_ID && id.chars().anyMatch(Character::isLetter);
    return letters && ID.matcher(id).matches();
  }

  private Figure figure(String name) {
    fields.checkKeys(KEYS);
    Optional<Yaml.Text> formula = fields.text("formula");
    Unit unit =
        fields
            .text("unit")
            .map(t -> UnitReader.unit(t.value(), t.span(), complaints))
            .orElse(Unit.NONE);
    Precision precision = precision(unit);
    ValueReader reader = new ValueReader(unit, precision, complaints.source());
    SortedMap<Period, Known> values = values(reader);
    Optional<Known> value = fields.text("value").flatMap(text -> known(reader, text));
    checkOneKind(formula);
    Optional<Citation> source = fields.citation();
    if (source.isEmpty() && !fields.has("formula")) {
      complaints.add(
          "no-source",
          Level.NOTE,
          id.span(),
          id.value() + " names no source",
          List.of("add source: where the number stands"));
    }
    return new Figure(
        name,
        label(),
        unit,
        precision.scale(),
        values,
        value,
        formula,
        source,
        fields.string("note"),
        fields.strings("aliases"),
        fields.string("basis"),
        nature(),
        fields.string("restated"),
        complaints.source(),
        id.span());
  }

  private String label() {
    Optional<String> label = fields.string("label");
    if (label.isEmpty() && !fields.has("label")) {
      complaints.error(
          "figure-label",
          id.span(),
          id.value() + " has no label",
          "add label: the name that readers see");
    }
    return label.orElse(id.value());
  }

  private Precision precision(Unit unit) {
    Optional<Yaml.Text> scale = fields.text("scale");
    boolean scalable = !unit.isHundredths() && unit.kind() != Unit.Kind.DATE;
    if (scale.isPresent() && !scalable) {
      complaints.error(
          "unknown-scale",
          scale.get().span(),
          "a figure in " + unit + " has no scale",
          "remove scale");
      scale = Optional.empty();
    }
    OptionalInt decimals = fields.decimals();
    boolean exact = fields.flag("exact");
    boolean unrounded = fields.hasAllDecimals();
    if (exact && fields.has("decimals") && !unrounded) {
      complaints.error(
          "exact-and-decimals",
          fields.text("decimals").orElse(id).span(),
          id.value() + " is both exact and rounded",
          "keep exact: true, or decimals");
    }
    return new Precision(
        scale.map(t -> UnitReader.scale(t.value(), t.span(), complaints)).orElse(Scale.ONE),
        decimals,
        exact || unrounded);
  }

  private SortedMap<Period, Known> values(ValueReader reader) {
    SortedMap<Period, Known> values = new TreeMap<>();
    if (fields.get("values").isEmpty()) {
      return values;
    }
    if (!(fields.get("values").get() instanceof Yaml.Mapping mapping)) {
      complaints.error(
          "wrong-type",
          fields.get("values").get().span(),
          "values are given by period",
          "write values: {2023: 574785}, or value: for one number");
      return values;
    }
    Yaml.Entry before = null;
    for (Yaml.Entry entry : mapping.entries()) {
      if (CommaTrap.report(before, entry, complaints)) {
        PeriodReader.of(before.key()).ifPresent(values::remove);
        continue;
      }
      before = entry;
      Optional<Period> period = PeriodReader.read(entry.key(), complaints);
      if (period.isPresent()) {
        scalar(entry)
            .flatMap(text -> known(reader, text))
            .ifPresent(known -> values.put(period.get(), known));
      }
    }
    if (mapping.entries().isEmpty()) {
      complaints.error(
          "figure-value",
          mapping.span(),
          id.value() + " has no values",
          "write values: {2023: 574785}");
    }
    return values;
  }

  private Optional<Yaml.Text> scalar(Yaml.Entry entry) {
    if (entry.value() instanceof Yaml.Text text) {
      return Optional.of(text);
    }
    complaints.error(
        "wrong-type",
        entry.value().span(),
        "one number belongs here",
        "write " + entry.key().value() + ": 574785");
    return Optional.empty();
  }

  private Optional<Known> known(ValueReader reader, Yaml.Text text) {
    try {
      return Optional.of(reader.read(text.value(), text.quoted(), text.span()));
    } catch (NotANumber reason) {
      complaints.error(reason.rule(), text.span(), reason.getMessage(), reason.hint());
      return Optional.empty();
    }
  }

  /** Exactly one of value, values and formula. */
  private void checkOneKind(Optional<Yaml.Text> formula) {
    List<String> given =
        List.of("value", "values", "formula").stream().filter(fields::has).toList();
    if (given.isEmpty()) {
      complaints.error(
          "figure-value",
          id.span(),
          id.value() + " has no value",
          "add value: for one number, values: {2023: …} by period, or formula:");
    } else if (given.size() > 1) {
      complaints.error(
          "figure-value",
          fields.key(given.get(1)).span(),
          id.value() + " has both " + given.get(0) + " and " + given.get(1),
          "keep one of them");
    } else if (formula.isPresent() && fields.has("decimals")) {
      complaints.add(
          "figure-value",
          Level.WARNING,
          fields.key("decimals").span(),
          "decimals say nothing of a formula: its figures do",
          List.of("remove decimals"));
    }
  }

  private Optional<Figure.Nature> nature() {
    Optional<Yaml.Text> text = fields.text("nature");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    switch (text.get().value()) {
      case "flow":
        return Optional.of(Figure.Nature.FLOW);
      case "stock":
        return Optional.of(Figure.Nature.STOCK);
      default:
        complaints.error(
            "figure-nature",
            text.get().span(),
            Complaints.quoted(text.get().value()) + " is no nature",
            "write nature: flow or nature: stock");
        return Optional.empty();
    }
  }
}
