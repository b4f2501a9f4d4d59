package io.briefing.theme;

import java.io.IOException;
import java.io.Writer;

/** Collects a text up to a limit. */
final class LimitedWriter extends Writer {

  private final StringBuilder text = new StringBuilder();
  private final int most;

  LimitedWriter(int most) {
    this.most = most;
  }

  @Override
  public void write(char[] characters, int offset, int length) throws IOException {
    requireRoom(length);
    text.append(characters, offset, length);
  }

  @Override
  public void write(String part, int offset, int length) throws IOException {
    requireRoom(length);
    text.append(part, offset, offset + length);
  }

  private void requireRoom(int length) throws TooLong {
    if (length > most - text.length()) {
      throw new TooLong();
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return text.toString();
  }

  /** More was written than the limit allows. */
  static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
