package io.briefing.diagnosis;

import io.briefing.claim.Claim;
import io.briefing.claim.ClaimReader;
import io.briefing.claim.Nearby;
import io.briefing.claim.Reading.Says;
import io.briefing.language.Language;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.Phrase.Kind;
import io.briefing.phrase.PhraseReader;
import io.briefing.wording.OtherWords;
import io.briefing.wording.Turned;
import java.util.Optional;

/**
 * A part of which the claim's words are only the end, told otherwise as a whole: "six dollars in
 * ten" for "one dollar in [six](=…)".
 */
record RatioOutside(ClaimReader reader, Language language, OtherWords others) {

  Optional<Hint> of(Claim claim) {
    if (!(claim.reading() instanceof Says says) || !NumbersInstead.isDenominator(says.phrase())) {
      return Optional.empty();
    }
    String before = Nearby.of(claim.link()).before();
    String text = before + claim.words();
    int end = before.length() + says.phrase().numbers().get(0).end();
    return PhraseReader.read(text, language).stream()
        .filter(whole -> whole.kind() == Kind.FRACTION && whole.start() < before.length())
        .filter(whole -> whole.numbers().stream().anyMatch(number -> number.end() == end))
        .findFirst()
        .flatMap(whole -> of(claim, says, text, whole));
  }

  private Optional<Hint> of(Claim claim, Says says, String text, Phrase whole) {
    boolean first = Initial.isCapital(text.substring(whole.start()));
    String start = text.substring(0, whole.start());
    String rest = text.substring(whole.end());
    String low = first ? start + Initial.lowered(text.substring(whole.start())) : text;
    return others.proposals(low, whole, says.statedAsSaid()).stream()
        .map(words -> first ? Initial.raised(words) : words)
        .map(words -> new Turned(start + words, start.length(), start.length() + words.length()))
        .flatMap(turned -> InPlace.of(claim, turned, rest).ifTrue(claim, reader).stream())
        .findFirst();
  }
}
