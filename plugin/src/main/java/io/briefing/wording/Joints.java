package io.briefing.wording;

import io.briefing.language.Language;
import io.briefing.language.Pack;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.numeral.Numeral;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.PhraseReader;
import io.briefing.quantity.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What joins a quantity to the words around it: "rose by", "rose to", "a sixth of sales". */
public final class Joints {

  /** A complement of more words is likely to say more than what the part is of. */
  private static final int LONGEST_COMPLEMENT = 4;

  /** „verdreifachte sich auf rund“ */
  private static final int LONGEST_JOINT = 4;

  private final Language language;
  private final Pack pack;

  Joints(Language language) {
    this.language = language;
    this.pack = language.pack();
  }

  /**
   * The text with its move joined to a quantity the other way, "rose to" for "rose by", once for
   * each way to do so; nothing where nothing joins them. The pairs are the pack's ({@code
   * write.to-by}).
   *
   * @param level whether to join it as the level that was reached, not as the size of the move
   */
  public List<String> other(String text, Phrase phrase, boolean level) {
    String before = text.substring(0, phrase.start());
    String quantity = text.substring(level ? phrase.quantityStart() : phrase.start());
    List<String> others = new ArrayList<>();
    pack.choices("write.to-by")
        .forEach(
            (to, by) ->
                swap(before, level ? by : to, level ? to : by)
                    .ifPresent(joined -> others.add(joined + quantity)));
    if (level && endsWithMove(before)) {
      others.add(before.stripTrailing() + " " + to(pack) + " " + quantity);
    }
    return others;
  }

  /** The text and the level that its move reached: "rose to 12 %". */
  public String reached(String text, String level) {
    return text.stripTrailing() + " " + to(pack) + " " + level;
  }

  /** The usual word for what was reached. */
  static String to(Pack pack) {
    return pack.choices("write.to-by").keySet().iterator().next();
  }

  /**
   * Just past a phrase, and past the « de » that only a set takes: « une dizaine de ».
   *
   * @param instead what shall stand in the place of the phrase; « 3,6 millions » take it too
   */
  public int end(String text, Phrase phrase, String instead) {
    boolean inScale =
        pack.choices("write.scale").entrySet().stream()
            .filter(scale -> !scale.getKey().equals(Scale.THOUSAND.word()))
            .flatMap(scale -> Stream.of(scale.getValue().split(" \\| ")))
            .anyMatch(word -> instead.endsWith(Joining.HARD_SPACE + word));
    boolean joined = !pack.choices("write.amount").get("in-scale").equals("{0} {1}");
    return inScale && joined ? phrase.end() : end(text, phrase);
  }

  /** Just past a phrase, and past the « de » behind it. */
  public int end(String text, Phrase phrase) {
    boolean set =
        phrase.kind() == Phrase.Kind.VAGUE
            || phrase.numbers().stream()
                .anyMatch(numeral -> numeral.form() == Numeral.Form.COLLECTIVE);
    Scan scan = new Scan(text.substring(phrase.end()), pack);
    int of = set ? scan.find(0, Role.OF) : -1;
    boolean noun = of > 0 && of < scan.tokens.count();
    return noun ? phrase.end() + scan.tokens.start(of) - scan.tokens.start(0) : phrase.end();
  }

  private static Optional<String> swap(String before, String from, String to) {
    String spaced = from.endsWith("’") ? from : from + " ";
    String plain = before.replace('\u00a0', ' ').replace('\'', '’');
    boolean ends = plain.endsWith(" " + spaced) || plain.equals(spaced);
    String joint = to.endsWith("’") ? to : to + " ";
    return ends
        ? Optional.of(before.substring(0, before.length() - spaced.length()) + joint)
        : Optional.empty();
  }

  private boolean endsWithMove(String before) {
    return PhraseReader.read(before, language).stream()
        .anyMatch(
            read ->
                read.kind() == Phrase.Kind.DIRECTION
                    && read.end() == before.stripTrailing().length());
  }

  /**
   * Whether an amount is the level that a multiple reached: "tripled to €310 million".
   *
   * @param from where the words begin in which the amount stands; the multiple may stand before
   */
  public boolean isMultiplied(String text, int from) {
    return multiplied(text, from).isPresent();
  }

  /**
   * The text with a verb that only tells the level in the place of the multiple that reached it:
   * "reached €310 million" for "tripled to €310 million". The verbs are the pack's ({@code
   * write.multiple-level}).
   */
  public Optional<Turned> levelled(String text, int from) {
    return multiplied(text, from).flatMap(two -> levelled(text, two.get(0), two.get(1)));
  }

  private Optional<Turned> levelled(String text, Phrase multiple, Phrase amount) {
    return reaching(text, multiple)
        .map(
            turned ->
                new Turned(
                    turned.text() + text.substring(amount.quantityStart()),
                    turned.start(),
                    turned.end()));
  }

  /**
   * The text up to where the level would be told that a multiple reached: "reached " for "doubled".
   */
  public Optional<Turned> reaching(String text, Phrase multiple) {
    String words = " " + multiple.words(text).toLowerCase(Locale.ROOT) + " ";
    String before = text.substring(0, multiple.start());
    for (Map.Entry<String, String> form : pack.choices("write.multiple-level").entrySet()) {
      boolean named =
          pack.choices(form.getKey()).values().stream()
              .anyMatch(verb -> words.contains(" " + verb + " "));
      if (named) {
        String[] level = form.getValue().split(" \\| ");
        String reflexive = level.length > 1 ? level[1] + " " : "";
        boolean itself = !reflexive.isEmpty() && before.endsWith(reflexive);
        int start = before.length() - (itself ? reflexive.length() : 0);
        String verb = level[0] + " ";
        return Optional.of(
            new Turned(text.substring(0, start) + verb, start, start + verb.length()));
      }
    }
    return Optional.empty();
  }

  /** The multiple, and the amount behind it. */
  private Optional<List<Phrase>> multiplied(String text, int from) {
    Phrase last = null;
    for (Phrase phrase : PhraseReader.read(text, language)) {
      boolean follows = last != null && phrase.end() > from;
      if (follows
          && last.kind() == Phrase.Kind.MULTIPLE
          && phrase.kind() == Phrase.Kind.AMOUNT
          && joinsTo(text.substring(last.end(), phrase.quantityStart()))) {
        return Optional.of(List.of(last, phrase));
      }
      last = phrase;
    }
    return Optional.empty();
  }

  private boolean joinsTo(String between) {
    Scan scan = new Scan(between, pack);
    int count = scan.tokens.count();
    return count <= LONGEST_JOINT
        && IntStream.range(0, count).anyMatch(token -> scan.is(token, Role.TO));
  }

  /** Where the words for what a part is of begin, "of sales" behind "a sixth", or −1. */
  public int complement(String text, Phrase phrase) {
    String tail = text.substring(phrase.end());
    Scan scan = new Scan(tail, pack);
    boolean near = scan.tokens.count() > 1 && scan.tokens.count() <= LONGEST_COMPLEMENT;
    return near && scan.is(0, Role.OF) ? phrase.end() : -1;
  }
}
