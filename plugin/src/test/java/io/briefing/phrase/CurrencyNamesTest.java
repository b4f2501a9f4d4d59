package io.briefing.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import io.briefing.language.Language;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads the names and signs that CLDR gives the most traded currencies, and the codes of all active
 * ones.
 */
class CurrencyNamesTest {

  private static final List<String> MOST_TRADED =
      List.of(
          "USD", "EUR", "JPY", "GBP", "CNY", "AUD", "CAD", "CHF", "HKD", "SGD", "SEK", "KRW", "NOK",
          "NZD", "INR", "MXN", "TWD", "ZAR", "BRL", "DKK", "PLN", "THB", "IDR", "TRY");

  private static final Date NEW_YEAR_2024 = new Date(1_704_067_200_000L);

  /** Metals, units of account, funds, test codes, and what ISO does not list or lists no more. */
  private static final Set<String> NO_MONEY =
      Set.of(
          "XAG", "XAU", "XBA", "XBB", "XBC", "XBD", "XDR", "XPD", "XPT", "XSU", "XTS", "XUA", "XXX",
          "BOV", "CHE", "CHW", "COU", "MXV", "USN", "UYI", "UYW", "CNH", "ZWL");

  static List<String> languages() {
    return Language.supported();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void namesOfTheMostTradedAreRead(String tag) {
    List<String> misread = new ArrayList<>();
    ULocale locale = ULocale.forLanguageTag(tag);
    for (String code : MOST_TRADED) {
      Currency currency = Currency.getInstance(code);
      String one = currency.getName(locale, Currency.PLURAL_LONG_NAME, "one", null);
      String many = currency.getName(locale, Currency.PLURAL_LONG_NAME, "other", null);
      String sign = currency.getName(locale, Currency.SYMBOL_NAME, null);
      check("1 " + one, code, tag, misread);
      check("25 " + many, code, tag, misread);
      check("25 " + sign, code, tag, misread);
      check(sign + " 25", code, tag, misread);
    }
    assertThat(misread).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void codesOfAllActiveOnesAreRead(String tag) {
    List<String> misread = new ArrayList<>();
    for (Currency currency : Currency.getAvailableCurrencies()) {
      String code = currency.getCurrencyCode();
      if (Currency.isAvailable(code, NEW_YEAR_2024, NEW_YEAR_2024) && !NO_MONEY.contains(code)) {
        check("25 " + code, code, tag, misread);
      }
    }
    assertThat(misread).isEmpty();
  }

  private static void check(String words, String code, String tag, List<String> misread) {
    List<Phrase> phrases = PhraseReader.read(words, Language.of(tag).orElseThrow());
    boolean read =
        phrases.size() == 1
            && phrases.get(0).unit().toString().equals(code)
            && phrases.get(0).quantityEnd() == words.length();
    if (!read) {
      misread.add(words + " " + phrases);
    }
  }
}
