package io.briefing.diagnosis;

import io.briefing.claim.Claim;
import io.briefing.claim.ClaimReader;
import io.briefing.claim.Nearby;
import io.briefing.claim.Reading.Says;
import io.briefing.cue.LeadIn;
import io.briefing.language.Language;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.Phrase.Preposition;
import io.briefing.verdict.Judgements;
import io.briefing.wording.OtherWords;
import io.briefing.wording.Turned;
import java.util.List;
import java.util.Optional;

/**
 * "Rose to a record high" for "fell to a record low": nothing falls to its highest, so the verb is
 * turned round with the place that it led to.
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
            .flatMap(verb -> behind(claim, verb))
        : turned(claim.words().substring(place.start())).stream()
            .flatMap(words -> verbs.stream().map(verb -> verb + words))
            .filter(words -> passes(reader.inOtherWords(claim, words)))
            .findFirst()
            .map(words -> Hint.of("wording", words));
  }

  /** The verb stands outside the claim. */
  private Optional<Hint> behind(Claim claim, TurnedAround.Variant verb) {
    return turned(claim.words()).stream()
        .filter(words -> passes(reader.inOtherWords(claim, words, verb.nearby())))
        .findFirst()
        .map(words -> Hint.of("turned", verb.around(words)));
  }

  private List<String> turned(String text) {
    return others.opposites(text).stream().map(Turned::text).toList();
  }

  private static boolean passes(Claim claim) {
    return Judgements.of(claim).verdict().passes();
  }
}
