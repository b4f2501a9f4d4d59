package io.briefing.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Why a claim probably fails is said of every English claim of the pages where one slip makes it
 * true: whatever is named, mended in the article, makes the claim pass.
 */
class DiagnosisSpecTest {

  /** A cause as the console words it, and how an article is rid of it. */
  private enum Cause {
    SIGN("with the opposite sign it would be true") {
      @Override
      Stream<Story> mended(VerdictPage.Row row, List<String> said) {
        return Stream.of(
            over(row, "(" + row.formula() + ") * (-1)"),
            turned(row, "surplus", "deficit"),
            turned(row, "deficit", "surplus"));
      }
    },
    RISE("the figures give a rise") {
      @Override
      Stream<Story> mended(VerdictPage.Row row, List<String> said) {
        return RISES.stream()
            .flatMap(
                rise ->
                    FALLS.stream()
                        .flatMap(
                            fall -> Stream.of(turned(row, fall, rise), turned(row, rise, fall))));
      }
    },
    FALL("the figures give a fall") {
      @Override
      Stream<Story> mended(VerdictPage.Row row, List<String> said) {
        return RISE.mended(row, said);
      }
    },
    TOO_LARGE("([0-9,]+) times too large") {
      @Override
      Stream<Story> mended(VerdictPage.Row row, List<String> said) {
        String times = said.get(0).replace(",", "");
        return Stream.of(over(row, "(" + row.formula() + ") * 2 * (" + times + " / 2)"));
      }
    },
    TOO_SMALL("([0-9,]+) times too small") {
      @Override
      Stream<Story> mended(VerdictPage.Row row, List<String> said) {
        return Stream.of(over(row, "(" + row.formula() + ") / " + said.get(0).replace(",", "")));
      }
    },
    PERIOD("true of ([0-9]{4})") {
      @Override
      Stream<Story> mended(VerdictPage.Row row, List<String> said) {
        int year = Integer.parseInt(said.get(0));
        int named =
            YEAR.matcher(row.formula())
                .results()
                .mapToInt(found -> Integer.parseInt(found.group()))
                .max()
                .orElse(Integer.parseInt(period(row)));
        return Stream.of(
            new Story(
                row.words(),
                YEAR.matcher(row.formula()).replaceAll(found -> moved(found, year - named)),
                row.figures().replace("period: " + period(row), "period: " + year)));
      }
    },
    FIGURE("true of ([a-z][a-z0-9_.]*)") {
      @Override
      Stream<Story> mended(VerdictPage.Row row, List<String> said) {
        return ID.matcher(row.formula())
            .results()
            .map(MatchResult::group)
            .distinct()
            .map(id -> over(row, row.formula().replace(id, said.get(0))));
      }
    },
    SWAPPED("true the other way round: (.+)") {
      @Override
      Stream<Story> mended(VerdictPage.Row row, List<String> said) {
        return Stream.of(over(row, said.get(0)));
      }
    },
    WRONG_BASE("true over the later value: a growth is over the earlier one") {
      @Override
      Stream<Story> mended(VerdictPage.Row row, List<String> said) {
        String explicit = row.formula().replace("growth(", "").replace(")", "");
        String[] parts = explicit.split(",");
        int to = Integer.parseInt(parts.length > 2 ? parts[2].strip() : period(row));
        int from = parts.length > 2 ? Integer.parseInt(parts[1].strip()) : to - 1;
        return Stream.of(
            over(row, "growth(" + parts[0].strip() + ", " + to + ", " + from + ") * (-1)"));
      }
    },
    LEVEL_REACHED("that is the level reached, not the move") {
      @Override
      Stream<Story> mended(VerdictPage.Row row, List<String> said) {
        String[] parts = row.formula().replace("change(", "").replace(")", "").split(",");
        String to = parts.length > 2 ? parts[2].strip() : period(row);
        return Stream.of(
            new Story(
                row.words().replace(" by ", " to "), parts[0].strip() + "@" + to, row.figures()));
      }
    },
    SIZE_OF_MOVE("that is the size of the move, not the level reached") {
      @Override
      Stream<Story> mended(VerdictPage.Row row, List<String> said) {
        String[] parts = row.formula().split("@");
        int to = Integer.parseInt(parts.length > 1 ? parts[1] : period(row));
        return Stream.of(
            new Story(
                row.words().replace(" to ", " by "),
                "change(" + parts[0] + ", " + (to - 1) + ", " + to + ")",
                row.figures()));
      }
    },
    DIGITS("(.+) for (.+)\\? Digits . and . swapped") {
      @Override
      Stream<Story> mended(VerdictPage.Row row, List<String> said) {
        return Stream.of(saying(row, row.words().replace(said.get(0), said.get(1))));
      }
    },
    TRUNCATED("cut off instead of rounded") {
      @Override
      Stream<Story> mended(VerdictPage.Row row, List<String> said) {
        // As it stands it is not false; rounded, it is what is proposed.
        return Stream.empty();
      }
    },
    POINTS("the words say per cent, the formula gives percentage points") {
      @Override
      Stream<Story> mended(VerdictPage.Row row, List<String> said) {
        return Stream.of("%", "per cent", "percent")
            .map(unit -> saying(row, row.words().replace(unit, "percentage points")));
      }
    },
    PERCENT("the words say percentage points, the formula gives per cent") {
      @Override
      Stream<Story> mended(VerdictPage.Row row, List<String> said) {
        return Stream.of("percentage points", "points", "pp")
            .map(unit -> saying(row, row.words().replace(unit, "%")));
      }
    };

    private static final Pattern YEAR = Pattern.compile("\\b20[0-9]{2}\\b");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)*");

    private static final List<String> RISES =
        List.of(
            "more",
            "slower",
            "later",
            "rose",
            "gained",
            "rise",
            "increase",
            "grew",
            "widened",
            "doubled",
            "higher",
            "up",
            "climbed",
            "improved",
            "above",
            "beat",
            "better");
    private static final List<String> FALLS =
        List.of(
            "less",
            "faster",
            "earlier",
            "fell",
            "lost",
            "fall",
            "decrease",
            "shrank",
            "narrowed",
            "halved",
            "lower",
            "down",
            "dropped",
            "sagged",
            "decline",
            "worsened",
            "below",
            "under",
            "short of",
            "shy of",
            "missed",
            "trail",
            "worse");

    private final Pattern hint;

    Cause(String hint) {
      this.hint = Pattern.compile(hint);
    }

    /** The articles without the slip, one of which must pass. */
    abstract Stream<Story> mended(VerdictPage.Row row, List<String> said);

    private static Story over(VerdictPage.Row row, String formula) {
      return new Story(row.words(), formula, row.figures());
    }

    private static Story turned(VerdictPage.Row row, String said, String other) {
      return saying(row, row.words().replace(said, other));
    }

    private static Story saying(VerdictPage.Row row, String words) {
      return new Story(words, row.formula(), row.figures());
    }

    private static String moved(MatchResult year, int by) {
      return String.valueOf(Integer.parseInt(year.group()) + by);
    }

    private static String period(VerdictPage.Row row) {
      return row.figures()
          .lines()
          .filter(line -> line.startsWith("period: "))
          .map(line -> line.substring("period: ".length()).strip())
          .findFirst()
          .orElse("");
    }
  }

  private record Story(String words, String formula, String figures) {

    boolean passes(VerdictPage.Row row) {
      String text =
          new VerdictPage.Row("en", row.section(), row.line(), figures, words, formula, "")
              .article();
      return VerdictPage.check(text).claims().get(0).verdict().passes();
    }
  }

  @Test
  void whatIsNamedIsTheCauseAndEveryCauseIsNamed() throws IOException {
    Set<Cause> named = new TreeSet<>();
    List<String> wrong = new ArrayList<>();
    for (VerdictPage.Row row : rows()) {
      for (String hint : VerdictPage.check(row.article()).claims().get(0).hints()) {
        for (Cause cause : Cause.values()) {
          var found = cause.hint.matcher(hint);
          if (found.matches()) {
            named.add(cause);
            List<String> said = new ArrayList<>();
            for (int i = 1; i <= found.groupCount(); i++) {
              said.add(found.group(i));
            }
            if (cause != Cause.TRUNCATED
                && cause.mended(row, said).noneMatch(story -> story.passes(row))) {
              wrong.add(row + ": " + hint);
            }
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(named).containsExactly(Cause.values());
  }

  private static List<VerdictPage.Row> rows() throws IOException {
    Stream<VerdictPage.Row> kinds =
        KindSpecTest.pages().stream()
            .flatMap(page -> VerdictPage.kind(page).stream())
            .filter(row -> row.lang().equals("en"));
    return Stream.concat(kinds, VerdictPage.rows("en").stream()).toList();
  }
}
