package io.briefing.report;

import io.briefing.article.Finding;
import io.briefing.article.HardSpaces;
import io.briefing.article.Level;
import io.briefing.check.CheckedArticle;
import io.briefing.check.CheckedClaim;
import io.briefing.check.CheckedRelation;
import io.briefing.check.Standing;
import io.briefing.claim.Reading;
import io.briefing.figure.Figure;
import io.briefing.figure.Figures;
import io.briefing.formula.Outcome;
import io.briefing.formula.Sense;
import io.briefing.language.Language;
import io.briefing.theme.Labels;
import io.briefing.verdict.Judgement;
import io.briefing.verdict.Verdict;
import io.briefing.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.stream.Stream;

/**
 * What is said beside a verdict: what would be true, and why nothing can be said. The console's
 * reasons are English; a page in another language tells the reason in general words of its own.
 */
final class Remarks {

  /** What would be true, and what the units are. */
  private static final int ALL_IS_SAID = 2;

  /** So many characters of an article are shown with a finding. */
  private static final int MOST_SHOWN = 60;

  private final Labels labels;
  private final Figures figures;
  private final Wording wording;
  private final boolean english;

  Remarks(Labels labels, CheckedArticle checked) {
    this.labels = labels;
    this.figures = checked.figures();
    this.wording = Wording.in(checked.language());
    this.english = checked.language().base().equals(Language.ENGLISH.base());
  }

  /** In the language of the page. */
  List<String> hints(CheckedClaim claim) {
    List<String> hints = new ArrayList<>(claim.hints());
    hints.removeAll(messages(claim));
    String units = isAmount(claim) ? claim.trail().units() : "";
    String gives = units.isEmpty() ? claim.gives() : claim.gives() + " (" + units + ")";
    if (!english && claim.claim().reading() instanceof Reading.Unreadable) {
      return List.of(
          broken(claim).map(found -> message(found).text()).orElse(labels.say("no_quantity")));
    }
    List<String> open = english ? List.of() : open(claim.claim().outcome());
    return open.isEmpty()
        ? hints(hints, claim.judgement(), claim.says(), claim.gives().isEmpty() ? "" : gives)
        : open;
  }

  /** Why a formula has no value to judge by, where that can be told in any language. */
  private List<String> open(Outcome outcome) {
    if (outcome instanceof Outcome.Undecidable undecidable) {
      return undecidable.gaps().stream().map(this::gap).toList();
    }
    if (outcome instanceof Outcome.Incomparable) {
      return List.of(labels.say("unlike"));
    }
    boolean nothing =
        outcome instanceof Outcome.Value value
            && value.sense() == Sense.GROWTH
            && value.base().filter(base -> base.stated().signum() <= 0).isPresent();
    return nothing ? List.of(labels.say("no_base")) : List.of();
  }

  private String gap(Outcome.Gap gap) {
    String label = figures.lookup(gap.id()).map(Figure::label).orElse(gap.id());
    return labels.say("no_value", label, wording.period(gap.period().text()));
  }

  /** In the language of the page. */
  List<String> hints(CheckedRelation check) {
    return !english && check.verdict() == Verdict.INCOMPARABLE
        ? List.of(labels.say("unlike"))
        : hints(check.hints(), check.judgement(), "", "");
  }

  /** Whether what the figures give carries no unit of its own. */
  private static boolean isAmount(CheckedClaim claim) {
    return claim.claim().outcome() instanceof Outcome.Value value
        && (value.sense() == Sense.LEVEL || value.sense() == Sense.CHANGE);
  }

  private List<String> hints(List<String> hints, Judgement judgement, String says, String gives) {
    List<String> all = new ArrayList<>();
    hints.forEach(hint -> all.add(typeset(hint)));
    if (!english && !judgement.reason().isEmpty()) {
      boolean both = !says.isEmpty() && !gives.isEmpty();
      boolean differ = judgement.verdict() == Verdict.INCOMPARABLE && both;
      if (!differ) {
        all.add(labels.say(judgement.verdict().word() + "_means"));
      } else if (hints.size() < ALL_IS_SAID) {
        all.add(labels.say("differ", says, gives));
      }
    }
    return all;
  }

  /** As the console says it; nothing in other languages than the console's. */
  List<String> reasons(CheckedClaim claim) {
    boolean said = claim.hints().size() - messages(claim).size() >= ALL_IS_SAID;
    List<String> waysOut =
        Complaints.unread(claim).map(Finding::hints).orElseGet(() -> messages(claim));
    if (said || !english) {
      return List.of();
    }
    String reason = broken(claim).map(Finding::message).orElse(claim.judgement().reason());
    return reasons(typeset(reason), waysOut);
  }

  /** What is wrong with a formula that cannot be read. */
  private static Optional<Finding> broken(CheckedClaim claim) {
    return Complaints.unread(claim)
        .filter(found -> claim.claim().outcome() instanceof Outcome.Broken);
  }

  /** As the console says it; nothing in other languages than the console's. */
  List<String> reasons(CheckedRelation check) {
    return english ? reasons(check.judgement().reason(), List.of()) : List.of();
  }

  /** Why it may stay though it fails, and what is odd about its words. */
  List<Remark> beside(CheckedClaim claim) {
    return Stream.concat(
            claim.standing().map(this::standing).stream(),
            claim.findings().stream()
                .filter(finding -> finding.level() == Level.WARNING)
                .filter(finding -> !finding.rule().equals(claim.verdict().word()))
                .map(this::message))
        .toList();
  }

  /** Why it may stay though it fails. */
  List<Remark> beside(CheckedRelation check) {
    return check.standing().map(this::standing).stream().toList();
  }

  private Remark standing(Standing standing) {
    return new Remark(
        standing.kind() == Standing.Kind.SOFT
            ? labels.say("soft")
            : standing.because().isEmpty()
                ? labels.say("stays")
                : labels.say("stays_because", standing.because()),
        "");
  }

  /**
   * A finding's message in the language of the page. The author's is English: a page in another
   * language says what its rule is about, and shows what stands at its place.
   */
  Remark message(Finding finding) {
    if (!finding.told().isEmpty()) {
      return new Remark(typeset(dated(finding.told())), "");
    }
    if (english) {
      return new Remark(typeset(finding.message()), "");
    }
    String rule = "rule_" + finding.rule().replace('-', '_');
    Optional<String> subject = Subjects.of(finding.rule()).map("subject_"::concat);
    return labels.has(rule) || subject.isPresent()
        ? new Remark(shown(labels.say(labels.has(rule) ? rule : subject.get()), finding), "")
        : new Remark(finding.message(), Language.ENGLISH.tag());
  }

  /** Periods as readers write them: {@code "Q3 2024"} for {@code "2024-Q3"}. */
  private String dated(String said) {
    StringBuilder out = new StringBuilder();
    for (StringTokenizer words = new StringTokenizer(said, " ,", true); words.hasMoreTokens(); ) {
      out.append(wording.period(words.nextToken()));
    }
    return out.toString();
  }

  /** A sentence, and the words at the finding's place if they are few. */
  private String shown(String sentence, Finding finding) {
    String text = finding.source().text();
    int end = Math.min(text.length(), finding.span().end());
    String there = text.substring(Math.min(end, finding.span().start()), end).strip();
    boolean few = !there.isEmpty() && there.length() <= MOST_SHOWN && there.indexOf('\n') < 0;
    return few ? sentence + " " + labels.say("quoted", there) : sentence;
  }

  private static List<String> reasons(String reason, List<String> waysOut) {
    List<String> all = new ArrayList<>();
    if (!reason.isEmpty() && !waysOut.contains(reason)) {
      all.add(reason);
    }
    all.addAll(waysOut);
    return all;
  }

  /** The ways out that are the console's, in English; all others speak the article's language. */
  private static List<String> messages(CheckedClaim claim) {
    if (claim.claim().reading() instanceof Reading.Differs differs) {
      return claim.hints().stream().filter(differs.hints()::contains).toList();
    }
    return claim.claim().reading() instanceof Reading.Undecided ? claim.hints() : List.of();
  }

  /** The console's straight quotes become the language's own; a sign stays with its word. */
  private String typeset(String said) {
    String hint = unbroken(said);
    String[] pieces = hint.split("\"", -1);
    if (pieces.length % 2 == 0) {
      return hint;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < pieces.length; i++) {
      out.append(i % 2 == 0 ? pieces[i] : labels.say("quoted", pieces[i]));
    }
    return out.toString();
  }

  /** No line ends inside French quotes, or before a sign that has a space before it. */
  private static String unbroken(String said) {
    String text = HardSpaces.in(said, false);
    StringBuilder out = new StringBuilder(text);
    for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
      boolean opened = at > 0 && text.charAt(at - 1) == '\u00ab';
      boolean sign = at + 1 < text.length() && "\u00bb:;?!".indexOf(text.charAt(at + 1)) >= 0;
      if (opened || sign) {
        out.setCharAt(at, '\u00a0');
      }
    }
    return out.toString();
  }
}
