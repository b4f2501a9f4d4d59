package io.briefing.phrase;

import io.briefing.language.Language;
import io.briefing.language.Role;
import io.briefing.language.Scan;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.quantity.Interval;
import io.briefing.quantity.Rational;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A move that the last words of a text tell without a number, and {@link PhraseReader} passes over:
 * the second part of a verb that stands before them, „nahm die Zahl [deutlich zu]“, and words that
 * only compare, "there were [a little less]".
 */
public final class LoneMove {

  private static final int FAR = 24;

  private static final Role[] MODIFIERS = {
    Role.SLIGHTLY, Role.WELL, Role.INTENSITY, Role.FILLER, Role.ARTICLE, Role.DETERMINER
  };

  private final Scan scan;
  private final Clauses clauses;

  /** The token that the last words begin at. */
  private final int first;

  private LoneMove(Scan scan, int from) {
    this.scan = scan;
    this.clauses = new Clauses(scan);
    int at = 0;
    while (at < scan.tokens.count() && scan.tokens.start(at) < from) {
      at++;
    }
    this.first = at;
  }

  /**
   * The move, as a phrase of the words behind a place.
   *
   * @param text up to the end of those words
   * @param from where they begin
   */
  public static Optional<Phrase> endOf(String text, int from, Language language) {
    LoneMove move = new LoneMove(new Scan(text, language.pack()), from);
    return move.verb()
        .or(move::comparative)
        .map(phrase -> phrase.saidAt(0, text.length() - from, 0, text.length() - from, List.of()));
  }

  private Optional<Phrase> verb() {
    int end = scan.tokens.count();
    for (int i = first - 1; i >= Math.max(0, first - FAR); i--) {
      if (clauses.breaks(i, i + 1)) {
        return Optional.empty();
      }
      boolean found = scan.findApart(i, Role.MOVE, FAR) == end;
      if (found && scan.atom().value().startsWith("verb")) {
        Direction direction = Direction.named(scan.atom().value());
        int head = scan.head();
        int tail = tail(end);
        return tail >= first && isModified(first, tail)
            ? Optional.of(phrase(direction, isDenied(head, first)))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** „zurück“, „in die Höhe“: no second part is longer than the claim's last words. */
  private int tail(int end) {
    int tail = first;
    while (tail < end && modifier(tail) > tail && modifier(tail) < end) {
      tail = modifier(tail);
    }
    return tail;
  }

  private Optional<Phrase> comparative() {
    int at = first;
    while (!scan.is(at, Role.MOVE) && modifier(at) > at) {
      at = modifier(at);
    }
    int to = scan.find(at, Role.MOVE);
    String value = to < 0 ? "" : scan.atom().value();
    if (!value.startsWith("more") && !value.startsWith("times")) {
      return Optional.empty();
    }
    Direction direction = Direction.named(value);
    boolean closed = to == scan.tokens.count() || scan.is(to, Role.YEAR_LEAD);
    return closed ? Optional.of(phrase(direction, isDenied(clauseStart(), to))) : Optional.empty();
  }

  private boolean isModified(int from, int to) {
    int at = from;
    while (at < to && modifier(at) > at) {
      at = modifier(at);
    }
    return at == to;
  }

  private int modifier(int at) {
    return Stream.of(MODIFIERS).mapToInt(role -> scan.skip(at, role)).max().orElse(at);
  }

  private int clauseStart() {
    int at = first;
    while (at > 0 && !clauses.breaks(at - 1, at) && !clauses.ends(at - 1)) {
      at--;
    }
    return at;
  }

  private boolean isDenied(int from, int to) {
    for (int i = from; i < to; i++) {
      if (scan.is(i, Role.NEGATION) || scan.is(i, Role.NEGATION_OPENS)) {
        return true;
      }
    }
    return false;
  }

  private Phrase phrase(Direction direction, boolean denied) {
    Interval up = Interval.moreThan(Rational.ZERO);
    boolean supposed = new Supposing(scan, clauses).isConditional(first, first);
    return new PhraseBuilder(scan.tokens, Kind.DIRECTION, first, scan.tokens.count())
        .value(Rational.ZERO)
        .said(direction == Direction.UP ? up : up.mirrored())
        .moved(direction, Preposition.NONE)
        .note(Note.NEGATION_NOT_UNDERSTOOD, denied)
        .note(Note.SUPPOSED, supposed)
        .build();
  }
}
