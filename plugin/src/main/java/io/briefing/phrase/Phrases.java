package io.briefing.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The phrases found so far, in order; one that is found later and covers others replaces them. */
final class Phrases {

  private final List<Phrase> found = new ArrayList<>();

  /** Adds a phrase and returns its index. */
  int add(Phrase phrase) {
    for (int i = found.size() - 1; i >= 0; i--) {
      Phrase earlier = found.get(i);
      if (earlier != null) {
        if (earlier.end() <= phrase.start()) {
          break;
        }
        found.set(i, null);
      }
    }
    found.add(phrase);
    return found.size() - 1;
  }

  void drop(int index) {
    if (index >= 0) {
      found.set(index, null);
    }
  }

  /** The phrase found last, or {@code null}. */
  Phrase last() {
    return found.isEmpty() ? null : found.get(found.size() - 1);
  }

  /** The last phrase that is not a mere year or article, or {@code null}. */
  Phrase lastAmount() {
    int index = lastAmountIndex();
    return index < 0 ? null : found.get(index);
  }

  void replaceLastAmount(Phrase phrase) {
    found.set(lastAmountIndex(), phrase);
  }

  private int lastAmountIndex() {
    for (int i = found.size() - 1; i >= Math.max(0, found.size() - 3); i--) {
      if (found.get(i) != null && found.get(i).kind().claimable()) {
        return i;
      }
    }
    return -1;
  }

  /** The last phrase that ends before a place in the text, or {@code null}. */
  Phrase before(int start) {
    int i = found.size() - 1;
    while (i >= 0 && (found.get(i) == null || found.get(i).end() > start)) {
      i--;
    }
    return i < 0 ? null : found.get(i);
  }

  List<Phrase> inOrder() {
    found.removeIf(Objects::isNull);
    return List.copyOf(found);
  }
}
