package io.briefing.table;

import io.briefing.language.Language;
import io.briefing.language.WordFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What the label of a row or column says about adding up, by the words of a language. */
final class TableWords {

  /** Each language's are read once, and do not change afterwards. */
  private static final Map<String, TableWords> KNOWN = new ConcurrentHashMap<>();

  private static final Map<String, String> WORDS =
      WordFile.read(TableWords.class, "tables.properties");

  /** What a row or column is to those before it. */
  enum Role {
    PART,
    /** Contained in another part. */
    PART_OF,
    SUBTOTAL,
    /** Just "Total". */
    TOTAL,
    /** "Total assets": perhaps of the rows before it, perhaps one figure among others. */
    NAMED_TOTAL,
    /** "Group": a total only where its numbers prove it. */
    WHOLE,
    /**
     * "Both", and "H1" behind "Q1" and "Q2": a total only where its numbers prove it, as it may be
     * those counted twice, or what stood at the end.
     */
    ALL,
    /**
     * In bold, without a label, or "Net cash from operations": a total only where its numbers prove
     * it.
     */
    SET_APART,
    OPENING,
    CLOSING,
    /** Closes a roll-forward that is open; otherwise it opens one. */
    BALANCE;

    /** Whether it may be the sum of others, by its words or by its numbers. */
    boolean maySum() {
      return isSum() || mustProve();
    }

    /** Whether its words say that it is the sum of others. */
    boolean isSum() {
      return this != PART && this != PART_OF && this != OPENING && !mustProve();
    }

    boolean mustProve() {
      return this == WHOLE || this == SET_APART || this == ALL;
    }

    boolean isTotal() {
      return this == SUBTOTAL || this == TOTAL || this == NAMED_TOTAL;
    }
  }

  private final LabelWords totals;
  private final List<String> all;
  private final Set<List<String>> partTotals;
  private final LabelWords subtotals;
  private final LabelWords partsOf;
  private final LabelWords openings;
  private final LabelWords earlier;
  private final LabelWords closings;
  private final LabelWords balances;
  private final DayWords days;
  private final LabelWords wholes;
  private final LabelWords nets;
  private final List<String> views;
  private final List<String> periods;
  private final RateWords rates;

  private TableWords(String language) {
    totals = new LabelWords(words(language + ".total"));
    all = words(language + ".all");
    partTotals =
        words(language + ".part-total").stream().map(LabelRuns::of).collect(Collectors.toSet());
    subtotals = new LabelWords(words(language + ".subtotal"));
    partsOf = new LabelWords(words(language + ".part-of"));
    openings = new LabelWords(words(language + ".opening"));
    earlier = new LabelWords(words(language + ".earlier"));
    closings = new LabelWords(words(language + ".closing"));
    balances = new LabelWords(words(language + ".balance"));
    wholes = new LabelWords(words(language + ".whole"));
    nets = new LabelWords(words(language + ".net"));
    views = words(language + ".view");
    periods = words(language + ".period");
    days = new DayWords(words(language + ".day"), periods);
    rates = new RateWords(words(language + ".rate"), words(language + ".change"));
  }

  static TableWords in(Language language) {
    return KNOWN.computeIfAbsent(language.base(), TableWords::new);
  }

  private static List<String> words(String key) {
    String words = WORDS.get(key);
    if (words == null) {
      throw new IllegalStateException("tables.properties has no " + key);
    }
    return Arrays.stream(words.split("\\|")).map(String::strip).toList();
  }

  /**
   * What each label is to those before it; "2024" behind "Q1" to "Q4" is their year, and "Net debt
   * at 31 December" perhaps what "Net debt at 1 January" came to.
   */
  List<Role> roles(List<String> labels) {
    List<Role> roles = new ArrayList<>();
    Set<String> balances = new HashSet<>();
    for (int position = 0; position < labels.size(); position++) {
      Role role = role(labels.get(position));
      roles.add(role == Role.PART ? among(labels, position, balances) : role);
    }
    return roles;
  }

  /** What a label without a total's name is to those before it, whose balances are known. */
  private Role among(List<String> labels, int position, Set<String> balances) {
    String label = labels.get(position);
    String balance = days.before(withoutUnit(plain(label)));
    if (isPartTotal(labels, position)) {
      return Role.ALL;
    }
    if (!balance.isEmpty() && !balances.add(balance)) {
      return Role.SET_APART;
    }
    return isYearAlone(label) && PartsOfYear.precede(labels, position) ? Role.WHOLE : Role.PART;
  }

  /** "H1" behind "Q1" and "Q2", "9M" behind "Q1" to "Q3". */
  private boolean isPartTotal(List<String> labels, int position) {
    String label = withoutUnit(plain(labels.get(position)));
    List<String> runs = LabelRuns.of(label);
    runs.removeIf(LabelRuns::isYear);
    return partTotals.contains(runs) && PartsOfYear.beginBefore(labels, position);
  }

  Role role(String label) {
    String said = plain(label);
    String alone = withoutUnit(said);
    if (said.isEmpty()) {
      return Role.PART;
    }
    if (subtotals.open(alone)) {
      return Role.SUBTOTAL;
    }
    if (totals.words().contains(alone)) {
      return Role.TOTAL;
    }
    if (all.contains(alone)) {
      return Role.ALL;
    }
    if (balances.open(alone) || days.are(alone)) {
      return Role.BALANCE;
    }
    if (openings.open(alone)) {
      return Role.OPENING;
    }
    if (closings.open(alone)) {
      return Role.CLOSING;
    }
    if (partsOf.open(alone)) {
      return Role.PART_OF;
    }
    if (totals.open(alone) || totals.close(alone, ' ') || totals.close(said, ' ')) {
      return Role.NAMED_TOTAL;
    }
    if (nets.open(alone)) {
      return Role.SET_APART;
    }
    return isWhole(alone) ? Role.WHOLE : Role.PART;
  }

  RateWords rates() {
    return rates;
  }

  /** Whether a label names a balance, or what was earlier: "Opening balance", "Prior year". */
  boolean looksBack(String label) {
    String alone = withoutUnit(plain(label));
    return switch (role(label)) {
      case OPENING, CLOSING, BALANCE -> true;
      default -> earlier.open(alone) || earlier.close(alone, ' ');
    };
  }

  /** Whether the bracket at the end of a label names a view of what others may show otherwise. */
  boolean isView(String label) {
    String said = plain(label);
    int bracket = said.indexOf('(');
    return bracket > 0
        && said.endsWith(")")
        && views.contains(said.substring(bracket + 1, said.length() - 1).strip());
  }

  /**
   * Whether a head names one year and besides only words of periods: "FY2023", "31 Dec. 2023"; not
   * "Rank 2023", which says what is counted.
   */
  boolean isPeriod(String head) {
    List<String> runs = LabelRuns.of(withoutUnit(plain(head)));
    return runs.stream().filter(LabelRuns::isYear).count() == 1 && isTime(head);
  }

  /** Whether a label is nothing but a time, with a year or without: "Q3", "March 2023". */
  boolean isTime(String label) {
    for (String run : LabelRuns.of(withoutUnit(plain(label)))) {
      if (!LabelRuns.isNumber(run) && !periods.contains(run)) {
        return false;
      }
    }
    return true;
  }

  /** "Change", "Growth, %", "+/−": how two columns differ, and no more; not "organic growth". */
  boolean isChange(String head) {
    return !isPeriod(head)
        && LabelRuns.of(plain(head)).stream()
            .allMatch(
                run ->
                    LabelRuns.isNumber(run) || periods.contains(run) || rates.isChangeAlone(run));
  }

  /** "2024", "FY 2024", "FY24": nothing but a year. */
  private boolean isYearAlone(String label) {
    List<String> runs = LabelRuns.of(withoutUnit(plain(label)));
    int numbers = 0;
    for (String run : runs) {
      numbers += LabelRuns.isNumber(run) ? 1 : 0;
      if (!LabelRuns.isYear(run) && !periods.contains(run) && !isShortYear(run, runs)) {
        return false;
      }
    }
    return !runs.isEmpty() && numbers <= 1;
  }

  private static boolean isShortYear(String run, List<String> runs) {
    return run.length() == 2 && LabelRuns.isNumber(run) && runs.size() > 1;
  }

  /** "Group", "BMW Group", "Group revenue", "Cash at end of year". */
  private boolean isWhole(String label) {
    return closings.standIn(label)
        || wholes.open(label)
        || wholes.close(label, ' ')
        || wholes.close(label, '-');
  }

  /** Small letters and plain spaces and apostrophes, without marks around. */
  static String plain(String label) {
    StringBuilder plain = new StringBuilder();
    for (char c : label.toLowerCase(Locale.ROOT).toCharArray()) {
      char shown = c == '\u00a0' || c == '\u202f' || c == '\n' ? ' ' : c == '\u2019' ? '\'' : c;
      boolean letter = c >= 'a' && c <= 'z'; // as most are
      plain.append(!letter && (CellMarks.isMark(c) || c == ':' || c == '=') ? ' ' : shown);
    }
    return plain.toString().strip();
  }

  /** "total (usd m)" and "total, %" are "total". */
  private static String withoutUnit(String label) {
    int end = label.length();
    for (char stop : new char[] {'(', '[', ','}) {
      int at = label.indexOf(stop);
      end = at > 0 ? Math.min(end, at) : end;
    }
    return label.substring(0, end).strip();
  }
}
