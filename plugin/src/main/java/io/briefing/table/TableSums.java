package io.briefing.table;

import io.briefing.table.TableWords.Role;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds what adds up to each total of a table, level by level.
 *
 * <p>It goes through the positions once and keeps those that nothing has summed up yet. At a total
 * it tries the last two of them, the last three, up to thirty, and takes as many as foot in the
 * most lines; where none foots, as many as the total's words lead to expect: all for "Total", those
 * since the last total for "Subtotal" and "Total assets". The total then stands for its parts. A
 * closing balance sums what stands since the opening one. A total before its parts sums what
 * follows, up to the next total. "Group", and a row in bold or without a label, is a total only
 * where its numbers prove it: it is what stands open, or stands open since the last total, in a
 * line; or as many as foot in two lines.
 */
final class TableSums {

  /** As many parts are tried beside what words lead to expect, so that the time stays linear. */
  private static final int MOST_TRIED = 30;

  /** A total that only its numbers prove has no more parts. */
  private static final int MOST_PROVEN = 200;

  /** Once so many rows proved to be no totals, none is asked for a proof. */
  private static final int MOST_UNPROVEN = 100;

  private final Sheet sheet;
  private final List<Role> roles;
  private final List<Found> found = new ArrayList<>();

  /** Positions not summed up yet, in order. */
  private final List<Integer> open = new ArrayList<>();

  /** Totals that only their numbers prove. */
  private final BitSet proven = new BitSet();

  private int unproven;

  /** Where in {@link #open} the opening balance stands; −1 if there is none. */
  private int opening = -1;

  /**
   * A total with its parts.
   *
   * @param leads whether it stands before its parts
   * @param sums one for each line in which something can be said
   */
  record Found(int total, Role role, List<Integer> parts, boolean leads, List<TableSum> sums) {

    Found {
      parts = List.copyOf(parts);
      sums = List.copyOf(sums);
    }

    long footing() {
      return sums.stream().filter(TableSum::foots).count();
    }

    boolean isRollForward() {
      return role == Role.CLOSING || role == Role.BALANCE;
    }
  }

  private TableSums(Sheet sheet, List<Role> roles) {
    this.sheet = sheet;
    this.roles = roles;
  }

  static List<Found> of(Sheet sheet, TableWords words) {
    List<Role> said = words.roles(sheet.labels());
    List<Role> roles =
        IntStream.range(0, sheet.positions())
            .mapToObj(position -> role(sheet, said.get(position), position))
            .toList();
    if (roles.stream().noneMatch(Role::maySum)) {
      return List.of();
    }
    TableSums sums = new TableSums(sheet, roles);
    for (int position = 0; position < sheet.positions(); position++) {
      if (sheet.hasNumbers(position) || sheet.isUnknown(position)) {
        sums.take(position);
      }
    }
    return sums.found;
  }

  private static Role role(Sheet sheet, Role role, int position) {
    return role == Role.PART && sheet.setApart().contains(position) ? Role.SET_APART : role;
  }

  private void take(int position) {
    Role role = roles.get(position);
    // Two balances side by side are a year apart, or one is restated.
    boolean moved = role == Role.CLOSING || open.size() > opening + 1;
    boolean closes = (role == Role.CLOSING || role == Role.BALANCE) && opening >= 0 && moved;
    if (closes) {
      close(position, role);
    } else if (role.isTotal() && open.isEmpty()) {
      lead(position, role);
    } else if (role.isTotal()) {
      total(position, role);
    } else if (role.mustProve()) {
      prove(position, role);
    } else if (role != Role.PART_OF) {
      if (role == Role.OPENING || role == Role.BALANCE) {
        opening = open.size();
      }
      open.add(position);
    }
  }

  private void close(int position, Role role) {
    List<Integer> parts = List.copyOf(open.subList(opening, open.size()));
    add(position, role, parts, false);
    replace(parts.size(), position);
    opening = role == Role.BALANCE ? open.size() - 1 : -1;
  }

  private void lead(int position, Role role) {
    List<Integer> parts = new ArrayList<>();
    for (int next = position + 1; next < sheet.positions(); next++) {
      Role follows = roles.get(next);
      if (follows.isSum()) {
        break;
      }
      if (follows == Role.PART && sheet.hasNumbers(next)) {
        parts.add(next);
      }
    }
    add(position, role, parts, true);
  }

  private void total(int position, Role role) {
    int expected = expected(role);
    int best = expected;
    int most = expected < 2 ? 0 : footing(position, last(expected));
    int tried = Math.min(open.size(), MOST_TRIED);
    for (int count = 2; count <= tried && most < sheet.lines(); count++) {
      int footing = count == expected ? most : footing(position, last(count));
      if (footing > most) {
        most = footing;
        best = count;
      }
    }
    if (best >= 2) {
      add(position, role, last(best), false);
      replace(best, position);
    } else {
      open.add(position);
    }
  }

  /**
   * A row that no total word names sums up what its numbers prove. In a single line there is but
   * one number to prove it: "Group" at the end of all is then as good as "Total revenue".
   */
  private void prove(int position, Role role) {
    int parts = unproven < MOST_UNPROVEN ? proven(position) : 0;
    if (parts > 0) {
      add(position, role, last(parts), false);
      replace(parts, position);
      proven.set(position);
      return;
    }
    unproven++;
    if (role == Role.WHOLE && position == sheet.lastNumbers() && sheet.numbers(position) == 1) {
      add(position, Role.NAMED_TOTAL, List.copyOf(open), false);
    }
    open.add(position);
  }

  private int proven(int position) {
    for (int expected : new int[] {open.size(), sinceTotal()}) {
      if (expected >= 2
          && expected <= MOST_PROVEN
          && (proofs(position, last(expected)) > 0 || isWhole(position, last(expected)))) {
        return expected;
      }
    }
    int tried = Math.min(open.size(), MOST_TRIED);
    for (int count = 2; count <= tried; count++) {
      if (proofs(position, last(count)) > 1) {
        return count;
      }
    }
    return 0;
  }

  /** "Both": said to be all of it, and the exact sum in every line, however small. */
  private boolean isWhole(int position, List<Integer> parts) {
    if (roles.get(position) != Role.ALL || !isOfOneMeasure(position, parts)) {
      return false;
    }
    List<TableSum> sums =
        IntStream.range(0, sheet.lines())
            .mapToObj(line -> sum(line, position, parts))
            .flatMap(Optional::stream)
            .toList();
    return !sums.isEmpty() && sums.stream().allMatch(sum -> sum.foots() && sum.isExact());
  }

  private int proofs(int position, List<Integer> parts) {
    if (!isOfOneMeasure(position, parts)) {
      return 0;
    }
    int proofs = 0;
    for (int line = 0; line < sheet.lines(); line++) {
      proofs += sum(line, position, parts).filter(TableSum::isProof).isPresent() ? 1 : 0;
    }
    return proofs;
  }

  /** How many positions stand open behind the last one that is a sum of others. */
  private int sinceTotal() {
    int since = 0;
    while (since < open.size() && !isTotal(open.get(open.size() - 1 - since))) {
      since++;
    }
    return since;
  }

  private boolean isTotal(int position) {
    return roles.get(position).isTotal() || proven.get(position);
  }

  private int expected(Role role) {
    int since = sinceTotal();
    if (role == Role.TOTAL || since < 2) {
      return open.size();
    }
    return opening < 0 ? since : Math.min(since, open.size() - 1 - opening);
  }

  private List<Integer> last(int count) {
    return open.subList(open.size() - count, open.size());
  }

  private int footing(int position, List<Integer> parts) {
    int footing = 0;
    for (int line = 0; line < sheet.lines(); line++) {
      footing += sum(line, position, parts).filter(TableSum::foots).isPresent() ? 1 : 0;
    }
    return footing;
  }

  private void add(int position, Role role, List<Integer> parts, boolean leads) {
    if (!isOfOneMeasure(position, parts)) {
      return;
    }
    List<TableSum> sums = new ArrayList<>();
    for (int line = 0; line < sheet.lines(); line++) {
      sum(line, position, parts).ifPresent(sums::add);
    }
    if (!sums.isEmpty()) {
      found.add(new Found(position, role, parts, leads, sums));
    }
  }

  private Optional<TableSum> sum(int line, int position, List<Integer> parts) {
    return sheet.sum(line, position, parts);
  }

  /** "Sales, $" and "Margin, %" are not added. */
  private boolean isOfOneMeasure(int position, List<Integer> parts) {
    String measure = sheet.measures().get(position);
    for (int part : parts) {
      String other = sheet.measures().get(part);
      if (!measure.isEmpty() && !other.isEmpty() && !measure.equals(other)) {
        return false;
      }
      measure = measure.isEmpty() ? other : measure;
    }
    return true;
  }

  private void replace(int count, int position) {
    open.subList(open.size() - count, open.size()).clear();
    open.add(position);
    opening = Math.min(opening, open.size() - 1);
  }
}
