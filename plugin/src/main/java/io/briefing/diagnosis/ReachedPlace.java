package io.briefing.diagnosis;

import io.briefing.claim.Claim;
import io.briefing.claim.ClaimReader;
import io.briefing.claim.Nearby;
import io.briefing.claim.Reading.Says;
import io.briefing.cue.LeadIn;
import io.briefing.language.Language;
import io.briefing.phrase.Direction;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.phrase.PhraseReader;
import io.briefing.verdict.Judgements;
import io.briefing.wording.OtherWords;
import io.briefing.wording.Turned;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * "Rose to a record high" for "rose to a record low", and for "fell to a record low": nothing falls
 * to its highest, so a verb that does not lead to the place is turned round with it.
 */
record ReachedPlace(ClaimReader reader, Language language, OtherWords others, TurnedAround around) {

  /** Further away, a verb leads to something else first. */
  private static final int FARTHEST = 8;

  Optional<Hint> of(Claim claim) {
    Phrase place = claim.reading() instanceof Says says ? says.phrase() : null;
    if (place == null || place.kind() != Kind.RANK) {
      return Optional.empty();
    }
    String lead = claim.words().substring(0, place.start());
    String before = Nearby.of(claim.link()).before();
    List<String> verbs = turned(lead);
    boolean outside = verbs.isEmpty(); // "fell to [its lowest](=…)"
    if (!LeadIn.is(Preposition.TO, outside ? before : before + lead, language)) {
      return Optional.empty();
    }
    return outside
        ? around.variants(claim, false).stream()
            .filter(verb -> !verb.before().isEmpty() && verb.distance() <= FARTHEST)
            .findFirst()
            .flatMap(verb -> behind(claim, before, verb))
        : turned(claim.words().substring(place.start())).stream()
            .flatMap(words -> verbs(lead, verbs, words).map(verb -> verb + words))
            .filter(words -> passes(reader.inOtherWords(claim, words)))
            .findFirst()
            .map(words -> Hint.of("wording", words));
  }

  /** The author's verb where it leads there; else what says its opposite. */
  private Stream<String> verbs(String own, List<String> turned, String place) {
    return leadsTo(own, own + place) ? Stream.of(own) : turned.stream();
  }

  /** Up to the highest, or down to the lowest. */
  private boolean leadsTo(String verb, String place) {
    Optional<Direction> to =
        PhraseReader.read(place, language).stream()
            .filter(phrase -> phrase.kind() == Kind.RANK)
            .map(rank -> rank.value().signum() < 0 ? Direction.DOWN : Direction.UP)
            .findFirst();
    return PhraseReader.read(verb, language).stream()
        .map(Phrase::direction)
        .filter(way -> way != Direction.NONE)
        .reduce((first, last) -> last)
        .equals(to);
  }

  /** The verb stands outside the claim. */
  private Optional<Hint> behind(Claim claim, String before, TurnedAround.Variant verb) {
    String own = before.substring(Math.max(0, before.length() - verb.before().length() - FARTHEST));
    return turned(claim.words()).stream()
        .flatMap(
            words ->
                leadsTo(own, own + words)
                    ? Stream.of(words)
                        .filter(place -> passes(reader.inOtherWords(claim, place)))
                        .map(place -> Hint.of("wording", place))
                    : Stream.of(words)
                        .filter(place -> passes(reader.inOtherWords(claim, place, verb.nearby())))
                        .map(place -> Hint.of("turned", verb.around(place))))
        .findFirst();
  }

  private List<String> turned(String text) {
    return others.opposites(text).stream().map(Turned::text).toList();
  }

  private static boolean passes(Claim claim) {
    return Judgements.of(claim).verdict().passes();
  }
}
