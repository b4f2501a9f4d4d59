package io.briefing.theme;

import freemarker.core.XHTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleCollection;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateSequenceModel;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What templates are shown: texts, truths, lists, maps with texts as keys, and {@link View}s by the
 * names of their components. Any other object is refused, so that there is no way from a template
 * to a class, a method or a file.
 */
final class ViewWrapper implements ObjectWrapper {

  private static final ClassValue<Map<String, Method>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          Map<String, Method> components = new LinkedHashMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            components.put(component.getName(), component.getAccessor());
          }
          return components;
        }
      };

  @Override
  public TemplateModel wrap(Object object) throws TemplateModelException {
    if (object == null) {
      return null;
    }
    if (object instanceof TemplateModel model) {
      return model;
    }
    if (object instanceof String text) {
      return new SimpleScalar(text);
    }
    if (object instanceof Boolean truth) {
      return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }
    if (object instanceof Markup markup) {
      return XHTMLOutputFormat.INSTANCE.fromMarkup(markup.xhtml());
    }
    if (object instanceof List<?> list) {
      return new Items(list);
    }
    if (object instanceof Map<?, ?> map) {
      return new Entries(map);
    }
    if (object instanceof Record && View.class.isAssignableFrom(object.getClass().getNestHost())) {
      return new Fields((Record) object);
    }
    throw new TemplateModelException("templates are not shown " + object.getClass().getName());
  }

  private final class Items implements TemplateSequenceModel {
    private final List<?> items;

    private Items(List<?> items) {
      this.items = items;
    }

    @Override
    public TemplateModel get(int index) throws TemplateModelException {
      return index < items.size() ? wrap(items.get(index)) : null;
    }

    @Override
    public int size() {
      return items.size();
    }
  }

  /** A record, of which only those components are asked that a template shows. */
  private final class Fields implements TemplateHashModelEx {
    private final Record value;
    private final Map<String, Method> components;

    private Fields(Record value) {
      this.value = value;
      this.components = COMPONENTS.get(value.getClass());
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
      Method component = components.get(key);
      try {
        return component == null ? null : wrap(component.invoke(value));
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new TemplateModelException(e);
      }
    }

    @Override
    public boolean isEmpty() {
      return components.isEmpty();
    }

    @Override
    public int size() {
      return components.size();
    }

    @Override
    public TemplateCollectionModel keys() {
      return new SimpleCollection(components.keySet(), ViewWrapper.this);
    }

    @Override
    public TemplateCollectionModel values() {
      return () -> {
        Iterator<String> names = components.keySet().iterator();
        return new TemplateModelIterator() {
          @Override
          public TemplateModel next() throws TemplateModelException {
            return get(names.next());
          }

          @Override
          public boolean hasNext() {
            return names.hasNext();
          }
        };
      };
    }
  }

  private final class Entries implements TemplateHashModelEx {
    private final Map<?, ?> entries;

    private Entries(Map<?, ?> entries) {
      this.entries = entries;
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
      return wrap(entries.get(key));
    }

    @Override
    public boolean isEmpty() {
      return entries.isEmpty();
    }

    @Override
    public int size() {
      return entries.size();
    }

    @Override
    public TemplateCollectionModel keys() {
      return new SimpleCollection(entries.keySet(), ViewWrapper.this);
    }

    @Override
    public TemplateCollectionModel values() {
      return new SimpleCollection(entries.values(), ViewWrapper.this);
    }
  }
}
