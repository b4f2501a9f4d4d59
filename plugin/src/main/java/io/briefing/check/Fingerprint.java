package io.briefing.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Names claims by their words and formula, so that a name stays when the article around it changes.
 * Of several claims that say the same, the second ends in {@code -2}, and so on.
 */
final class Fingerprint {

  private static final int BYTES = 5;

  private final Map<String, Integer> seen = new HashMap<>();
  private final MessageDigest sha256 = sha256();

  /** Ten hexadecimal digits, with a running number if these words were seen before. */
  String of(String words, String formula) {
    byte[] text = (words.strip() + "\n" + formula.strip()).getBytes(StandardCharsets.UTF_8);
    String name = HexFormat.of().formatHex(sha256.digest(text), 0, BYTES);
    int count = seen.merge(name, 1, Integer::sum);
    return count == 1 ? name : name + "-" + count;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }
}
