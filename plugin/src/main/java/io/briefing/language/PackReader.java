package io.briefing.language;

import io.briefing.quantity.Rational;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads the packs: a language's words, as plain text. What their keys mean is said in {@code
 * src/site/markdown/packs.md}.
 *
 * <p>A line is {@code key: form | form = value, form = value}; a line that starts with a space goes
 * on with the one before; {@code #} starts a comment. A key is a {@link Role}, whose forms have the
 * value after {@code =} or the one in the key ({@code comparator.more-than: over, above}); a key
 * that starts with {@code write}, or one of the few settings, is kept as it stands. {@code
 * climb~ed} has the endings listed under {@code endings.ed}, where {@code -} is none. A {@code …}
 * in a form stands for a few words between. A form with a capital must be so written in a text; a
 * form in small letters may be written in any case, and from four letters on without its accents.
 * The packs of a language are one; a region's adds to them, its values for the same forms count,
 * and its {@code drop} takes forms away.
 */
final class PackReader {

  private static final int SHORTEST_WITHOUT_ACCENTS = 4;

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

  private final Lexicon.Builder lexicon = new Lexicon.Builder();
  private final Map<String, String> settings = new LinkedHashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private final Map<Role, Map<Rational, String>> numberWords = new EnumMap<>(Role.class);
  private final Map<String, Integer> latest = new HashMap<>();
  private final Map<String, Role> roles = new LinkedHashMap<>();

  private final List<String> problems = new ArrayList<>();

  private record Entry(Role role, String form, String value, String place) {}

  private PackReader() {
    for (Role role : Role.values()) {
      roles.put(role.key(), role);
    }
  }

  /** Reads packs by name, the general one first. */
  static Pack read(List<String> names) {
    PackReader reader = new PackReader();
    for (String name : names) {
      reader.lines(name);
    }
    List<String> dropped = List.of(reader.settings.getOrDefault("drop", "").split(" *, *"));
    reader.entries.removeIf(entry -> entry == null || dropped.contains(entry.form));
    for (Entry entry : reader.entries) {
      reader.add(entry);
    }
    Spellings spellings = Spellings.of(reader.settings.getOrDefault("spelled", ""));
    for (Entry entry : reader.entries) {
      reader.addWithoutAccents(entry, spellings);
    }
    if (!reader.problems.isEmpty()) {
      throw new IllegalStateException(String.join("\n", reader.problems));
    }
    return new Pack(
        reader.lexicon.build(reader.settings.containsKey("glued"), reader.lastParts()),
        reader.settings,
        reader.numberWords);
  }

  private List<String> lastParts() {
    String parts = settings.getOrDefault("compounds", "");
    return parts.isEmpty() ? List.of() : List.of(parts.split(" "));
  }

  private void lines(String name) {
    String file = name + ".pack";
    try (InputStream in = PackReader.class.getResourceAsStream(file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      String pending = "";
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.startsWith("#") || line.isBlank()) {
          continue;
        }
        if (line.startsWith(" ")) {
          pending += " " + line.strip();
        } else {
          line(pending, file + ":" + (number - 1));
          pending = line.strip();
        }
      }
      line(pending, file + ":" + number);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private void line(String line, String place) {
    if (line.isEmpty()) {
      return;
    }
    int colon = line.indexOf(':');
    if (colon < 1) {
      problems.add(place + ": a line is 'key: forms'");
      return;
    }
    String key = line.substring(0, colon);
    String rest = line.substring(colon + 1).strip();
    int dot = key.indexOf('.');
    Role role = roles.get(dot < 0 ? key : key.substring(0, dot));
    if (key.equals("codes")) {
      codes(rest, place);
    } else if (role == null) {
      boolean choices = key.startsWith("write.") && rest.contains(" = ");
      settings.merge(key, rest, (earlier, own) -> choices ? earlier + ", " + own : own);
    } else {
      forms(role, dot < 0 ? "" : key.substring(dot + 1), rest, place);
    }
  }

  private void forms(Role role, String keyValue, String list, String place) {
    for (String item : list.split(",")) {
      int equals = item.indexOf(" = ");
      String own = equals < 0 ? "" : item.substring(equals + 3).strip();
      String value = (keyValue + " " + own).strip();
      String words = equals < 0 ? item : item.substring(0, equals);
      for (String form : words.split("\\|")) {
        for (String inflected : inflections(form.strip(), place)) {
          add(role, inflected, value, place);
          if (role == Role.ORDINAL && settings.containsKey("denominator-ending")) {
            for (String ending : settings.get("denominator-ending").split(" ")) {
              String plural = inflected + (ending.equals("-") ? "" : ending);
              add(Role.DENOMINATOR, plural, value, place);
            }
          }
        }
      }
    }
  }

  /** A form of a region takes the place of the same form of its language. */
  private void add(Role role, String form, String value, String place) {
    Integer earlier = latest.put(role + form, entries.size());
    if (earlier != null && !owner(entries.get(earlier).place).equals(owner(place))) {
      entries.set(earlier, null);
    }
    entries.add(new Entry(role, form, value, place));
  }

  /** The language or region that a line is of: its folder, or else its file. */
  private static String owner(String place) {
    int folder = place.indexOf('/');
    return place.substring(0, folder < 0 ? place.indexOf(':') : folder);
  }

  /** ISO 4217 codes, alone and with a letter for a scale: EUR, MEUR. */
  private void codes(String list, String place) {
    String[] scaledCodes = settings.getOrDefault("scaled-codes", "").split(" *, *");
    for (String code : list.split(" ")) {
      add(Role.CURRENCY, code, code, place);
      for (String scaled : scaledCodes) {
        String[] prefix = scaled.split(" = ");
        if (prefix.length == 2) {
          add(Role.CURRENCY, prefix[0] + code, code + " " + prefix[1], place);
        }
      }
    }
  }

  /** Every {@code ~name} in a form gives one form for each ending of that name. */
  private List<String> inflections(String form, String place) {
    int tilde = form.indexOf('~');
    if (tilde < 0) {
      return List.of(form);
    }
    int stop = tilde + 1;
    while (stop < form.length() && form.charAt(stop) != ' ' && form.charAt(stop) != '~') {
      stop++;
    }
    String name = form.substring(tilde + 1, stop);
    String endings = settings.get("endings." + name);
    if (endings == null) {
      problems.add(place + ": no endings." + name + " above " + form);
      return List.of();
    }
    List<String> inflected = new ArrayList<>();
    for (String ending : endings.split(" ")) {
      String tail = ending.equals("-") ? "" : ending.replace('_', ' ');
      inflected.addAll(inflections(form.substring(0, tilde) + tail + form.substring(stop), place));
    }
    return inflected;
  }

  private void add(Entry entry) {
    List<String> words = words(entry.form.toLowerCase(Locale.ROOT));
    boolean exact = !entry.form.equals(entry.form.toLowerCase(Locale.ROOT));
    if (words.isEmpty()
        || !lexicon.add(words, remembered(atom(entry, exact ? entry.form : null), entry.form))) {
      problems.add(entry.place + ": '" + entry.form + "' is empty or twice in " + entry.role.key());
    }
  }

  private Atom remembered(Atom atom, String form) {
    if (atom.number() != null) {
      numberWords
          .computeIfAbsent(atom.role(), role -> new HashMap<>())
          .putIfAbsent(atom.number(), form);
    }
    return atom;
  }

  private void addWithoutAccents(Entry entry, Spellings spellings) {
    String lower = entry.form.toLowerCase(Locale.ROOT);
    if (lower.length() < SHORTEST_WITHOUT_ACCENTS || !lower.equals(entry.form)) {
      return;
    }
    String bare = ACCENTS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    for (String other : spellings.others(lower, bare)) {
      if (!other.equals(lower) && !lexicon.knows(words(other))) {
        lexicon.add(words(other), atom(entry, null));
      }
    }
  }

  private static Atom atom(Entry entry, String exact) {
    Rational number = null;
    Rational room = null;
    for (String part : entry.value.split(" ")) {
      if (part.startsWith("<")) {
        room = Rational.parse(part.substring(1));
      } else if (number == null && !part.isEmpty() && isNumber(part)) {
        int power = part.indexOf('^');
        number =
            power < 0
                ? Rational.parse(part)
                : Rational.powerOfTen(Integer.parseInt(part.substring(power + 1)));
      }
    }
    return new Atom(entry.role, entry.value, number, room, exact);
  }

  private static boolean isNumber(String part) {
    return !part.contains("..")
        && part.chars().allMatch(c -> c >= '0' && c <= '9' || "./^-".indexOf(c) >= 0)
        && part.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  /** Cuts a form as a text would be cut; a hyphen in it is a gap. */
  private static List<String> words(String form) {
    List<String> words = new ArrayList<>();
    Tokens tokens = Tokenizer.cut(form, EMPTY);
    for (int i = 0; i < tokens.count(); i++) {
      String word = form.substring(tokens.start(i), tokens.end(i));
      words.add(tokens.type(i) == Tokens.Type.SIGN ? "" + Tokenizer.plain(word.charAt(0)) : word);
    }
    return words;
  }

  private static final Lexicon EMPTY = new Lexicon.Builder().build(false, List.of());
}
