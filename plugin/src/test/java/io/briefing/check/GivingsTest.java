package io.briefing.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.briefing.language.Language;
import io.briefing.quantity.Scale;
import io.briefing.quantity.Unit;
import io.briefing.verdict.Terms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the figures give is told in as many digits as the words need to be judged by it. */
class GivingsTest {

  private static final String FIGURES =
      """
      ---
      title: Northwind
      lang: en
      period: 2023
      figures:
        sales: {label: Sales, unit: GBP, scale: million, values: {2023: 1174.83}, source: Report}
        online: {label: Online sales, unit: GBP, scale: million, values: {2023: 109.71}, source: Report}
        home: {label: Sales at home, unit: GBP, scale: million, values: {2023: 530.389}, source: Report}
        shops: {label: Shops, unit: shops, value: 144, source: Report}
        earned: {label: Earned, unit: GBP, scale: million, value: 312, source: Report}
        shares: {label: Shares, unit: shares, scale: million, value: 415.2, source: Report}
        paid: {label: Paid a share, unit: GBP, value: 0.31, source: Report}
        rate: {label: Rate, unit: "%", value: 50.549, source: Report}
        close: {label: Close, unit: "%", value: 50.0004, source: Report}
        ratio: {label: Ratio, value: 2.7455, source: Report}
      ---
      """;

  /** A percentage has two decimals; more where two would be rounded or judged otherwise. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          more than half      | rate               | 50.55 %
          50.5 %              | rate               | 50.549 %
          more than half      | close              | 50.0004 %
          nearly half         | home/sales         | 45.15 %
          2.7 times           | ratio              | × 2.746
          nearly three times  | ratio              | × 2.746
          two and a half      | sales/(4*online)   | 2.677
          two fifths          | home/sales         | 45.146 %
          £8.2 million        | perUnit(sales, shops) | 8.16 million GBP per shop
          £8.159 million      | perUnit(sales, shops) | 8.159 million GBP per shop
          75p                 | perUnit(earned, shares) | 0.751 GBP per share
          two fifths          | paid/perUnit(earned, shares) | 0.41 shares
          """)
  void areTold(String words, String formula, String gives) {
    assertThat(plain(claim(words, formula).gives())).isEqualTo(gives);
  }

  /** What is brought to per cent by hand is told as the ratio that it is. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          9 cents of every pound | online/sales*100         | 9.34 % | 109.71 / 1,174.83
          9 %                    | 100*online/sales         | 9.34 % | 109.71 / 1,174.83
          9 pounds               | online/sales*100         | 9.34 % | 109.71 / 1,174.83
          91 % less              | online/sales*100 - 100   | −90.66 % | 109.71 / 1,174.83 − 1
          """)
  void withoutTheHundred(String words, String formula, String gives, String values) {
    CheckedClaim claim = claim(words, formula);
    assertThat(plain(claim.gives())).isEqualTo(gives);
    assertThat(claim.trail().values()).isEqualTo(values);
    assertThat(claim.trail().formula()).isEqualTo(formula);
  }

  /** A code stands before its scale in English, a noun behind it, with the « de » that it takes. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | USD million       | thousand people    | million inhabitants
          fr | millions de dollars | milliers de people | millions d’inhabitants
          de | Millionen USD     | Tausend people     | Millionen inhabitants
          es | millones de USD   | miles de people    | millones de inhabitants
          it | milioni di USD    | migliaia di people | milioni di inhabitants
          pt | milhões de USD    | milhares de people | milhões de inhabitants
          nl | miljoen USD       | duizend people     | miljoen inhabitants
          """)
  void inTheirUnit(String lang, String money, String people, String vowel) {
    Terms terms = Terms.in(Language.of(lang).orElseThrow());
    assertThat(terms.unit(Unit.money("USD"), Scale.MILLION)).isEqualTo(money);
    assertThat(terms.unit(Unit.noun("people"), Scale.THOUSAND)).isEqualTo(people);
    assertThat(terms.unit(Unit.noun("inhabitants"), Scale.MILLION)).isEqualTo(vowel);
  }

  private static String plain(String written) {
    return written.replace('\u00a0', ' ');
  }

  private static CheckedClaim claim(String words, String formula) {
    return VerdictPage.check(FIGURES + "It is [" + words + "](<=" + formula + ">).")
        .claims()
        .get(0);
  }
}
