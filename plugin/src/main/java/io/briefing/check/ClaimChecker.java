package io.briefing.check;

import io.briefing.article.ClaimLink;
import io.briefing.article.Finding;
import io.briefing.article.Level;
import io.briefing.article.Source;
import io.briefing.claim.Claim;
import io.briefing.claim.Options;
import io.briefing.claim.Reading.Differs;
import io.briefing.claim.Reading.Says;
import io.briefing.claim.Reading.Undecided;
import io.briefing.claim.Reading.Unreadable;
import io.briefing.diagnosis.Diagnosis;
import io.briefing.diagnosis.Explanation;
import io.briefing.diagnosis.Hint;
import io.briefing.diagnosis.MistypedDigits;
import io.briefing.diagnosis.OpenClaims;
import io.briefing.diagnosis.Rewording;
import io.briefing.diagnosis.Telling;
import io.briefing.diagnosis.Trail;
import io.briefing.diagnosis.TrailWriter;
import io.briefing.diagnosis.Written;
import io.briefing.formula.Outcome;
import io.briefing.phrase.Comparator;
import io.briefing.phrase.Phrase;
import io.briefing.quantity.Rational;
import io.briefing.verdict.Judgement;
import io.briefing.verdict.Judgements;
import io.briefing.verdict.Rule;
import io.briefing.verdict.Verdict;
import io.briefing.warning.Warnings;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges claims, and tells author and reader why: what the words say, what the figures give. */
final class ClaimChecker {

  /** What Briefing writes is what the figures give. */
  private static final Judgement WRITTEN = new Judgement(Verdict.VERIFIED, false, "");

  /** No sentence is thought to hold more claims than this before another. */
  private static final int MOST_BEFORE = 10;

  private static final String NO_WORDS =
      "say a number, a share, a rank or a direction; or leave the brackets empty, and the number"
          + " is written for you";

  private final Source source;
  private final TrailWriter trails;
  private final Explanation forReaders;
  private final Explanation forAuthors;
  private final Written writing;
  private final Rewording rewording;
  private final Diagnosis diagnosis;
  private final OpenClaims openClaims;
  private final Warnings warnings;
  private final Fingerprint fingerprint = new Fingerprint();

  /**
   * @param forReaders explains in the article's language
   * @param forAuthors explains in English, as the console does; numbers as the article writes them
   */
  ClaimChecker(
      Source source,
      TrailWriter trails,
      Explanation forReaders,
      Explanation forAuthors,
      Written writing,
      Rewording rewording,
      Diagnosis diagnosis,
      OpenClaims openClaims,
      Warnings warnings) {
    this.source = source;
    this.trails = trails;
    this.forReaders = forReaders;
    this.forAuthors = forAuthors;
    this.writing = writing;
    this.rewording = rewording;
    this.diagnosis = diagnosis;
    this.openClaims = openClaims;
    this.warnings = warnings;
  }

  /**
   * @param before the claims of the article before this one
   */
  CheckedClaim check(Claim claim, List<Phrase> around, List<CheckedClaim> before) {
    Optional<String> written = writing.of(claim);
    return written.isPresent()
        ? check(rewording.with(claim, written.get()), WRITTEN, written, around, before)
        : check(claim, Judgements.of(claim), written, around, before);
  }

  private CheckedClaim check(
      Claim claim,
      Judgement judgement,
      Optional<String> written,
      List<Phrase> around,
      List<CheckedClaim> before) {
    List<Hint> hints = hints(claim, judgement, around);
    List<Finding> findings =
        new ArrayList<>(written.isPresent() ? List.of() : verdictFindings(claim, judgement, hints));
    findings.addAll(warnings.about(claim, around, inPassage(claim, before), strays(claim, before)));
    return new CheckedClaim(
        before.size() + 1,
        fingerprint.of(claim.words(), claim.link().formula()),
        claim,
        judgement,
        forReaders.says(claim).line(),
        forReaders.gives(claim),
        trail(claim, forReaders),
        say(hints, claim, forReaders),
        written,
        findings);
  }

  private Trail trail(Claim claim, Explanation explanation) {
    String formula = claim.link().formula();
    return claim
        .toldExpression()
        .map(
            expression ->
                trails
                    .in(explanation.terms())
                    .write(
                        formula,
                        Telling.turned(claim, expression),
                        Telling.of(claim),
                        Telling.times(claim)))
        .orElseGet(() -> TrailWriter.unread(formula));
  }

  /** The claims right before one, in its passage, the nearest first. */
  private static Stream<CheckedClaim> near(Claim claim, List<CheckedClaim> before) {
    List<CheckedClaim> nearest =
        new ArrayList<>(before.subList(Math.max(0, before.size() - MOST_BEFORE), before.size()));
    Collections.reverse(nearest);
    return nearest.stream()
        .filter(other -> other.claim().link().passage() == claim.link().passage());
  }

  private static List<Claim> inPassage(Claim claim, List<CheckedClaim> before) {
    return near(claim, before).map(CheckedClaim::claim).toList();
  }

  /** Those whose words name another period. */
  private static List<ClaimLink> strays(Claim claim, List<CheckedClaim> before) {
    return near(claim, before)
        .filter(other -> other.findings().stream().anyMatch(Rule.PERIOD_DIFFERS::isOf))
        .map(other -> other.claim().link())
        .toList();
  }

  private List<Hint> hints(Claim claim, Judgement judgement, List<Phrase> around) {
    List<Hint> hints = new ArrayList<>();
    if (judgement.verdict() == Verdict.UNDECIDABLE) {
      return openClaims.waysOut(claim);
    }
    if (judgement.verdict().passes()) {
      return hints;
    }
    // The number is right, and only the way to it is not: there is no other to name.
    boolean right = claim.against().isPresent() && judgement.reversed();
    rewording.closest(claim).filter(hint -> !right || hint.isWording()).ifPresent(hints::add);
    if (judgement.verdict() == Verdict.INCONSISTENT) {
      new MistypedDigits(rewording)
          .of(claim)
          .or(() -> diagnosis.of(claim, around))
          .ifPresent(hints::add);
    }
    if (judgement.verdict() == Verdict.INCOMPARABLE) {
      diagnosis.ofUnits(claim).ifPresent(hints::add);
    }
    if (judgement.verdict() == Verdict.STRETCHED) {
      claim.against().map(diagnosis::came).ifPresent(hints::add);
      if (isTruncated(claim)) {
        hints.add(Hint.of("truncated"));
      }
    }
    return hints;
  }

  /** Whether the figures round away from what the words say, but start with the same digits. */
  private static boolean isTruncated(Claim claim) {
    if (!(claim.reading() instanceof Says says)
        || says.phrase().comparator() != Comparator.BARE
        || says.phrase().kind() != Phrase.Kind.AMOUNT
        || says.phrase().value() == null
        || says.phrase().lastWritten() == null) {
      return false;
    }
    Rational beyond = says.statedAsSaid().abs().minus(says.phrase().value().abs());
    return beyond.signum() > 0 && beyond.compareTo(says.phrase().lastWritten()) < 0;
  }

  private static List<String> say(List<Hint> hints, Claim claim, Explanation explanation) {
    List<String> said = new ArrayList<>();
    hints.forEach(hint -> said.add(hint.say(explanation.terms())));
    if (claim.reading() instanceof Differs differs
        && hints.stream().allMatch(Hint::saysWhatIsTrue)) {
      said.addAll(differs.hints());
    }
    if (claim.reading() instanceof Undecided undecided) {
      said.addAll(undecided.hints());
    }
    return said;
  }

  /** The console tells the reason in a line of its own. */
  private List<String> waysOut(List<Hint> hints, Claim claim) {
    List<String> ways = say(hints, claim, forAuthors);
    hints.stream()
        .filter(Hint::repeatsReason)
        .forEach(hint -> ways.remove(hint.say(forAuthors.terms())));
    return ways;
  }

  private List<Finding> verdictFindings(Claim claim, Judgement judgement, List<Hint> hints) {
    ClaimLink link = claim.link();
    if (claim.outcome() instanceof Outcome.Broken broken) {
      return BrokenFormulas.findings(source, link, broken);
    }
    if (claim.words().isBlank()) {
      return List.of(unwritten(claim));
    }
    if (claim.reading() instanceof Unreadable unreadable) {
      List<String> ways = new ArrayList<>(unreadable.hints());
      ways.add(NO_WORDS);
      return List.of(
          Rule.NO_QUANTITY.at(
              source, link.words(), "\"" + claim.words() + "\" names no quantity", ways));
    }
    Optional<Level> level = level(judgement.verdict(), Options.of(link.title()).soft());
    return level
        .map(
            grave ->
                new Finding(
                    judgement.verdict().word(),
                    grave,
                    source,
                    link.words(),
                    "\"" + claim.words() + "\"",
                    judgement.label(),
                    claim.kind(),
                    forAuthors.details(claim, judgement, trail(claim, forAuthors)),
                    waysOut(hints, claim)))
        .stream()
        .toList();
  }

  /** A number that cannot be written leaves a hole in the sentence. */
  private Finding unwritten(Claim claim) {
    boolean open = claim.outcome() instanceof Outcome.Value;
    String reason =
        open ? "its figures are only bounds, which leave it open" : "the formula has no value";
    List<String> hints = new ArrayList<>();
    if (claim.outcome() instanceof Outcome.Undecidable undecidable) {
      reason = undecidable.reason();
      hints.addAll(undecidable.hints());
    } else if (claim.outcome() instanceof Outcome.Incomparable incomparable) {
      reason = incomparable.reason();
    }
    if (hints.isEmpty()) {
      hints.add("mend the formula, or write the words between the brackets");
    }
    return Rule.NO_QUANTITY.at(
        source, claim.link().formulaSpan(), "no number can be written here: " + reason, hints);
  }

  private static Optional<Level> level(Verdict verdict, boolean soft) {
    return switch (verdict.colour()) {
      case PASS -> Optional.empty();
      case WARN -> Optional.of(Level.WARNING);
      case FAIL -> Optional.of(soft ? Level.WARNING : Level.ERROR);
    };
  }
}
