package io.briefing.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What joins a quantity to the words around it: "rose by", "rose to", "a sixth of sales". */
final class Joints {

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
   * The text with its move joined to a quantity the other way; nothing where nothing joins them.
   * The pairs are the pack's ({@code write.to-by}).
   *
   * @param level whether to join it as what was reached
   */
  List<String> other(String text, Phrase phrase, boolean level) {
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

  /** The usual word for what was reached. */
  static String to(Pack pack) {
    return pack.choices("write.to-by").keySet().iterator().next();
  }

  /** See {@link Wording#endWithJoint}. */
  int endWithJoint(String text, Phrase phrase) {
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

  /** See {@link Wording#isMultiplied}. */
  boolean isMultiplied(String text, int from) {
    Phrase last = null;
    for (Phrase phrase : PhraseReader.read(text, language)) {
      boolean follows = last != null && phrase.end() > from;
      if (follows
          && last.kind() == Phrase.Kind.MULTIPLE
          && phrase.kind() == Phrase.Kind.AMOUNT
          && joinsTo(text.substring(last.end(), phrase.quantityStart()))) {
        return true;
      }
      last = phrase;
    }
    return false;
  }

  private boolean joinsTo(String between) {
    Scan scan = new Scan(between, pack);
    int count = scan.tokens.count();
    return count <= LONGEST_JOINT
        && IntStream.range(0, count).anyMatch(token -> scan.is(token, Role.TO));
  }

  /** See {@link Wording#complement}. */
  int complement(String text, Phrase phrase) {
    String tail = text.substring(phrase.end());
    Scan scan = new Scan(tail, pack);
    boolean near = scan.tokens.count() > 1 && scan.tokens.count() <= LONGEST_COMPLEMENT;
    return near && scan.is(0, Role.OF) ? phrase.end() : -1;
  }
}
