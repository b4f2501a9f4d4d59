package io.briefing.phrase;

import io.briefing.language.Language;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.quantity.Unit;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Three, six or nine months that something was reckoned over: "<em>Over nine months</em>, sales
 * came to", « [600 millions](=…) <em>sur six mois</em> », or a quarter or a half of which nobody
 * says which one: "<em>in the quarter</em>, sales came to". Only at the start of a sentence or
 * right behind a number, where nothing else can have taken so long.
 */
public final class SpanOfMonths {

  private final Scan scan;

  private SpanOfMonths(String text, Language language) {
    scan = new Scan(text, language.pack());
  }

  /**
   * What a sentence opens with, as a {@link Kind#PERIOD} without a number; empty if it is something
   * else, or if the sentence goes on with a noun: "in nine months of strikes".
   *
   * @param named whether a word in small letters is a name of what amounts are
   */
  public static Optional<Phrase> opening(
      String sentence, Predicate<String> named, Language language) {
    SpanOfMonths span = new SpanOfMonths(sentence, language);
    return span.atStart(to -> span.goesOn(to, named));
  }

  /** What a text behind a number begins with, and no more of it. */
  public static Optional<Phrase> following(String text, Language language) {
    SpanOfMonths span = new SpanOfMonths(text, language);
    return span.atStart(to -> !span.scan.tokens.isWord(to) && !span.scan.tokens.isSign(to, '\''));
  }

  private Optional<Phrase> atStart(Predicate<Integer> endsWell) {
    return months(endsWell).or(() -> part(endsWell));
  }

  /** "In the quarter"; not "in half the cases". */
  private Optional<Phrase> part(Predicate<Integer> endsWell) {
    int lead = scan.find(0, Role.YEAR_LEAD);
    int noun = lead >= 0 && scan.atom().has("in") ? scan.skip(lead, Role.DETERMINER) : -1;
    int to = noun < 0 ? -1 : scan.find(noun, Role.PERIOD);
    Unit part = to < 0 ? Unit.NONE : YearParts.unit(scan.atom());
    boolean whole = !part.equals(Unit.NONE) && (noun > lead || !scan.is(noun, Role.FRACTION));
    return whole && endsWell.test(to)
        ? Optional.of(new PhraseBuilder(scan.tokens, Kind.PERIOD, noun, to).unit(part).build())
        : Optional.empty();
  }

  private Optional<Phrase> months(Predicate<Integer> endsWell) {
    int lead = scan.find(0, Role.SPAN_LEAD);
    int unit = lead < 0 ? -1 : YearParts.afterCount(scan, lead);
    Unit part = unit < 0 ? Unit.NONE : YearParts.part(scan, lead, unit);
    int to = part.equals(Unit.NONE) ? -1 : scan.find(unit, Role.DURATION);
    return to >= 0 && endsWell.test(to)
        ? Optional.of(new PhraseBuilder(scan.tokens, Kind.PERIOD, lead, to).unit(part).build())
        : Optional.empty();
  }

  private boolean goesOn(int to, Predicate<String> named) {
    boolean name =
        scan.tokens.isWord(to) && named.test(scan.tokens.between(to, to).toLowerCase(Locale.ROOT));
    return scan.tokens.isSign(to, ',')
        || isPointing(to)
        || name
        || scan.is(to, Role.AMOUNTING)
        || scan.is(to, Role.FILLER) && scan.atom().has("auxiliary")
        || isVerbFirst(to);
  }

  private boolean isPointing(int i) {
    return scan.is(i, Role.DETERMINER)
        && !scan.is(i, Role.OF)
        && !scan.is(i, Role.TO)
        && !scan.is(i, Role.FROM)
        && !scan.is(i, Role.YEAR_LEAD);
  }

  /** „In neun Monaten lag der Umsatz bei“; a noun has a capital: „neun Monate Bauzeit“. */
  private boolean isVerbFirst(int i) {
    return scan.pack.setting("bare-years", "").equals("yes")
        && scan.tokens.isWord(i)
        && !scan.tokens.isUpperCase(i)
        && scan.is(i + 1, Role.DETERMINER);
  }
}
