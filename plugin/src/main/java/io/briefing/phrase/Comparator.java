package io.briefing.phrase;

import java.util.Locale;

/** How the words of a phrase relate the number they name to the number they mean. */
public enum Comparator {
  /** The number alone. */
  BARE,
  /** exactly; exactement */
  EXACTLY,
  /** about; environ */
  ABOUT,
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

  /** The name in machine outputs: {@code "just-over"}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The comparator that says of 1/x what this one says of x. */
  Comparator inverse() {
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
}
