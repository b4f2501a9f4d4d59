package io.briefing.warning;

import io.briefing.article.Finding;
import io.briefing.article.Source;
import io.briefing.claim.Claim;
import io.briefing.claim.Reading.Says;
import io.briefing.cue.NetPosition;
import io.briefing.figure.Figure;
import io.briefing.figure.Figures;
import io.briefing.formula.Expression;
import io.briefing.formula.Expression.Call;
import io.briefing.formula.Expression.Operation;
import io.briefing.formula.Expression.Operator;
import io.briefing.formula.Expression.Reference;
import io.briefing.formula.Outcome;
import io.briefing.language.Language;
import io.briefing.phrase.Direction;
import io.briefing.quantity.Unit;
import io.briefing.verdict.Terms;
import io.briefing.warning.WholeWords.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Words that name another kind of amount than the formula's only figure is: "operating income of
 * [$90.8 billion](=aws.revenue)", "net debt of [$228 million]" over net cash.
 *
 * <p>A kind is told by two general words or more that stand together in a label ("net sales" of
 * "AWS net sales"), or by a whole label of two to eight words. Only kinds that labels of the
 * article name, in a like unit, are known, debt and cash, which are each other's opposite, and
 * {@link Rivals}. The kind stands in the claim or before it, with nothing but "was", "of" and their
 * like up to the number, and is no part of something else: "tax on operating income".
 */
final class OtherKind {

  /** Between a kind and the number: "operating income [has been about] …". */
  private static final int MOST_BETWEEN = 3;

  private static final int MOST_BEFORE = 8;

  private static final int FEWEST_WORDS = 2;

  private static final int MOST_WORDS = 8;

  private final OtherName differing;
  private final Language language;
  private final Terms terms;
  private final Set<String> generic;
  private final Set<String> prepositions;
  private final Set<String> articles;
  private final LeadingWords leading;
  private final Rivals rivals;

  /** The units of the figures that are of a kind. */
  private final Map<String, Set<Unit>> units = new HashMap<>();

  /**
   * A claim with the last words of its clause before it.
   *
   * @param number where its number begins, with "about" and its like, or the claim if it tells a
   *     move
   * @param level whether the formula is a level, and not a move
   */
  private record Said(String text, int number, List<Word> words, boolean level) {

    String joined() {
      return join(words.stream().map(Word::text).toList());
    }

    /** The words with the capitals they have there. */
    String between(int first, int last) {
      return text.substring(words.get(first).from(), words.get(last).to());
    }
  }

  /** A kind that the words name, from one of the words to another. */
  private record Named(String kind, int first, int last) {}

  OtherKind(Source source, Figures figures, Language language, Terms terms) {
    this.differing = new OtherName(source, terms);
    this.language = language;
    this.terms = terms;
    this.generic = terms.words("generic");
    this.prepositions = terms.words("prepositions");
    this.articles = terms.words("articles");
    this.leading = new LeadingWords(terms, language);
    this.rivals = Rivals.in(terms);
    for (Figure figure : figures.all()) {
      own(figure).stream()
          .filter(kind -> kind.indexOf(' ') >= 0)
          .forEach(
              kind -> units.computeIfAbsent(kind, x -> new LinkedHashSet<>()).add(figure.unit()));
    }
  }

  Optional<Finding> of(Claim claim, Outcome.Value value) {
    List<Figure> used = value.figures();
    if (used.size() == 2) {
      return margin(claim, used);
    }
    if (used.size() != 1 || claim.expression().filter(OtherKind::isPlain).isEmpty()) {
      return Optional.empty();
    }
    Said said = said(claim);
    return opposite(said, value, used.get(0))
        .or(() -> another(said, used.get(0)))
        .or(() -> rival(said, name -> rivals.exclude(name, used.get(0).names())))
        .map(words -> differing.find(claim, words, used.get(0).label()));
  }

  /** "Operating margin" of what is a net profit over sales. */
  private Optional<Finding> margin(Claim claim, List<Figure> used) {
    Optional<Figure> profit =
        claim
            .expression()
            .flatMap(formula -> formula instanceof Operation over ? over(over) : Optional.empty())
            .flatMap(left -> used.stream().filter(one -> one.id().equals(left.id())).findFirst());
    Said said = said(claim);
    return profit.flatMap(
        figure ->
            rival(said, name -> rivals.excludeMargin(name, figure.names().toList(), said.joined()))
                .map(words -> differing.find(claim, words, figure.label())));
  }

  private static Optional<Reference> over(Operation over) {
    boolean ratio = over.operator() == Operator.OVER && over.right() instanceof Reference;
    return ratio && over.left() instanceof Reference left ? Optional.of(left) : Optional.empty();
  }

  /** "Net debt" of what is net cash; where that is negative, it is just what it is. */
  private Optional<String> opposite(Said said, Outcome.Value value, Figure used) {
    Optional<NetPosition> own = NetPosition.lastIn(used.label(), language);
    return own.isEmpty() || value.stated().signum() < 0
        ? Optional.empty()
        : NetPosition.lastIn(said.text(), language)
            .filter(named -> named != own.get())
            .map(NetPosition::words);
  }

  /** The words for another kind. */
  private Optional<String> another(Said said, Figure used) {
    if (!isInLanguage(used)) {
      return Optional.empty();
    }
    Set<String> own = own(used);
    return named(said).stream()
        .filter(named -> units.get(named.kind()).stream().anyMatch(used.unit()::comparableWith))
        .filter(named -> own.stream().noneMatch(name -> has(name, named.kind())))
        .filter(named -> isPartOfNone(said, named.first()) && isOfNumber(said, named.last()))
        .filter(named -> !saysOwn(said, named.kind(), own))
        .map(named -> said.between(named.first(), named.last()))
        .findFirst();
  }

  /**
   * "Operating profit" of what is labelled as a net profit, whether or not a figure is called so.
   */
  private Optional<String> rival(Said said, Predicate<String> excluded) {
    List<Rivals.Found> found = rivals.in(said.words().stream().map(Word::text).toList());
    return found.stream()
        .reduce((earlier, later) -> later)
        .filter(last -> found.stream().map(Rivals.Found::name).allMatch(excluded))
        .filter(last -> isItself(said, last) && isOfNumber(said, last.last()))
        .map(last -> said.between(last.first(), last.last()));
  }

  /**
   * "From an operating profit of" speaks of that profit; not "what was left of the operating profit
   * was", nor "tax on operating profit of".
   */
  private boolean isItself(Said said, Rivals.Found named) {
    List<String> words = said.words().stream().map(Word::text).toList();
    int before = named.first() - 1;
    boolean article = before >= 0 && articles.contains(words.get(before));
    int lead = article ? before - 1 : before;
    int behind = named.last() + 1;
    boolean joined = article && behind < words.size() && prepositions.contains(words.get(behind));
    return lead < 0 || joined || !prepositions.contains(words.get(lead));
  }

  /** The kinds that words name, the last and the longest first. */
  private List<Named> named(Said said) {
    List<String> words = said.words().stream().map(Word::text).toList();
    List<Named> found = new ArrayList<>();
    for (int first = words.size() - FEWEST_WORDS; first >= 0; first--) {
      int most = Math.min(MOST_WORDS, words.size() - first);
      for (int count = most; count >= FEWEST_WORDS; count--) {
        String kind = join(words.subList(first, first + count));
        if (units.containsKey(kind)) {
          found.add(new Named(kind, first, first + count - 1));
        }
      }
    }
    return found;
  }

  /** Whether no preposition makes the kind a mere part of the words. */
  private boolean isPartOfNone(Said said, int first) {
    for (int i = first - 1; i >= 0 && !said.words().get(i).isNumber(); i--) {
      if (prepositions.contains(said.words().get(i).text())) {
        return false;
      }
    }
    return true;
  }

  /** Whether nothing but "was", "of", "fell to" stands between the kind and the number. */
  private boolean isOfNumber(Said said, int last) {
    List<String> between =
        said.words().subList(last + 1, said.words().size()).stream()
            .filter(word -> word.to() <= said.number())
            .map(Word::text)
            .toList();
    return between.size() <= MOST_BETWEEN && leading.lead(between, said.level());
  }

  /** Whether the words name the formula's own figure as well; "UK sales" does not name "sales". */
  private static boolean saysOwn(Said said, String kind, Set<String> own) {
    String rest = (" " + said.joined() + " ").replace(" " + kind + " ", " | ");
    return own.stream().anyMatch(name -> has(rest, name));
  }

  private static boolean has(String words, String sought) {
    return (" " + words + " ").contains(" " + sought + " ");
  }

  /** Labels may be written in another language than the article: then nothing can be told. */
  private boolean isInLanguage(Figure figure) {
    return figure
        .names()
        .flatMap(name -> WholeWords.of(name).all().stream())
        .anyMatch(generic::contains);
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

  private Said said(Claim claim) {
    String passage = claim.link().passage().text();
    int start = claim.link().start();
    int from = claim.sentence().clause(passage, start);
    int at = start;
    for (int words = 0; at > from && words <= MOST_BEFORE; words++) {
      at = passage.lastIndexOf(' ', at - 1);
    }
    String before = passage.substring(Math.max(at, from), start).stripLeading();
    String text = before + claim.words();
    boolean level = claim.expression().filter(Reference.class::isInstance).isPresent();
    return new Said(text, before.length() + number(claim), WholeWords.words(text), level);
  }

  /** Where the number begins in a claim's words, or the move that it tells. */
  private static int number(Claim claim) {
    return claim.reading() instanceof Says says && says.phrase().direction() == Direction.NONE
        ? Math.max(0, says.phrase().start())
        : 0;
  }

  /** The words of its label and aliases, and the runs of general words in them. */
  private Set<String> own(Figure figure) {
    Set<String> own = new LinkedHashSet<>();
    figure.names().map(name -> WholeWords.of(name).all()).forEach(words -> addKinds(words, own));
    return own;
  }

  private void addKinds(List<String> words, Set<String> kinds) {
    kinds.add(join(words));
    int from = 0;
    for (int i = 0; i <= words.size(); i++) {
      if (i == words.size() || !generic.contains(words.get(i))) {
        if (i - from >= FEWEST_WORDS) {
          kinds.add(join(words.subList(from, i)));
        }
        from = i + 1;
      }
    }
  }

  private static String join(List<String> words) {
    return String.join(" ", words);
  }
}
