package io.briefing.check;

import io.briefing.check.TableWords.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds what adds up to each total of a table, level by level.
 *
 * <p>It goes through the positions once and keeps those that nothing has summed up yet. At a total
 * it tries the last two of them, the last three, up to thirty, and takes as many as foot in the
 * most lines; where none foots, as many as the total's words lead to expect: all for "Total", those
 * since the last total for "Subtotal" and "Total assets". The total then stands for its parts. A
 * closing balance sums what stands since the opening one. A total before its parts sums what
 * follows, up to the next total.
 */
final class TableSums {

  /** As many parts are tried beside what words lead to expect, so that the time stays linear. */
  private static final int MOST_TRIED = 30;

  private final Sheet sheet;
  private final List<Role> roles;
  private final List<Found> found = new ArrayList<>();

  /** Positions not summed up yet, in order. */
  private final List<Integer> open = new ArrayList<>();

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
    List<Role> roles = sheet.labels().stream().map(words::role).toList();
    if (roles.stream().noneMatch(Role::isSum)) {
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

  private void take(int position) {
    Role role = roles.get(position);
    boolean closes = (role == Role.CLOSING || role == Role.BALANCE) && opening >= 0;
    if (closes) {
      close(position, role);
    } else if (role.isTotal() && open.isEmpty()) {
      lead(position, role);
    } else if (role.isTotal()) {
      total(position, role);
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

  private int expected(Role role) {
    int since = 0;
    while (since < open.size() && !roles.get(open.get(open.size() - 1 - since)).isTotal()) {
      since++;
    }
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
    List<TableSum> sums = new ArrayList<>();
    for (int line = 0; line < sheet.lines(); line++) {
      sum(line, position, parts).ifPresent(sums::add);
    }
    if (isOfOneMeasure(position, parts) && !sums.isEmpty()) {
      found.add(new Found(position, role, parts, leads, sums));
    }
  }

  private Optional<TableSum> sum(int line, int position, List<Integer> parts) {
    List<TableAmount> amounts = parts.stream().map(part -> sheet.amount(part, line)).toList();
    return TableSum.of(line, amounts, sheet.amount(position, line), sheet.lineMeasures().get(line));
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
