package io.briefing.output;

import java.nio.charset.StandardCharsets;

/** Links between the files of a build, relative, so that the folder can be moved. */
public final class Links {

  private static final String PLAIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

  private Links() {}

  /** A path with its odd characters written as a URL writes them. */
  public static String to(String path) {
    StringBuilder out = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      if (PLAIN.indexOf((char) b) >= 0) {
        out.append((char) b);
      } else {
        out.append('%').append(hex(b >> 4)).append(hex(b));
      }
    }
    return out.toString();
  }

  private static char hex(int value) {
    return Character.toUpperCase(Character.forDigit(value & 0xf, 16));
  }

  /** From a page to a file at the top of the output directory. */
  static String up(String page, String file) {
    long depth = page.chars().filter(c -> c == '/').count();
    return "../".repeat((int) depth) + file;
  }
}
