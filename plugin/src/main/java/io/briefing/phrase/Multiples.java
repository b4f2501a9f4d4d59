package io.briefing.phrase;

import io.briefing.language.Atom;
import io.briefing.language.Role;
import io.briefing.language.Roles;
import io.briefing.language.Scan;
import io.briefing.numeral.Draft;
import io.briefing.numeral.Draft.Style;
import io.briefing.phrase.Phrase.Kind;

/** New over old in a word or with a number: "doubled", "×3", « divisé par près de trois ». */
final class Multiples {

  private static final Roles FIRST = Roles.of(Role.MULTIPLE, Role.MULTIPLIED, Role.DIVIDED);

  private final Scan scan;
  private final Units units;
  private final Moves moves;

  Multiples(Scan scan, Units units, Moves moves) {
    this.scan = scan;
    this.units = units;
    this.moves = moves;
  }

  /** The multiple at token i, or {@code null}. */
  Quantity read(int i) {
    if (!scan.mayBe(i, FIRST)) {
      return null;
    }
    int to = scan.find(i, Role.MULTIPLE);
    Atom atom = scan.atom();
    boolean stands =
        to >= 0
            && (!atom.has("the") || scan.before(i, Role.DETERMINER) >= 0)
            && (!atom.has("moved") || moves.isNear(i));
    if (stands) {
      Draft number = Draft.fraction(i, to, atom.number(), Style.WORDS);
      int flags = atom.has("up") ? Quantity.UP : atom.has("down") ? Quantity.DOWN : 0;
      return Quantity.of(number).as(Kind.MULTIPLE, to, flags | Quantity.WORD);
    }
    boolean divided = scan.is(i, Role.DIVIDED);
    int by = scan.find(i, divided ? Role.DIVIDED : Role.MULTIPLIED);
    boolean up = by >= 0 && scan.atom().has("up");
    int hedged = by < 0 ? -1 : scan.find(by, Role.COMPARATOR);
    Draft number = by < 0 ? null : units.number(hedged < 0 ? by : hedged);
    if (number == null || number.value().signum() <= 0) {
      return null;
    }
    int flags = divided ? Quantity.DOWN | Quantity.INVERSE : up ? Quantity.UP : 0;
    // "Moltiplicato per tre volte e mezzo"
    Quantity times = units.measured(number);
    Quantity told = times.kind() == Kind.MULTIPLE ? times : Quantity.of(number);
    return told.with(i, told.to()).as(Kind.MULTIPLE, told.to(), flags);
  }
}
