package io.briefing.render;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;

/** Collects a text up to a limit. */
final class LimitedWriter extends Writer {

  private final StringWriter text = new StringWriter();
  private final int most;

  LimitedWriter(int most) {
    this.most = most;
  }

  @Override
  public void write(char[] characters, int offset, int length) throws IOException {
    if (text.getBuffer().length() + length > most) {
      throw new TooLong();
    }
    text.write(characters, offset, length);
  }

  @Override
  public void flush() {
    text.flush();
  }

  @Override
  public void close() throws IOException {
    text.close();
  }

  @Override
  public String toString() {
    return text.toString();
  }

  /** More was written than the limit allows. */
  static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
