package io.briefing.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A YAML text that was read.
 *
 * @param root the value; none if the text is empty or its syntax is broken
 * @param findings about syntax and limits; none about what the keys mean
 */
public record YamlFile(Source source, Optional<Yaml> root, List<Finding> findings) {

  public YamlFile {
    Objects.requireNonNull(source);
    Objects.requireNonNull(root);
    findings = List.copyOf(findings);
  }
}
