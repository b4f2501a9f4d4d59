package io.briefing.theme;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** What tells one text from another, in UTF-8. */
public final class Digest {

  private Digest() {}

  /** The 32 bytes of its SHA-256: no two texts with the same can be found. */
  public static byte[] sha256(String text) {
    return digest("SHA-256", text);
  }

  /** The 16 bytes of its MD5, a third of the work: for a number that nothing has to trust. */
  public static byte[] md5(String text) {
    return digest("MD5", text);
  }

  private static byte[] digest(String algorithm, String text) {
    try {
      return MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK must have it
    }
  }
}
