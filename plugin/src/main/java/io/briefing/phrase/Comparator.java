package io.briefing.phrase;

import io.briefing.language.Atom;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How the words of a phrase relate the number they name to the number they mean. */
public enum Comparator {
  /** The number alone. */
  BARE,
  /** exactly; exactement */
  EXACTLY,
  /** about; environ */
  ABOUT,
  /** close to; proche de: about, or somewhat below. */
  CLOSE_TO,
  /** nowhere near; loin de: further off than about. */
  FAR_FROM,
  /** nearly; près de: somewhat below. */
  NEARLY,
  /** just over; un peu plus de */
  JUST_OVER,
  /** just under; un peu moins de */
  JUST_UNDER,
  /** more than; plus de: strictly above. */
  MORE_THAN,
  /** less than; moins de: strictly below. */
  LESS_THAN,
  /** at least; au moins */
  AT_LEAST,
  /** at most; au plus */
  AT_MOST,
  /** barely; à peine */
  BARELY,
  /** between A and B, A–B; entre A et B */
  BETWEEN,
  /** 50-odd; cinquante et quelques: above, and below the next number as round. */
  AND_SOME;

  private static final Map<String, Comparator> BY_WORD =
      Arrays.stream(values()).collect(Collectors.toMap(Comparator::word, Function.identity()));

  /** The one that a pack's value begins with: {@code "more-than level"}. */
  static Comparator of(Atom atom) {
    String value = atom.value();
    int option = value.indexOf(' ');
    return BY_WORD.get(option < 0 ? value : value.substring(0, option));
  }

  /** The name in machine outputs: {@code "just-over"}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The comparator that says of 1/x what this one says of x. */
  public Comparator inverse() {
    return switch (this) {
      case JUST_OVER -> JUST_UNDER;
      case JUST_UNDER -> JUST_OVER;
      case MORE_THAN -> LESS_THAN;
      case LESS_THAN -> MORE_THAN;
      case AT_LEAST -> AT_MOST;
      case AT_MOST -> AT_LEAST;
      default -> this;
    };
  }

  /** What is said where this is denied: what is not below is at least; {@code null} if nothing. */
  Comparator denied() {
    return switch (this) {
      case MORE_THAN -> AT_MOST;
      case LESS_THAN -> AT_LEAST;
      case AT_LEAST -> LESS_THAN;
      case AT_MOST -> MORE_THAN;
      default -> null;
    };
  }

  /** "Slightly more than": just over; {@code null} if it cannot be softened. */
  Comparator softened() {
    return switch (this) {
      case MORE_THAN, JUST_OVER -> JUST_OVER;
      case LESS_THAN, JUST_UNDER -> JUST_UNDER;
      default -> null;
    };
  }
}
