package io.briefing.claim;

import io.briefing.claim.Sides.Mention;
import io.briefing.cue.ComparedThing;
import io.briefing.cue.LeadIn;
import io.briefing.cue.SideWord;
import io.briefing.cue.SideWord.Trait;
import io.briefing.cue.Topic;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which of the two sides of a comparison the text around it puts first. */
record SideOrder(Sides sides) {

  /** « Les ventes en Europe » */
  private static final int MOST_HEADING = 4;

  /**
   * 1 if the words hold the formula's first figure against its second, −1 if it is the other way
   * round, 0 if the text does not tell.
   */
  int of(SideWord word) {
    Optional<Boolean> aimed = sides.aimed();
    List<PlacedWord> rest = sides.split(word.end(), sides.clauses().end(word.end()));
    List<PlacedWord> near =
        rest.stream().filter(each -> !sides.isOfAmount(each)).limit(Sides.MOST_WORDS).toList();
    if (aimed.isPresent() && word.is(Trait.VERB)) {
      boolean held = isHeld(aimed.get(), word, near);
      return mayBeForeseen(word) ? 0 : aimed.get() == held ? -1 : 1;
    }
    Optional<Mention> behind = sides.mentions(near).min(Comparator.comparing(Mention::start));
    String following = sides.text().substring(word.end(), sides.clauses().end(word.end()));
    boolean passive = word.is(Trait.VERB) && ComparedThing.isDoer(following, sides.language());
    if (behind.isPresent()) {
      boolean compared = passive || isCompared(word, behind.get().start());
      return behind.get().ofRight() == compared ? -1 : 1;
    }
    return orderAhead(word, passive, rest);
  }

  /** Whether what is named behind words for a side is the one that they are said of. */
  private boolean isCompared(SideWord word, int name) {
    String said = sides.text().substring(word.start(), word.end());
    String lead = sides.text().substring(word.end(), name);
    String rest = sides.text().substring(name, Math.max(name, sides.clauses().end(word.end())));
    return ComparedThing.isNamed(said, lead, rest, sides.language());
  }

  /** The order of two that the words for a side stand behind. */
  private int orderAhead(SideWord word, boolean passive, List<PlacedWord> rest) {
    List<PlacedWord> clause = sides.split(sides.clauses().start(word.start()), word.start());
    boolean either = rest.stream().anyMatch(each -> sides.named().hasLeft(each.text()));
    // "£3m ahead of the vote": held against something else.
    if (passive || !word.is(Trait.VERB) && !rest.isEmpty() && !either) {
      return isHeldAgainst(word, clause) ? ofOne(sides.mentions(clause)) : 0;
    }
    if (sides.mentions(clause).findAny().isEmpty()) {
      // "Sales should be £5m higher"
      boolean ahead = sides.isSupposed(word);
      boolean told = !ahead && Topic.DECISION.isIn(sides.leading(word), sides.language());
      return told ? 0 : sides.aimed().map(right -> right == ahead ? -1 : 1).orElse(0);
    }
    boolean subject = sides.mentions(clause.stream().limit(2).toList()).findAny().isPresent();
    return subject ? ofOne(sides.mentions(clause)) : 0;
  }

  /** "Is to exceed this year's by": a typed number may be what is to come, and no aim. */
  private boolean mayBeForeseen(SideWord word) {
    boolean supposed =
        sides.isSupposed(word)
            && !sides.aims(
                sides.split(sides.clauses().start(word.start()), sides.clauses().end(word.end())));
    return (sides.left().isEmpty() || sides.right().isEmpty())
        && (supposed || LeadIn.endsInTo(sides.leading(word), sides.language()));
  }

  /**
   * "The target exceeds sales": nothing else stands between the two. In all else, as in "the target
   * was exceeded as sales grew", it is what is held against the target that goes beyond it.
   */
  private boolean isHeld(boolean right, SideWord word, List<PlacedWord> near) {
    if (near.isEmpty() || sides.language().pack().setting("inverts", "").equals("yes")) {
      return false;
    }
    String next = sides.text().substring(word.end(), near.get(0).end());
    int object = near.size() > 1 && LeadIn.endsInArticle(next, sides.language()) ? 1 : 0;
    String other = near.get(object).text();
    boolean both = right ? sides.named().hasLeft(other) : sides.named().hasRight(other);
    List<PlacedWord> before = sides.split(sides.clauses().start(word.start()), word.start());
    return both
        && !before.isEmpty()
        && !sides.aims(near.subList(object, Math.min(object + 2, near.size())))
        && sides.text().substring(before.get(before.size() - 1).end(), word.start()).isBlank()
        && sides
            .mentions(before.subList(before.size() - 1, before.size()))
            .anyMatch(mention -> mention.ofRight() == right);
  }

  /** 1 or −1 if all mentions are of the same side; else 0. */
  private static int ofOne(Stream<Mention> mentions) {
    List<Boolean> sides = mentions.map(Mention::ofRight).distinct().toList();
    return sides.size() == 1 ? sides.get(0) ? -1 : 1 : 0;
  }

  /**
   * "Sales in Europe were £3m higher than in Britain", "above the average": what the words hold
   * against the one that heads the clause is the other, whatever the text calls it.
   */
  private boolean isHeldAgainst(SideWord word, List<PlacedWord> clause) {
    return sides.mentions(clause.stream().limit(MOST_HEADING).toList()).findAny().isPresent()
        && ComparedThing.follows(
            sides.text().substring(word.end(), sides.clauses().end(word.end())), sides.language())
        && !ComparedThing.isLedIn(sides.leading(word), sides.language())
        && !sides.isSupposed(word)
        && !Topic.DECISION.isIn(sides.leading(word), sides.language());
  }
}
