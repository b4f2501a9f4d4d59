package io.briefing.theme;

import freemarker.core.TemplateClassResolver;
import freemarker.core.XHTMLOutputFormat;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/**
 * Fills in the theme's templates, in a sandbox: they are shown what {@link ViewWrapper} shows, read
 * files of the theme only, print at most {@link #MOST_CHARACTERS}, and are waited for until the
 * deadline, whatever they do. Everything printed is escaped unless it is {@link Markup}.
 */
public final class Templates {

  static final int MOST_CHARACTERS = 20_000_000;

  private static final int DEADLINE_SECONDS = 20;

  private final Configuration configuration;
  private final int deadlineSeconds;

  public Templates(Theme theme) {
    this(theme, DEADLINE_SECONDS);
  }

  Templates(Theme theme, int deadlineSeconds) {
    this.deadlineSeconds = deadlineSeconds;
    configuration = new Interruptible();
    configuration.setTemplateLoader(theme.loader());
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setLocalizedLookup(false);
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setNumberFormat("computer");
    configuration.setOutputFormat(XHTMLOutputFormat.INSTANCE);
    configuration.setRecognizeStandardFileExtensions(false);
    configuration.setObjectWrapper(new ViewWrapper());
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
  }

  /**
   * @param name the template's path inside the theme, "article.ftl"
   * @throws RenderException with template, line and column if it cannot be filled in
   */
  public String fill(String name, Map<String, Object> model) {
    try {
      return Deadline.within(deadlineSeconds, () -> print(name, model));
    } catch (TimeoutException e) {
      throw new RenderException(
          "template "
              + name
              + " did not end within "
              + deadlineSeconds
              + " s; look for an endless loop, or a regular expression that tries too much",
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RenderException("template " + name + " was interrupted; run the build again", e);
    }
  }

  private String print(String name, Map<String, Object> model) {
    LimitedWriter out = new LimitedWriter(MOST_CHARACTERS);
    try {
      configuration.getTemplate(name).process(model, out);
      return Markup.printable(out.toString());
    } catch (TemplateException | IOException | RuntimeException e) {
      throw TemplateTrouble.of(name, e);
    } catch (OutOfMemoryError e) {
      // A single text that a template asks for may be larger than the memory.
      throw new RenderException(
          "template " + name + " asks for more memory than there is; print less at a time", e);
    } catch (StackOverflowError e) {
      throw new RenderException(
          "template " + name + ": macros or includes call each other without end; break the circle",
          e);
    }
  }

  /**
   * FreeMarker asks whether it is interrupted only where a template has been prepared for it. What
   * a template makes of a text, and a built-in that goes on and on, it never asks: these the {@link
   * Deadline} leaves behind.
   */
  private static final class Interruptible extends Configuration {

    private final Set<Template> prepared = Collections.newSetFromMap(new IdentityHashMap<>());

    private Interruptible() {
      super(Configuration.VERSION_2_3_34);
    }

    @Override
    public Template getTemplate(
        String name,
        Locale locale,
        Object customLookupCondition,
        String encoding,
        boolean parseAsFtl,
        boolean ignoreMissing)
        throws IOException {
      Template template =
          super.getTemplate(
              name, locale, customLookupCondition, encoding, parseAsFtl, ignoreMissing);
      synchronized (prepared) {
        if (template != null && prepared.add(template)) {
          _CoreAPI.addThreadInterruptedChecks(template);
        }
      }
      return template;
    }
  }
}
