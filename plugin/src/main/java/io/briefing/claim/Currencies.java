package io.briefing.claim;

import java.util.List;
import java.util.Set;

/** Which currencies one word or sign may stand for: the dollar is that of many countries. */
final class Currencies {

  private static final List<Set<String>> NAMESAKES =
      List.of(
          Set.of(
              "USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD", "BSD", "BBD", "BZD", "BMD", "BND",
              "FJD", "GYD", "JMD", "KYD", "LRD", "NAD", "SBD", "SRD", "TTD", "XCD", "MXN", "ARS",
              "CLP", "COP", "UYU", "DOP"),
          Set.of("GBP", "EGP", "SYP", "LBP", "SDG", "SSP", "GIP", "FKP", "SHP", "JEP", "IMP"),
          Set.of("JPY", "CNY"),
          Set.of(
              "CHF", "XOF", "XAF", "XPF", "BIF", "CDF", "DJF", "GNF", "KMF", "RWF", "FRF", "BEF",
              "LUF"),
          Set.of("INR", "PKR", "LKR", "NPR", "MUR", "SCR"),
          Set.of("KWD", "BHD", "DZD", "IQD", "JOD", "LYD", "TND", "RSD"),
          Set.of("AED", "MAD"),
          Set.of("SAR", "QAR", "OMR", "YER", "IRR"),
          Set.of("SEK", "NOK", "DKK", "ISK", "CZK"),
          Set.of("KRW", "KPW"),
          Set.of("DEM", "BAM"));

  private static final List<Set<String>> SUBUNITS =
      List.of(
          Set.of(
              "USD", "EUR", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD", "ZAR", "CHF", "MYR", "BRL",
              "MXN", "ARS", "CLP", "COP", "JMD", "TTD", "BBD", "KES", "TZS", "UGX", "LKR", "MUR",
              "MAD", "DZD", "XOF", "XAF", "XPF"),
          Set.of("GBP", "GIP", "FKP", "SHP", "JEP", "IMP"),
          Set.of("SEK", "NOK", "DKK"));

  private Currencies() {}

  /** Whether the hundredths of two currencies go by the same word: cents, pence, öre. */
  static boolean haveSubunitNamesakes(String one, String other) {
    return SUBUNITS.stream().anyMatch(codes -> codes.contains(one) && codes.contains(other));
  }

  /** Whether a word that is read as one currency may as well mean the other. */
  static boolean areNamesakes(String one, String other) {
    return NAMESAKES.stream().anyMatch(codes -> codes.contains(one) && codes.contains(other));
  }
}
