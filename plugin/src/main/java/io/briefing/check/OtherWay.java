package io.briefing.check;

import io.briefing.claim.Claim;
import io.briefing.claim.Reading.Says;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Language;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.phrase.PhraseReader;
import io.briefing.phrase.Wording;
import io.briefing.quantity.Rational;
import java.util.ArrayList;
import java.util.List;

/** A claim with its move the other way, "rose by 12 %" for "fell by 12 %", or its sign. */
final class OtherWay {

  private static final String MINUS = "\u2212";
  private static final String MINUSES = "\u2212-–(";

  /** Between a verb and its number stand a preposition and a hedge at most. */
  private static final int NEAR = 12;

  private final Wording wording;
  private final Written written;
  private final Language language;

  OtherWay(Wording wording, Written written, Language language) {
    this.wording = wording;
    this.written = written;
    this.language = language;
  }

  List<Proposal> of(Claim claim, Says says, Outcome.Value value) {
    Phrase phrase = says.phrase();
    List<Proposal> proposals = new ArrayList<>();
    if (value.sense() == Sense.TREND) {
      return proposals;
    }
    boolean reached = phrase.preposition() == Preposition.TO;
    boolean level = value.sense() == Sense.LEVEL || value.sense() == Sense.RATIO && !isMove(phrase);
    for (String number : numbers(claim, says, value)) {
      if (phrase.direction() == Direction.NONE) {
        proposals.add(Proposal.at(phrase.start(), phrase.end(), signed(number, says)));
      } else if (reached && level) {
        boolean up = phrase.direction() == Direction.DOWN;
        moved(claim, phrase, wording.reached(up, unsigned(number)), proposals);
      } else {
        boolean up = says.stated().signum() > 0;
        moved(claim, phrase, wording.moved(up, unsigned(number)), proposals);
      }
    }
    return proposals;
  }

  /** The level, for a claim that names a move where the formula gives a level: "rose to 12". */
  List<Proposal> level(Claim claim, Phrase phrase, Outcome.Value value) {
    List<Proposal> proposals = new ArrayList<>();
    boolean level = value.sense() == Sense.LEVEL || value.sense() == Sense.RATIO;
    if (level && isMove(phrase)) {
      boolean up = phrase.direction() == Direction.UP;
      for (String number : written.of(value)) {
        moved(claim, phrase, wording.reached(up, number), proposals);
      }
    }
    return proposals;
  }

  private static boolean isMove(Phrase phrase) {
    return phrase.direction() != Direction.NONE && phrase.preposition() != Preposition.TO;
  }

  /** The true number in the author's style, and as Briefing writes it. */
  private List<String> numbers(Claim claim, Says says, Outcome.Value value) {
    List<String> numbers = new ArrayList<>();
    if (says.phrase().kind() != Kind.DIRECTION && says.phrase().kind() != Kind.MULTIPLE) {
      numbers.addAll(wording.proposals(claim.words(), says.phrase(), says.statedAsSaid()));
    }
    if (value.sense() == Sense.CHANGE && !says.stated().abs().equals(value.stated().abs())) {
      for (int decimals = 1; decimals <= 3; decimals++) {
        numbers.add(wording.percent(says.stated().times(Rational.HUNDRED), decimals));
      }
    }
    numbers.addAll(written.of(value));
    return numbers;
  }

  /** In the place of the verb and its number, or of all the words. */
  private void moved(Claim claim, Phrase phrase, String text, List<Proposal> proposals) {
    String words = claim.words();
    boolean alone = phrase.kind() == Kind.DIRECTION;
    int verb = alone ? phrase.start() : verb(words.substring(0, phrase.start()));
    if (verb >= 0) {
      proposals.add(Proposal.at(verb, phrase.end(), text));
    }
    proposals.add(Proposal.at(0, words.length(), text));
  }

  /** Where the verb starts that stands right before a number, or −1. */
  private int verb(String before) {
    return PhraseReader.read(before, language).stream()
        .filter(phrase -> phrase.kind() == Kind.DIRECTION)
        .filter(phrase -> before.length() - phrase.end() <= NEAR)
        .mapToInt(Phrase::start)
        .reduce((earlier, later) -> later)
        .orElse(-1);
  }

  private static String signed(String number, Says says) {
    return says.stated().signum() < 0 ? MINUS + unsigned(number) : unsigned(number);
  }

  private static String unsigned(String number) {
    int from = 0;
    while (from < number.length() && MINUSES.indexOf(number.charAt(from)) >= 0) {
      from++;
    }
    return number.substring(from).replace(")", "");
  }
}
