package io.briefing.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefing.numeral.SwappedDigits;
import io.briefing.quantity.Rational;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Claims made from random figures by correct rounding hold in every language; with one slip in them
 * none does.
 */
class RoundedClaimsTest {

  private static final long SEED = 20240705;
  private static final int STORIES = 40;

  /** How a language says a move, and its decimal point. */
  record Words(String lang, char point, String rose, String fell, String points) {
    @Override
    public String toString() {
      return lang;
    }
  }

  static Stream<Words> languages() {
    return Stream.of(
        new Words("en", '.', "rose by %s", "fell by %s", "%s percentage points"),
        new Words("fr", ',', "a progressé de %s", "a reculé de %s", "%s points"),
        new Words("de", ',', "stieg um %s", "sank um %s", "%s Prozentpunkte"),
        new Words("nl", ',', "steeg met %s", "daalde met %s", "%s procentpunt"),
        new Words("es", ',', "subió %s", "cayó %s", "%s puntos porcentuales"),
        new Words("it", ',', "è salito di %s", "è sceso di %s", "%s punti percentuali"),
        new Words("pt", ',', "subiu %s", "caiu %s", "%s pontos percentuais"));
  }

  /** A figure in two years, and what a formula makes of it, in hundredths. */
  private record Story(String figures, String formula, String unit, Rational exact) {}

  @ParameterizedTest
  @MethodSource("languages")
  void whatIsRoundedCorrectlyHolds(Words words) {
    Random random = new Random(SEED);
    for (int i = 0; i < STORIES; i++) {
      Story story = story(random, words);
      int decimals = random.nextInt(5);
      String number = rounded(story.exact(), decimals);
      if (new Rounded(number).isZero()) {
        continue;
      }
      assertPasses(words, story, moved(words, story, number), true);
      String sign = story.exact().signum() < 0 ? "\u2212" : "";
      assertPasses(words, story, sign + said(words, story, number), true);
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void oneSlipIsFound(Words words) {
    Random random = new Random(SEED);
    for (int i = 0; i < STORIES; i++) {
      Story story = story(random, words);
      Rounded number = new Rounded(rounded(story.exact(), 1 + random.nextInt(3)));
      if (number.isZero()) {
        continue;
      }
      for (String slip : number.slips()) {
        assertPasses(words, story, moved(words, story, slip), false);
      }
      String turned = story.exact().signum() < 0 ? words.rose() : words.fell();
      String otherWay = String.format(turned, said(words, story, number.text()));
      assertPasses(words, story, otherWay, false);
    }
  }

  /** Digits as written with a point, and what fingers make of them. */
  private record Rounded(String text) {

    boolean isZero() {
      return text.chars().allMatch(c -> c == '0' || c == '.');
    }

    /** The last digit two off, the point one place further, two neighbouring digits swapped. */
    List<String> slips() {
      List<String> slips = new ArrayList<>();
      char last = text.charAt(text.length() - 1);
      String head = text.substring(0, text.length() - 1);
      slips.add(head + (char) (last < '5' ? last + 2 : last - 2));
      int point = text.indexOf('.');
      slips.add(text.substring(0, point) + text.charAt(point + 1) + "." + "0");
      SwappedDigits.swaps(text).stream()
          .map(SwappedDigits.Swap::text)
          .filter(swap -> !swap.startsWith("0"))
          .forEach(slips::add);
      return slips;
    }
  }

  private static Story story(Random random, Words words) {
    String then = figure(random);
    String now = figure(random);
    Rational old = Rational.parse(then);
    Rational difference = Rational.parse(now).minus(old);
    boolean points = random.nextInt(3) == 0;
    String unit = points ? "\"%\"" : "USD, scale: million";
    String figures =
        "period: 2023\nfigures:\n  x: {label: X, unit: "
            + unit
            + ", values: {2022: \""
            + then
            + "\", 2023: \""
            + now
            + "\"}}\n";
    return points
        ? new Story(figures, "change(x)", words.points(), difference)
        : new Story(
            figures,
            random.nextBoolean() ? "growth(x)" : "(x - x@2022)/x@2022",
            "%s %%",
            difference.over(old).times(Rational.HUNDRED));
  }

  /** Three to five digits, none or one or two of them after the point. */
  private static String figure(Random random) {
    int digits = 100 + random.nextInt(99_900);
    int decimals = random.nextInt(3);
    return Rational.of(digits)
        .times(Rational.powerOfTen(-decimals))
        .toDecimal(decimals, RoundingMode.UNNECESSARY)
        .toPlainString();
  }

  private static String rounded(Rational number, int decimals) {
    return number.abs().toDecimal(decimals, RoundingMode.HALF_UP).toPlainString();
  }

  private static String said(Words words, Story story, String number) {
    return String.format(story.unit(), number.replace('.', words.point()));
  }

  private static String moved(Words words, Story story, String number) {
    String verb = story.exact().signum() < 0 ? words.fell() : words.rose();
    return String.format(verb, said(words, story, number));
  }

  private static void assertPasses(Words words, Story story, String claim, boolean expected) {
    VerdictPage.Row row =
        new VerdictPage.Row(words.lang(), "", 0, story.figures(), claim, story.formula(), "");
    CheckedArticle article = VerdictPage.check(row.article());
    assertThat(article.claims().get(0).verdict().passes())
        .as(claim + "\n" + row.article() + VerdictSpecTest.explanation(article))
        .isEqualTo(expected);
  }
}
