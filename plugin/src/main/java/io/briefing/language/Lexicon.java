package io.briefing.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of a language, for looking up.
 *
 * <p>Every single word has an id, found by one probe of a hash table straight from the characters
 * of the text. Forms of several words are paths in a trie over ids; what a form can mean hangs at
 * its end. Looking up allocates nothing.
 */
final class Lexicon {

  /** No path leads on. */
  static final int NOWHERE = 0;

  /** No form has more digits in a row. */
  private static final int LONGEST_DIGITS = 4;

  private static final Atom[] NONE = {};

  private final char[][] spelled;
  private final int[] slots;
  private final int[] first;
  private final long[] edges;
  private final int[] targets;
  private final Atom[][] atoms;
  private final long[] starting;
  private final long[] ending;
  private final boolean[] opening;

  /** The words of one ASCII character each, by the character. */
  private final int[] characters = new int[128];

  private final Gluing gluing;
  private final Compounds compounds;

  private Lexicon(Builder builder, boolean glued, List<String> lastParts) {
    String[] words = builder.spelled.toArray(String[]::new);
    spelled = Arrays.stream(words).map(String::toCharArray).toArray(char[][]::new);
    slots = new int[tableSize(spelled.length)];
    for (int id = 1; id < spelled.length; id++) {
      int slot = words[id].hashCode() & slots.length - 1;
      while (slots[slot] != 0) {
        slot = slot + 1 & slots.length - 1;
      }
      slots[slot] = id;
      if (spelled[id].length == 1 && spelled[id][0] < characters.length) {
        characters[spelled[id][0]] = id;
      }
    }
    first = new int[spelled.length];
    edges = new long[tableSize(builder.edges.size())];
    targets = new int[edges.length];
    builder.edges.forEach(this::addEdge);
    atoms = new Atom[builder.atoms.size()][];
    Arrays.setAll(atoms, node -> builder.atoms.get(node).toArray(NONE));
    starting = masks(builder.starting);
    ending = masks(builder.ending);
    opening = new boolean[spelled.length];
    builder.starting.forEach(
        (word, roles) -> opening[word] = roles.stream().anyMatch(Role::opensPhrases));
    gluing = glued ? new Gluing(this, words) : null;
    compounds = new Compounds(lastParts, lastParts.stream().mapToInt(builder.ids::get).toArray());
  }

  /** A few longs a word: a bit for every role. */
  private long[] masks(Map<Integer, EnumSet<Role>> roles) {
    long[] masks = new long[Roles.LONGS * spelled.length];
    roles.forEach(
        (word, set) -> set.forEach(role -> masks[slot(word, role)] |= 1L << role.ordinal()));
    return masks;
  }

  private static int slot(int word, Role role) {
    return Roles.LONGS * word + Roles.place(role);
  }

  /** Whether a form of a role starts with a word. */
  boolean starts(int word, Role role) {
    return (starting[slot(word, role)] >> role.ordinal() & 1) != 0;
  }

  /** Whether a form of one of several roles starts with a word. */
  boolean starts(int word, Roles roles) {
    return roles.meet(starting, Roles.LONGS * word);
  }

  /** Whether a phrase may start with a word. */
  boolean opens(int word) {
    return opening[word];
  }

  /** Whether a form of a role ends with a word. */
  boolean ends(int word, Role role) {
    return (ending[slot(word, role)] >> role.ordinal() & 1) != 0;
  }

  private static int tableSize(int entries) {
    return Integer.highestOneBit(Math.max(4, entries)) * 4;
  }

  private void addEdge(long edge, int target) {
    if (edge >>> 32 == 0) {
      first[(int) edge] = target;
      return;
    }
    int slot = slot(edge);
    while (edges[slot] != 0) {
      slot = slot + 1 & edges.length - 1;
    }
    edges[slot] = edge;
    targets[slot] = target;
  }

  private int slot(long edge) {
    return (int) ((edge * 0x9E3779B97F4A7C15L) >>> 40) & edges.length - 1;
  }

  /** The id of the word from start to end, whatever its case; 0 if there is none. */
  int word(char[] text, int start, int end, int hash) {
    int mask = slots.length - 1;
    for (int slot = hash & mask; slots[slot] != 0; slot = slot + 1 & mask) {
      if (isSpelled(spelled[slots[slot]], text, start, end)) {
        return slots[slot];
      }
    }
    return 0;
  }

  private static boolean isSpelled(char[] word, char[] text, int start, int end) {
    int length = end - start;
    if (word.length != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (word[i] != Tokenizer.lower(text[start + i])) {
        return false;
      }
    }
    return true;
  }

  int sign(char sign) {
    if (sign < characters.length) {
      return characters[sign];
    }
    for (int slot = sign & slots.length - 1; slots[slot] != 0; slot = slot + 1 & slots.length - 1) {
      char[] word = spelled[slots[slot]];
      if (word.length == 1 && word[0] == sign) {
        return slots[slot];
      }
    }
    return 0;
  }

  int digits(char[] text, int start, int end) {
    if (end - start == 1) {
      return characters[text[start]];
    }
    if (end - start > LONGEST_DIGITS) {
      return 0;
    }
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text[i];
    }
    return word(text, start, end, hash);
  }

  /** The node after the first word of a form, or {@link #NOWHERE}. */
  int start(int word) {
    return first[word];
  }

  /** The node after one more word, or {@link #NOWHERE}. */
  int next(int node, int word) {
    if (word == 0) {
      return NOWHERE;
    }
    long edge = (long) node << 32 | word;
    for (int slot = slot(edge); edges[slot] != 0; slot = slot + 1 & edges.length - 1) {
      if (edges[slot] == edge) {
        return targets[slot];
      }
    }
    return NOWHERE;
  }

  /** What the form that ends at a node can mean. */
  Atom[] atoms(int node) {
    return atoms[node];
  }

  boolean isGlued() {
    return gluing != null;
  }

  /** The parts of a word that is several written as one; see {@link Gluing#split}. */
  int[] split(char[] text, int start, int end) {
    return gluing.split(text, start, end);
  }

  /** What an unknown word ends in; see {@link Compounds#lastPart}. */
  int lastPart(char[] text, int start, int end) {
    return compounds.lastPart(text, start, end);
  }

  /** Collects forms. */
  static final class Builder {
    private final List<String> spelled = new ArrayList<>(List.of(""));
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<Long, Integer> edges = new HashMap<>();
    private final List<List<Atom>> atoms = new ArrayList<>(List.of(List.of()));
    private final Map<String, EnumSet<Role>> forms = new HashMap<>();
    private final Map<Integer, EnumSet<Role>> starting = new HashMap<>();
    private final Map<Integer, EnumSet<Role>> ending = new HashMap<>();

    /**
     * Adds one form of an atom.
     *
     * @param form words and signs as a text would write them, folded to lower case
     * @return false if the form was already there in that role
     */
    boolean add(List<String> form, Atom atom) {
      String key = String.join(" ", form) + (atom.exact() == null ? "" : "\n" + atom.exact());
      if (!forms.computeIfAbsent(key, k -> EnumSet.noneOf(Role.class)).add(atom.role())) {
        return false;
      }
      int node = 0;
      int id = 0;
      for (String word : form) {
        id = ids.computeIfAbsent(word, this::newWord);
        if (node == 0) {
          mark(starting, id, atom.role());
        }
        long edge = (long) node << 32 | id;
        node = edges.computeIfAbsent(edge, e -> newNode());
      }
      mark(ending, id, atom.role());
      atoms.get(node).add(atom);
      return true;
    }

    private static void mark(Map<Integer, EnumSet<Role>> masks, int word, Role role) {
      masks.computeIfAbsent(word, w -> EnumSet.noneOf(Role.class)).add(role);
    }

    boolean knows(List<String> form) {
      return forms.containsKey(String.join(" ", form));
    }

    private int newWord(String word) {
      spelled.add(word);
      return spelled.size() - 1;
    }

    private int newNode() {
      atoms.add(new ArrayList<>());
      return atoms.size() - 1;
    }

    /**
     * @param lastParts words that compounds end in, all of them forms of one word
     */
    Lexicon build(boolean glued, List<String> lastParts) {
      return new Lexicon(this, glued, lastParts);
    }
  }
}
