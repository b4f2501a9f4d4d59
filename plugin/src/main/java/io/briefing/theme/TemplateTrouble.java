package io.briefing.theme;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;

/** Says in plain words, with template, line and column, what FreeMarker could not do. */
final class TemplateTrouble {

  private TemplateTrouble() {}

  /**
   * @param name the template that was to be filled in; the trouble may lie in a part of it
   */
  static RenderException of(String name, Exception e) {
    // A part that cannot be included is the reason that counts.
    if (e.getCause() instanceof ParseException || e.getCause() instanceof TemplateException) {
      return of(name, (Exception) e.getCause());
    }
    if (e instanceof LimitedWriter.TooLong || e.getCause() instanceof LimitedWriter.TooLong) {
      return new RenderException(
          "template "
              + name
              + " prints more than "
              + Templates.MOST_CHARACTERS
              + " characters; look for an endless loop",
          e);
    }
    return new RenderException(place(name, e) + reason(e), e);
  }

  private static String place(String name, Exception e) {
    if (e instanceof ParseException broken) {
      return place(broken.getTemplateName(), broken.getLineNumber(), broken.getColumnNumber());
    }
    if (e instanceof TemplateException failed) {
      return place(
          failed.getTemplateSourceName(), failed.getLineNumber(), failed.getColumnNumber());
    }
    return place(name, null, null);
  }

  private static String place(String template, Integer line, Integer column) {
    return "template " + template + (line == null ? "" : ":" + line + ":" + column) + ": ";
  }

  private static String reason(Exception e) {
    if (e instanceof ParseException broken) {
      return unexpected(firstParagraph(broken.getEditorMessage()));
    }
    if (e instanceof InvalidReferenceException missing) {
      String expression = missing.getBlamedExpressionString();
      return expression
          + " has no value; check the name, or write "
          + expression
          + "! where it may be missing";
    }
    if (e instanceof TemplateException && isAboutJava(e.getMessage())) {
      return "a template cannot reach into Java: leave ?new and ?api out";
    }
    Throwable cause = e instanceof TemplateException && e.getCause() != null ? e.getCause() : e;
    if (cause instanceof TemplateNotFoundException lost) {
      return notFound(lost.getTemplateName());
    }
    if (cause instanceof MalformedTemplateNameException lost) {
      return notFound(lost.getTemplateName());
    }
    return e instanceof TemplateException failed
        ? firstParagraph(failed.getMessageWithoutStackTop())
        : "cannot be filled in: " + firstParagraph(e.getMessage());
  }

  /** The engine's own sentence advises to allow it. */
  private static boolean isAboutJava(String message) {
    return message != null
        && (message.contains("api_builtin_enabled") || message.startsWith("Instantiating "));
  }

  /** The parser goes on with everything that it would have liked to see instead. */
  private static String unexpected(String message) {
    int list = message.indexOf(", but was expecting");
    return list < 0
        ? message
        : message.substring(0, list) + ": look before it for what is not closed or misspelt";
  }

  private static String notFound(String template) {
    return "the theme has no file " + template + "; a template reads files of its theme only";
  }

  /** FreeMarker explains itself over many lines; the first paragraph says what is wrong. */
  private static String firstParagraph(String message) {
    String text = message == null ? "no reason given" : message;
    int end = text.indexOf("\n\n");
    int tip = text.indexOf("\n----");
    int cut = Math.min(end < 0 ? text.length() : end, tip < 0 ? text.length() : tip);
    return text.substring(0, cut).replace("\r", "").replace('\n', ' ').strip();
  }
}
