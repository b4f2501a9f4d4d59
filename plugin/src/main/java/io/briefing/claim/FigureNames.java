package io.briefing.claim;

import io.briefing.cue.Each;
import io.briefing.cue.NetPosition;
import io.briefing.cue.SideWord;
import io.briefing.cue.TimeWord;
import io.briefing.cue.Topic;
import io.briefing.figure.Figure;
import io.briefing.formula.FigureUse;
import io.briefing.language.Language;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.PhraseReader;
import io.briefing.quantity.Rational;
import io.briefing.quantity.Unit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the labels of figures say of their numbers: "Net loss", « Perte nette » that they are
 * losses, "Decrease in debt" that they are moves.
 */
final class FigureNames {

  /** No figure that is called a rank holds a greater one. */
  private static final Rational LAST_PLACE = Rational.of(999);

  /** The unit of places, in whatever language. */
  private static final String RANK = "rank";

  private final Language language;

  /** What the labels were asked before: each claim asks the same of the same few. */
  private final Map<String, Map<Topic, Boolean>> answers = new HashMap<>();

  /** The way that the labels say something moved. */
  private final Map<String, Direction> moves = new HashMap<>();

  FigureNames(Language language) {
    this.language = language;
  }

  private boolean tells(Figure figure, Topic topic) {
    return tells(figure.label(), topic);
  }

  private boolean tells(String name, Topic topic) {
    Map<Topic, Boolean> known = answers.computeIfAbsent(name, unseen -> new EnumMap<>(Topic.class));
    Boolean answer = known.get(topic);
    if (answer == null) {
      answer = topic.isIn(name, language);
      known.put(topic, answer);
    }
    return answer;
  }

  private boolean anyTells(List<FigureUse> uses, Topic topic) {
    for (FigureUse use : uses) {
      if (tells(use.figure(), topic)) {
        return true;
      }
    }
    return false;
  }

  private boolean allTell(List<FigureUse> uses, Topic topic) {
    for (FigureUse use : uses) {
      if (!tells(use.figure(), topic)) {
        return false;
      }
    }
    return true;
  }

  boolean nameLoss(List<FigureUse> uses) {
    return anyTells(uses, Topic.LOSS);
  }

  /** Whether a label says that a number is one for each month, quarter or year. */
  boolean namePace(Figure figure) {
    return TimeWord.in(figure.label(), language).stream()
        .anyMatch(
            word -> word.kind() == TimeWord.Kind.EACH || word.kind() == TimeWord.Kind.EACH_BEFORE);
  }

  /** Whether the labels say that the numbers are costs or outflows. */
  boolean nameCost(List<FigureUse> uses) {
    return anyTells(uses, Topic.COST);
  }

  /** Whether a label says that the numbers are debts. */
  boolean nameDebt(List<FigureUse> uses) {
    return anyTells(uses, Topic.DEBT);
  }

  /** Whether a figure is below nothing in some period. */
  static boolean isBelowOnce(Figure figure) {
    return figure.values().values().stream().anyMatch(known -> known.stated().signum() < 0);
  }

  /** Whether the labels name what may be above nothing or below. */
  boolean nameResult(List<FigureUse> uses) {
    return anyTells(uses, Topic.RESULT);
  }

  /** Whether a label says that its number was aimed at, not reached: a target, a plan, a budget. */
  boolean nameTarget(Figure figure) {
    return figure.names().anyMatch(name -> SideWord.nameTarget(name, language));
  }

  /** Whether the labels name what is better the more it is. */
  boolean nameMerit(List<FigureUse> uses) {
    return anyTells(uses, Topic.NAMED_MERIT);
  }

  /** Whether the labels name what is earned: a profit, sales. */
  boolean nameIncome(List<FigureUse> uses) {
    return anyTells(uses, Topic.INCOME);
  }

  /** Whether all labels name what is earned, or is better the more it is, before any "of". */
  boolean openWithMerit(List<FigureUse> uses) {
    return allTell(uses, Topic.MERIT_FIRST);
  }

  /** Whether the labels name what is better the less it is. */
  boolean nameBurden(List<FigureUse> uses) {
    return anyTells(uses, Topic.BURDEN);
  }

  /** Whether what a figure holds is a place in a ranking: the fourth is above the seventh. */
  boolean nameRank(List<FigureUse> uses) {
    for (FigureUse use : uses) {
      if (!holdsRanks(use.figure())) {
        return false;
      }
    }
    return !uses.isEmpty();
  }

  /** By its unit or its label; points that rank a team are none. */
  private boolean holdsRanks(Figure figure) {
    Unit unit = figure.unit();
    boolean counts =
        unit.isNone() || unit.kind() == Unit.Kind.NOUN && !tells(unit.name(), Topic.POINTS);
    boolean labelled = tells(figure, Topic.RANKING_FIRST) && !tells(figure, Topic.POINTS);
    boolean called = unit.name().equals(RANK) || tells(unit.name(), Topic.RANKING_FIRST);
    boolean named = counts && (labelled || called);
    return named && figure.values().values().stream().allMatch(known -> isPlace(known.stated()));
  }

  private static boolean isPlace(Rational number) {
    return number.isInteger() && number.signum() > 0 && number.compareTo(LAST_PLACE) <= 0;
  }

  /** Whether all labels name a point in time at which something comes or goes. */
  boolean nameArrival(List<FigureUse> uses) {
    return !uses.isEmpty() && allTell(uses, Topic.ARRIVAL);
  }

  /** Whether a figure counts points that are won, and no part of a hundred. */
  boolean namePoints(List<FigureUse> uses) {
    for (FigureUse use : uses) {
      Unit unit = use.figure().unit();
      boolean counts = unit.kind() == Unit.Kind.NOUN || unit.isNone();
      if (counts && tells(unit.isNone() ? use.figure().label() : unit.name(), Topic.POINTS)) {
        return true;
      }
    }
    return false;
  }

  /** A unit with its measures told by their signs: gigawatt-hours as GWh. */
  Unit signed(Unit unit) {
    Unit per = unit.per() == null ? null : signed(unit.per());
    Unit plain = new Unit(unit.kind(), unit.name(), null);
    Unit sign =
        unit.kind() == Unit.Kind.NOUN && !unit.isMeasure()
            ? Each.unit(unit.name(), language).filter(Unit::isMeasure).orElse(plain)
            : plain;
    return per == null ? sign : new Unit(unit.kind(), sign.name(), per);
  }

  /** Net debt or net cash, if the first label names either. */
  Optional<NetPosition> net(List<FigureUse> uses) {
    return uses.stream()
        .findFirst()
        .flatMap(use -> NetPosition.lastIn(use.figure().label(), language));
  }

  /** Whether all labels say that their numbers are moves of something: "Currency effect". */
  boolean nameEffects(List<FigureUse> uses) {
    return !uses.isEmpty() && allTell(uses, Topic.EFFECT);
  }

  /** Whether a name says that its per cent are a rate of change: "GDP growth". */
  boolean nameRateOfChange(Figure figure) {
    return figure.unit().equals(Unit.PERCENT)
        && figure.names().anyMatch(name -> tells(name, Topic.RATE_OF_CHANGE));
  }

  /** Whether a name says that its per cent are none, but a rate that stands: "policy rate". */
  boolean nameStandingRate(Figure figure) {
    return !nameRateOfChange(figure)
        && figure.names().anyMatch(name -> tells(name, Topic.STANDING_RATE));
  }

  /** The way that the labels say the figures moved; none if they name no move. */
  Direction nameMove(List<FigureUse> uses) {
    for (FigureUse use : uses) {
      Direction way = moves.computeIfAbsent(use.figure().label(), this::firstMove);
      if (way != Direction.NONE) {
        return way;
      }
    }
    return Direction.NONE;
  }

  private Direction firstMove(String name) {
    for (Phrase phrase : PhraseReader.read(name, language)) {
      if (phrase.direction() != Direction.NONE) {
        return phrase.direction();
      }
    }
    return Direction.NONE;
  }
}
