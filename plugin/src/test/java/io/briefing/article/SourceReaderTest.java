package io.briefing.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files are read as text, and what is said of the others. */
class SourceReaderTest {

  @TempDir Path folder;

  @Test
  void aByteOrderMarkIsDroppedAndNotCounted() throws IOException {
    SourceFile file = read(bytes(0xEF, 0xBB, 0xBF), "---\n");
    assertEquals("---\n", file.source().text());
    assertTrue(file.findings().isEmpty());
  }

  @Test
  void anInvalidByteIsNamedWithItsPlace() throws IOException {
    SourceFile file = read("Très\nbient".getBytes(StandardCharsets.UTF_8), bytes(0xF4), "t à vous");
    assertFalse(file.readable());
    assertEquals(
        """
                article.md:2:6: error: the file is not UTF-8: the byte 0xF4 stands here [not-utf-8]
                    bient�t à vous
                         ^
                    hint: save it as UTF-8; it may be Windows-1252 or Latin-1 now""",
        file.findings().get(0).console());
  }

  @Test
  void aTextThatEndsWithinACharacterIsNotUtf8() throws IOException {
    assertEquals(
        "article.md:1:2: error: the file is not UTF-8: the byte 0xC3 stands here [not-utf-8]",
        firstLine(read("a", bytes(0xC3))));
  }

  @Test
  void anOverlongFormIsNotUtf8() throws IOException {
    assertEquals(
        "article.md:1:1: error: the file is not UTF-8: the byte 0xC0 stands here [not-utf-8]",
        firstLine(read(bytes(0xC0, 0x80))));
  }

  @Test
  void utf16IsToldFromItsMark() throws IOException {
    assertEquals(
        "article.md:1:1: error: the file is UTF-16 [not-utf-8]",
        firstLine(read(bytes(0xFF, 0xFE, 0x2D, 0))));
  }

  @Test
  void controlCharactersAreReportedAndTheRestIsRead() throws IOException {
    SourceFile file = read("a", bytes(0), "b\u001Bc\u0092d\uFFFFe\tf");
    assertTrue(file.readable());
    assertEquals("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\tf", file.source().text());
    assertEquals(
        "the control character NUL cannot be shown, the control character U+001B cannot be shown, "
            + "the control character U+0092 cannot be shown, the control character U+FFFF cannot be shown",
        String.join(", ", file.findings().stream().map(Finding::message).toList()));
    assertEquals(2, file.findings().get(0).position().column());
  }

  @Test
  void charactersThatReverseTheTextAreAWarning() throws IOException {
    SourceFile file = read("a\u202Eb");
    assertEquals("hidden-character", file.findings().get(0).rule());
    assertEquals(Level.WARNING, file.findings().get(0).level());
    assertEquals("a\u202Eb", file.source().text());
  }

  @Test
  void loneCarriageReturnsAreReportedOnce() throws IOException {
    SourceFile file = read("one\rtwo\r\nthree\rfour\n");
    assertEquals(1, file.findings().size());
    assertEquals(
        "article.md:1:4: error: the line ends with a carriage return alone [lone-carriage-return]",
        firstLine(file));
    assertEquals(new Position(4, 1), file.source().position(file.source().text().indexOf("four")));
  }

  @Test
  void aFileOfFiftyMegabytesIsNotRead() throws IOException {
    Path large = folder.resolve("large.md");
    try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
      file.setLength(50L << 20);
    }
    SourceFile file = SourceReader.read(large, "large.md");
    assertFalse(file.readable());
    assertEquals(
        "large.md:1:1: error: the file has more than 1048576 bytes, the most that is read [file-too-large]",
        firstLine(file));
  }

  @Test
  void theLargestFileIsRead() throws IOException {
    assertTrue(read("a".repeat(SourceReader.MOST_BYTES)).findings().isEmpty());
  }

  @Test
  void aMissingFileAndADirectoryAreFindings() {
    assertEquals(
        "none.md:1:1: error: the file cannot be read: there is no such file [unreadable-file]",
        firstLine(SourceReader.read(folder.resolve("none.md"), "none.md")));
    assertEquals(
        "folder:1:1: error: the file cannot be read: it is a directory [unreadable-file]",
        firstLine(SourceReader.read(folder, "folder")));
  }

  @Test
  void anUnreadableArticleIsEmpty() {
    Article article = ArticleReader.read(folder.resolve("none.md"), "src\\briefings\\none.md");
    assertEquals("src/briefings/none.md", article.source().path());
    assertEquals(1, article.findings().size());
    assertEquals("", article.prose().xhtml(claim -> new ClaimMarkup("", "", "", "")));
    assertTrue(article.frontMatter().root().entries().isEmpty());
  }

  private static String firstLine(SourceFile file) {
    return file.findings().get(0).console().lines().findFirst().orElseThrow();
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private SourceFile read(Object... parts) throws IOException {
    Path file = folder.resolve("article.md");
    Files.write(file, new byte[0]);
    for (Object part : parts) {
      byte[] bytes =
          part instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : (byte[]) part;
      Files.write(file, bytes, java.nio.file.StandardOpenOption.APPEND);
    }
    return SourceReader.read(file, "article.md");
  }
}
