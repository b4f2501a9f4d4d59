package io.briefing.phrase;

import io.briefing.language.Atom;
import io.briefing.language.Role;
import io.briefing.language.Roles;
import io.briefing.language.Scan;
import io.briefing.language.Tokens;
import io.briefing.language.Tokens.Gap;
import io.briefing.numeral.Digits;
import io.briefing.numeral.Draft;
import io.briefing.phrase.Phrase.Kind;

/**
 * Numbers that only tell a thing from its likes, though no pack knows it: "Phase 2", "Apollo 11",
 * "SDG 7, 12 and 13", « Horizon 2.0 », a post code, "lot 0042", "Ms Vries (54)", « '22 ».
 *
 * <p>A number is a label right behind an unknown word with a capital inside a sentence, if nothing
 * that it could count follows. Where all nouns have capitals ({@code capitals: nouns} in the pack),
 * only a word all in capitals tells as much. What is read so keeps its other reading as an amount,
 * for "Germany 12, Spain 7".
 */
final class Labels {

  private static final int LONGEST = 4;
  private static final int SHORTEST_CODE = 3;
  private static final int LONGEST_STANDARD = 6;
  private static final int POST_CODE = 5;
  private static final String QUOTES = "«“„\"‘'’";
  private static final String CLOSING = ".,;:!?)»”“\"’]/";

  private static final Role[] SMALL_WORDS = {
    Role.AND,
    Role.OF,
    Role.ARTICLE,
    Role.DETERMINER,
    Role.TO,
    Role.FROM,
    Role.BY,
    Role.RANGE,
    Role.CONTRAST,
    Role.YEAR_LEAD,
    Role.NEGATION,
    Role.FILLER
  };

  private static final Roles ANY_SMALL_WORD = Roles.of(SMALL_WORDS);

  private static final Role[] UNITS = {
    Role.PERCENT,
    Role.POINT,
    Role.SCALE,
    Role.SHORT_SCALE,
    Role.CURRENCY,
    Role.SUBUNIT,
    Role.NOUN,
    Role.DURATION,
    Role.TIMES,
    Role.COLLECTIVE
  };

  private final Scan scan;
  private final Tokens tokens;
  private final Digits digits;
  private final Years years;
  private final Phrases phrases;
  private final References references;
  private final boolean nounsHaveCapitals;
  private final boolean decimalsHaveCommas;

  Labels(Scan scan, Digits digits, Years years, Phrases phrases, References references) {
    this.scan = scan;
    this.tokens = scan.tokens;
    this.digits = digits;
    this.years = years;
    this.phrases = phrases;
    this.references = references;
    this.nounsHaveCapitals = scan.pack.setting("capitals", "").equals("nouns");
    this.decimalsHaveCommas = scan.pack.setting("decimal").equals(",");
  }

  /** Reads a label of digits at token i; the token after it, or −1. */
  int read(int i) {
    if (isShortYear(i)) {
      phrases.add(new PhraseBuilder(tokens, Kind.YEAR, i, i + 1).build());
      return i + 1;
    }
    if (isVersion(i)) {
      phrases.add(new PhraseBuilder(tokens, Kind.VERSION, i, i + 3).build());
      return i + 3;
    }
    boolean listed = isNamed(i);
    boolean label = listed || isAge(i) || isCode(i) || isPostCode(i);
    Draft number = label ? digits.single(i) : null;
    if (number == null) {
      return -1;
    }
    Hedge bare = new Hedge(Comparator.BARE, i, i + 1, true);
    Phrase amount = PhraseBuilder.of(tokens, Quantity.of(number), bare).build();
    phrases.add(
        new PhraseBuilder(tokens, Kind.NAME, i, i + 1).number(number).alternative(amount).build());
    if (listed) {
      references.listedUpTo(i + 1);
    }
    return i + 1;
  }

  /** "In '22", « l’été ’22 » */
  private boolean isShortYear(int i) {
    return tokens.length(i) == 2
        && tokens.isSign(i - 1, '\'')
        && tokens.isGlued(i)
        && !tokens.isGlued(i - 1)
        && isFollowedByNothing(i + 1);
  }

  /** "Horizon 2.0"; where decimals have commas, behind any word: « l’industrie 4.0 ». */
  private boolean isVersion(int i) {
    boolean pair =
        tokens.length(i) == 1
            && tokens.isSign(i + 1, '.')
            && tokens.isGlued(i + 1)
            && tokens.isDigits(i + 2)
            && tokens.isGlued(i + 2)
            && tokens.length(i + 2) == 1;
    boolean named = isSpaced(i) && (decimalsHaveCommas || isName(i - 1));
    return pair && tokens.isWord(i - 1) && named && isFollowedByNothing(i + 3);
  }

  private boolean isNamed(int i) {
    boolean capitals = tokens.isInCapitals(i - 1);
    boolean name = isName(i - 1) && isSpaced(i) && (capitals || !nounsHaveCapitals);
    int longest = capitals ? LONGEST_STANDARD : LONGEST;
    boolean fits = tokens.length(i) <= longest && !years.isYear(i);
    return name && fits && isFollowedByNothing(i + 1);
  }

  /** An unknown word with a capital that does not open a sentence. */
  private boolean isName(int i) {
    boolean quoted =
        tokens.type(i - 1) == Tokens.Type.SIGN
            && QUOTES.indexOf(tokens.text.charAt(tokens.start(i - 1))) >= 0;
    boolean inside =
        quoted || tokens.isWord(i - 1) || tokens.isDigits(i - 1) || tokens.isSign(i - 1, ',');
    return tokens.isUpperCase(i)
        && tokens.length(i) > 1
        && isUnknown(i)
        && inside
        && tokens.gap(i) != Gap.PARAGRAPH;
  }

  private boolean isSpaced(int i) {
    return tokens.gap(i) == Gap.SPACE || tokens.gap(i) == Gap.HARD_SPACE;
  }

  /** A currency that only goes with large amounts is no better known: "SDG 7", "COP 28". */
  private boolean isUnknown(int i) {
    for (Atom atom : scan.longest(i)) {
      if (!atom.has("large")) {
        return false;
      }
    }
    return true;
  }

  /** "Ms Vries (54)" */
  private boolean isAge(int i) {
    return tokens.length(i) == 2
        && tokens.isSign(i - 1, '(')
        && tokens.isSign(i + 1, ')')
        && isName(i - 2)
        && !nounsHaveCapitals;
  }

  /** "Lot 0042", « 00144 Roma »: inside a text, no amount begins with a zero. */
  private boolean isCode(int i) {
    boolean name = tokens.isUpperCase(i + 1) && tokens.gap(i + 1) != Gap.PARAGRAPH;
    return i > 0
        && tokens.length(i) >= SHORTEST_CODE
        && tokens.text.charAt(tokens.start(i)) == '0'
        && (name || isFollowedByNothing(i + 1));
  }

  /** « 25, rue de la Paix, 75002 Paris » */
  private boolean isPostCode(int i) {
    return tokens.length(i) == POST_CODE
        && tokens.isSign(i - 1, ',')
        && tokens.isUpperCase(i + 1)
        && tokens.gap(i + 1) != Gap.PARAGRAPH
        && scan.longest(i + 1).length == 0;
  }

  /** Whether what stands at a token can neither be counted nor belong to the number before. */
  private boolean isFollowedByNothing(int i) {
    if (tokens.gap(i) == Gap.PARAGRAPH) {
      return true;
    }
    if (tokens.type(i) == Tokens.Type.SIGN) {
      boolean more = tokens.isGlued(i) && tokens.isDigits(i + 1) && tokens.isGlued(i + 1);
      return !more && CLOSING.indexOf(tokens.text.charAt(tokens.start(i))) >= 0;
    }
    return tokens.isWord(i)
        && tokens.gap(i) != Gap.HYPHEN
        && !tokens.isGlued(i)
        && scan.mayBe(i, ANY_SMALL_WORD)
        && isAny(i, SMALL_WORDS)
        && !isAny(i, UNITS);
  }

  private boolean isAny(int i, Role[] roles) {
    for (Role role : roles) {
      if (scan.is(i, role)) {
        return true;
      }
    }
    return false;
  }
}
