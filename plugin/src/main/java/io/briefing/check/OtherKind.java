package io.briefing.check;

import io.briefing.article.Finding;
import io.briefing.article.Source;
import io.briefing.claim.Claim;
import io.briefing.claim.Sentence;
import io.briefing.figure.Figure;
import io.briefing.figure.Figures;
import io.briefing.formula.Expression;
import io.briefing.formula.Expression.Call;
import io.briefing.formula.Expression.Reference;
import io.briefing.formula.Outcome;
import io.briefing.phrase.Language;
import io.briefing.phrase.NetPosition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words that name another kind of amount than the formula's only figure is: "operating income of
 * [$90.8 billion](=aws.revenue)", "net debt of [$228 million]" over net cash.
 *
 * <p>A kind is told by two general words or more that stand together in a label ("net sales" of
 * "AWS net sales"), or by a whole label of two words. Only kinds that labels of the article name
 * are known, and debt and cash, which are each other's opposite. The words are those of the claim
 * and the few right before it.
 */
final class OtherKind {

  /** Between a kind and the claim: "operating income [rose to some] …", and nothing else. */
  private static final int MOST_BETWEEN = 3;

  private static final int MOST_BEFORE = 8;

  private static final int FEWEST_WORDS = 2;

  private final Source source;
  private final Language language;
  private final Terms terms;
  private final Set<String> generic;
  private final Map<String, Set<String>> byFirstWord = new HashMap<>();

  OtherKind(Source source, Figures figures, Language language, Terms terms) {
    this.source = source;
    this.language = language;
    this.terms = terms;
    this.generic = Set.of(terms.say("generic").split("\\|"));
    Stream.of(
            figures.all().stream().flatMap(this::kinds),
            figures.all().stream()
                .flatMap(OtherKind::names)
                .map(name -> WholeWords.of(name).text())
                .filter(name -> WholeWords.cut(name).size() >= FEWEST_WORDS))
        .flatMap(kinds -> kinds)
        .forEach(this::index);
  }

  private void index(String kind) {
    byFirstWord
        .computeIfAbsent(WholeWords.cut(kind).get(0), unseen -> new LinkedHashSet<>())
        .add(kind);
  }

  Optional<Finding> of(Claim claim, Outcome.Value value) {
    List<Figure> used = value.uses().stream().map(use -> use.figure()).distinct().toList();
    boolean plain = used.size() == 1 && claim.expression().filter(OtherKind::isPlain).isPresent();
    Optional<Finding> opposite = plain ? opposite(claim, value, used.get(0)) : Optional.empty();
    if (!plain || opposite.isPresent() || !isInLanguage(used.get(0))) {
      return opposite;
    }
    Set<String> own = new LinkedHashSet<>();
    kinds(used.get(0)).forEach(own::add);
    names(used.get(0)).map(name -> WholeWords.of(name).text()).forEach(own::add);
    WholeWords said = WholeWords.of(before(claim) + claim.words());
    return said.all().stream()
        .flatMap(word -> byFirstWord.getOrDefault(word, Set.of()).stream())
        .filter(kind -> own.stream().noneMatch(name -> WholeWords.of(name).has(kind)))
        .filter(kind -> isOfClaim(claim, kind) && !saysOwn(said, kind, own))
        .findFirst()
        .map(kind -> find(claim, asSaid(claim, kind), used.get(0)));
  }

  /** "Net debt" of what is net cash; where that is negative, it is just what it is. */
  private Optional<Finding> opposite(Claim claim, Outcome.Value value, Figure used) {
    Optional<NetPosition> own = NetPosition.lastIn(used.label(), language);
    return own.isEmpty() || value.stated().signum() < 0
        ? Optional.empty()
        : NetPosition.lastIn(before(claim) + claim.words(), language)
            .filter(said -> said != own.get())
            .map(said -> find(claim, said.words(), used));
  }

  /** Whether the words name the formula's own figure as well; "UK sales" does not name "sales". */
  private static boolean saysOwn(WholeWords said, String kind, Set<String> own) {
    WholeWords rest = WholeWords.of(said.text().replace(kind, ""));
    return own.stream().anyMatch(rest::has);
  }

  /** Labels may be written in another language than the article: then nothing can be told. */
  private boolean isInLanguage(Figure figure) {
    return names(figure)
            .flatMap(name -> WholeWords.of(name).all().stream())
            .anyMatch(generic::contains)
        || kinds(figure).findAny().isPresent();
  }

  /** With the capitals it has there. */
  private String asSaid(Claim claim, String kind) {
    String text = before(claim) + claim.words();
    WholeWords words = WholeWords.of(text);
    int end = words.findLast(kind).orElseThrow();
    boolean alike = words.text().length() == text.length();
    return alike ? text.substring(end - kind.length(), end) : kind;
  }

  private Finding find(Claim claim, String words, Figure used) {
    return Rule.FIGURE_DIFFERS
        .at(
            source,
            claim.link().words(),
            "the words speak of \"" + words + "\", the formula of \"" + used.label() + "\"",
            "rest the claim on the figure that is meant, or name this one in the words")
        .telling(terms.say("odd.other-name", words, used.label()));
  }

  /** A figure as it is, or how it moved. */
  private static boolean isPlain(Expression expression) {
    return expression instanceof Reference
        || expression instanceof Call call
            && switch (call.function()) {
              case GROWTH, CHANGE, CAGR -> true;
              default -> false;
            };
  }

  /** The last words of the clause before the claim. */
  private String before(Claim claim) {
    String text = claim.link().passage().text();
    int start = claim.link().start();
    int from = Sentence.of(claim.link(), language).clause(text, start);
    int at = start;
    for (int words = 0; at > from && words <= MOST_BEFORE; words++) {
      at = text.lastIndexOf(' ', at - 1);
    }
    return text.substring(Math.max(at, from), start).stripLeading();
  }

  /** In its words, or right before them; and no other general word stands nearer. */
  private boolean isOfClaim(Claim claim, String kind) {
    if (WholeWords.of(claim.words()).has(kind)) {
      return true;
    }
    WholeWords before = WholeWords.of(before(claim));
    return before
        .findLast(kind)
        .map(before.text()::substring)
        .filter(between -> WholeWords.cut(between).size() <= MOST_BETWEEN)
        .filter(between -> between.chars().noneMatch(Character::isDigit))
        .filter(between -> WholeWords.of(between).all().stream().noneMatch(generic::contains))
        .isPresent();
  }

  private static Stream<String> names(Figure figure) {
    return Stream.concat(Stream.of(figure.label()), figure.aliases().stream());
  }

  /** Runs of general words in its label and aliases, . */
  private Stream<String> kinds(Figure figure) {
    return names(figure).flatMap(name -> kinds(name).stream());
  }

  private List<String> kinds(String name) {
    List<String> found = new ArrayList<>();
    List<String> run = new ArrayList<>();
    List<String> words = new ArrayList<>(WholeWords.of(name).all());
    words.add("");
    for (String word : words) {
      if (generic.contains(word)) {
        run.add(word);
      } else {
        if (run.size() >= FEWEST_WORDS) {
          found.add(String.join(" ", run));
        }
        run.clear();
      }
    }
    return found;
  }
}
