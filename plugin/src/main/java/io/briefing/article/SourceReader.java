package io.briefing.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Reads text files as strict UTF-8. A byte-order mark is dropped; invalid bytes make a file
 * unreadable; control characters are reported and stand as U+FFFD in the text, so that nothing
 * behind can choke on them.
 */
public final class SourceReader {

  /**
   * Largest file in bytes: more than a book of 500 pages, and little enough that the slowest input
   * is read within seconds.
   */
  public static final int MOST_BYTES = 1 << 20;

  private static final char REPLACEMENT = '\uFFFD';

  private SourceReader() {}

  /**
   * Reads a file; whatever is wrong with it becomes a finding.
   *
   * @param shownPath the path as messages show it
   */
  public static SourceFile read(Path file, String shownPath) {
    if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
      // Reading a pipe would wait for somebody to write to it.
      return unreadable(shownPath, "it is a pipe or a device");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      return bytes.length > MOST_BYTES ? tooLarge(shownPath) : decode(bytes, shownPath);
    } catch (IOException e) {
      return unreadable(shownPath, reason(file, e));
    }
  }

  private static SourceFile tooLarge(String shownPath) {
    return refused(
        new Source(shownPath, ""),
        0,
        "file-too-large",
        "the file has more than " + MOST_BYTES + " bytes, the most that is read",
        "split it into several files");
  }

  private static String reason(Path file, IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "access is denied";
    }
    return Files.isDirectory(file) ? "it is a directory" : "input failed";
  }

  private static SourceFile unreadable(String shownPath, String reason) {
    return refused(
        new Source(shownPath, ""),
        0,
        "unreadable-file",
        "the file cannot be read: " + reason,
        "check the path and who may read it");
  }

  private static SourceFile decode(byte[] bytes, String shownPath) {
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      return refused(
          new Source(shownPath, ""), 0, "not-utf-8", "the file is UTF-16", "save it as UTF-8");
    }
    int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    int decoded = out.position();
    if (result.isError()) {
      String rest =
          new String(bytes, in.position(), bytes.length - in.position(), StandardCharsets.UTF_8);
      String text = out.flip() + rest;
      String bad = String.format(Locale.ROOT, "0x%02X", bytes[in.position()]);
      return refused(
          new Source(shownPath, withoutControls(text)),
          decoded,
          "not-utf-8",
          "the file is not UTF-8: the byte " + bad + " stands here",
          "save it as UTF-8; it may be Windows-1252 or Latin-1 now");
    }
    return read(new Source(shownPath, out.flip().toString()));
  }

  /** Reports the control characters of a text that was decoded already, and replaces them. */
  public static SourceFile read(Source source) {
    FindingList findings = new FindingList(source);
    String text = source.text();
    boolean loneReturn = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isControl(c)) {
        findings.error(
            "control-character",
            new Span(i, i + 1),
            "the control character " + name(c) + " cannot be shown",
            "delete it");
      } else if (isReversing(c)) {
        findings.warning(
            "hidden-character",
            new Span(i, i + 1),
            "the invisible character "
                + name(c)
                + " lets readers see the words in another order than they are read here",
            "delete it");
      } else if (c == '\r'
          && !loneReturn
          && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
        // One finding for the file: its other line ends will be like this one.
        loneReturn = true;
        findings.error(
            "lone-carriage-return",
            Span.at(i),
            "the line ends with a carriage return alone",
            "save the file with LF or CR+LF line ends");
      }
    }
    Source clean = new Source(source.path(), withoutControls(text));
    return new SourceFile(clean, true, findings.all());
  }

  /**
   * Control characters, which XML and YAML do not allow either; tab and line ends are none, nor is
   * NEL.
   */
  static boolean isControl(char c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r'
        || c >= 0x7F && c < 0xA0 && c != 0x85
        || c >= 0xFFFE;
  }

  /** The controls that set text against its direction. */
  static boolean isReversing(char c) {
    return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
  }

  private static String name(char c) {
    return c == 0 ? "NUL" : String.format(Locale.ROOT, "U+%04X", (int) c);
  }

  /**
   * A text of the same length with U+FFFD for each control character and each half of a surrogate
   * pair that stands alone.
   */
  static String withoutControls(String text) {
    StringBuilder clean = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isPlain = c >= ' ' && c < 0x7F;
      if (!isPlain && (isControl(c) || isHalf(text, i))) {
        clean = clean == null ? new StringBuilder(text) : clean;
        clean.setCharAt(i, REPLACEMENT);
      }
    }
    return clean == null ? text : clean.toString();
  }

  private static boolean isHalf(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }

  private static boolean startsWith(byte[] bytes, int... first) {
    if (bytes.length < first.length) {
      return false;
    }
    for (int i = 0; i < first.length; i++) {
      if ((bytes[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }

  private static SourceFile refused(
      Source source, int offset, String rule, String message, String hint) {
    return new SourceFile(
        source, false, List.of(Finding.error(rule, source, Span.at(offset), message, hint)));
  }
}
