package io.briefing.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefing.check.ReportedSum.Item;
import io.briefing.check.ReportedSum.Result;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Thousands of sums by chance, written down as figures and {@code checks:} in the ways that authors
 * have, get the verdicts that XBRL's rule gives; so do numbers that two articles state.
 */
class ReportedSumsTest {

  private static final int ARTICLES = 750;
  private static final int SUMS = 4;
  private static final int[] SCALES = {0, 0, 3, 6, 9};
  private static final List<String> SCALE_WORDS =
      List.of("", ", scale: thousand", ", scale: million", ", scale: billion");

  private final Random random = new Random(20_240_705);
  private final Map<Result, Integer> seen = new EnumMap<>(Result.class);

  @Test
  void sumsAreJudgedAsXbrlJudgesThem() {
    for (int i = 0; i < ARTICLES; i++) {
      List<ReportedSum> sums =
          IntStream.range(0, SUMS).mapToObj(n -> ReportedSum.any(random)).toList();
      StringBuilder figures = new StringBuilder();
      StringBuilder checks = new StringBuilder();
      for (int n = 0; n < SUMS; n++) {
        write(sums.get(n), "s" + n, figures, checks);
      }
      String article = article("figures:\n" + figures + "checks:\n" + checks);
      List<CheckedRelation> relations = VerdictPage.check(article).checks();
      assertThat(relations).as(article).hasSize(SUMS);
      for (int n = 0; n < SUMS; n++) {
        CheckedRelation relation = relations.get(n);
        assertThat(result(relation))
            .as("%s in %s: %s", relation.relation(), article, sums.get(n))
            .isEqualTo(sums.get(n).result());
        seen.merge(sums.get(n).result(), 1, Integer::sum);
      }
    }
    assertThat(seen).as("every result is well covered").hasSize(Result.values().length);
    assertThat(seen.values()).allMatch(count -> count > 200);
  }

  @Test
  void numbersStatedTwiceAgreeAsXbrlSays() {
    int apart = 0;
    for (int i = 0; i < 1_000; i++) {
      Item first = ReportedSum.item(random, true);
      Item other = ReportedSum.item(random, true);
      Item second = random.nextBoolean() ? beside(first, other) : other;
      Ledger ledger = new Ledger();
      String one = article("figures:\n" + figure("x", first, 0));
      String two = article("figures:\n" + figure("x", second, 0));
      assertThat(ledger.enter(VerdictPage.check(one))).isEmpty();
      boolean agree = ledger.enter(VerdictPage.check(two)).isEmpty();
      assertThat(agree).as("%s and %s", one, two).isEqualTo(first.agreesWith(second));
      apart += agree ? 0 : 1;
    }
    assertThat(apart).isBetween(200, 800);
  }

  /** A number just as far from the first as both may be apart. */
  private static Item beside(Item first, Item other) {
    BigDecimal value = first.value().add(first.reach()).add(other.reach());
    return new Item(value, other.decimals(), 1, true);
  }

  private static String article(String frontMatter) {
    return "---\ntitle: Sums\nperiod: 2023\n" + frontMatter + "---\nWords.\n";
  }

  private static Result result(CheckedRelation relation) {
    return switch (relation.verdict()) {
      case VERIFIED -> Result.EQUAL;
      case CONSISTENT -> Result.MEETS;
      case INCONSISTENT -> Result.APART;
      case UNDECIDABLE -> Result.OPEN;
      default -> throw new AssertionError(relation.relation() + " is " + relation.verdict());
    };
  }

  /** Writes the figures of a sum, and the relation between them in one of several forms. */
  private void write(ReportedSum sum, String name, StringBuilder figures, StringBuilder checks) {
    List<String> ids = new ArrayList<>();
    StringBuilder formula = new StringBuilder();
    boolean whole = sum.result() != Result.OPEN;
    figures.append(figure(name + ".total", sum.total(), 2021));
    for (Item addend : sum.addends()) {
      String id = name + ".a" + ids.size();
      ids.add(id);
      figures.append(figure(id, addend, whole && random.nextInt(4) == 0 ? 0 : 2022));
      boolean first = formula.isEmpty();
      formula.append(addend.weight() < 0 ? first ? "-" : " - " : first ? "" : " + ").append(id);
    }
    boolean plain = sum.addends().stream().allMatch(addend -> addend.weight() > 0);
    String total = name + ".total";
    checks.append(
        switch (random.nextInt(plain ? 4 : 3)) {
          case 0 -> "  - " + total + " = " + formula + "\n";
          case 1 -> "  - {that: " + formula + " = " + total + ", because: they add up}\n";
          case 2 -> {
            figures.append(
                "  " + name + ".sum: {label: Sum, unit: EUR, formula: " + formula + "}\n");
            yield "  - " + total + " = " + name + ".sum\n";
          }
          default -> "  - \"sum(" + String.join(", ", ids) + ") = " + total + "\"\n";
        });
  }

  /**
   * A figure with the number as digits, with a scale, in groups or in brackets.
   *
   * @param elsewhere the period of a number that is not reported; 0 for one that has no period
   */
  private String figure(String id, Item item, int elsewhere) {
    int scale = SCALES[random.nextInt(SCALES.length)];
    BigDecimal written = item.value().movePointLeft(scale);
    String digits = written.toPlainString();
    String precision =
        item.decimals().map(decimals -> ", decimals: " + decimals).orElse(", exact: true");
    boolean asWritten =
        item.decimals().isPresent()
            && written.stripTrailingZeros().scale() <= item.decimals().get() + scale
            && item.decimals().get() + scale >= 0;
    if (asWritten && random.nextBoolean()) {
      digits = written.setScale(item.decimals().get() + scale).toPlainString();
      precision = "";
    }
    int period = item.reported() ? 2023 : elsewhere;
    String spread =
        elsewhere == 0
            ? "value: " + styled(digits)
            : "values: {" + period + ": " + styled(digits) + "}";
    return String.format(
        Locale.ROOT,
        "  %s: {label: %s, unit: EUR%s, %s%s}%n",
        id,
        id,
        SCALE_WORDS.get(scale / 3),
        spread,
        precision);
  }

  private String styled(String digits) {
    boolean negative = digits.startsWith("-");
    String size = negative ? digits.substring(1) : digits;
    int point = size.indexOf('.');
    String whole = point < 0 ? size : size.substring(0, point);
    String grouped =
        whole.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", ",") + size.substring(whole.length());
    return switch (random.nextInt(3)) {
      case 0 -> digits;
      case 1 -> '"' + (negative ? "(" + grouped + ")" : grouped) + '"';
      default -> '"' + (negative ? "-" : "") + grouped + '"';
    };
  }
}
