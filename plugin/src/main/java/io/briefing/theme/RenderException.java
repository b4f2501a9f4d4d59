package io.briefing.theme;

/**
 * Something outside the articles stands in the way of the report: a template, a label, the disk.
 * The message names the file and the way out and is meant to be shown as it is.
 */
public final class RenderException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public RenderException(String message) {
    super(message);
  }

  public RenderException(String message, Throwable cause) {
    super(message, cause);
  }
}
