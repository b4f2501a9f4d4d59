package io.briefing.report;

import io.briefing.article.ArticleReader;
import io.briefing.article.Finding;
import io.briefing.article.Source;
import io.briefing.check.CheckedArticle;
import io.briefing.check.Checker;
import io.briefing.language.Language;
import io.briefing.theme.Labels;
import io.briefing.theme.Theme;
import io.briefing.wording.Wording;
import java.util.List;
import java.util.Optional;

/** Reports of articles that stand in a test. */
final class ReportedText {

  private static final Theme THEME = Theme.of(Optional.empty());

  private ReportedText() {}

  static Report of(String text) {
    Source source = new Source("a.md", text);
    return of(new Checker(Language.ENGLISH).check(ArticleReader.read(source)));
  }

  static Report of(CheckedArticle checked) {
    return of(checked, List.of());
  }

  static Report of(CheckedArticle checked, List<Finding> ledger) {
    Labels labels = Labels.of(THEME, checked.language().tag());
    return new Reporter(labels, Wording.in(checked.language()), "0.1.0")
        .report(checked, ledger, "cloud", "");
  }
}
