package io.briefing.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a figure is told beside its number. */
class FigureReaderTest {

  private static Figure read(String fields) {
    Figures figures =
        FigureReader.read(
            SpecPage.article("figures:\n  x:\n    label: X\n    value: 1\n" + fields));
    assertThat(figures.findings().stream().filter(f -> !f.rule().equals("no-source"))).isEmpty();
    return figures.lookup("x").orElseThrow();
  }

  @Test
  void wordsAboutAFigure() {
    Figure figure =
        read(
            "    note: audited\n    basis: organic\n    nature: stock\n    restated: new segments\n"
                + "    aliases: [Net sales, turnover]\n");
    assertThat(figure.note()).contains("audited");
    assertThat(figure.basis()).contains("organic");
    assertThat(figure.nature()).contains(Figure.Nature.STOCK);
    assertThat(figure.restated()).contains("new segments");
    assertThat(figure.aliases()).containsExactly("Net sales", "turnover");
    assertThat(figure.isTimeless()).isTrue();
  }

  @Test
  void oneAliasNeedsNoList() {
    assertThat(read("    aliases: turnover\n").aliases()).containsExactly("turnover");
  }

  @Test
  void aSourceIsALineOrItsParts() {
    assertThat(read("    source: Form 10-K\n").source()).contains(Citation.line("Form 10-K"));
    Citation parts =
        read("    source: {document: Form 10-K, page: 7, url: \"https://example.org\"}\n")
            .source()
            .orElseThrow();
    assertThat(parts.text()).isEqualTo("Form 10-K, 7, https://example.org");
    assertThat(parts.parts())
        .containsEntry("page", "7")
        .containsOnlyKeys("document", "page", "url");
  }

  @Test
  void unitsOfAllClasses() {
    assertThat(read("    unit: USD\n").unit()).hasToString("USD");
    assertThat(read("    unit: people\n").unit()).hasToString("people");
    assertThat(read("    unit: \"%\"\n").unit()).hasToString("percent");
    assertThat(read("    unit: USD per barrel\n").unit()).hasToString("USD per barrel");
    assertThat(read("    unit: km/h\n").unit()).hasToString("km per h");
    assertThat(read("    unit: years\n").unit()).hasToString("years");
    assertThat(read("").unit().isNone()).isTrue();
  }

  @Test
  void placesAreThoseOfTheFile() {
    Figure figure = read("");
    assertThat(figure.file().position(figure.span().start())).hasToString("4:3");
    Known known = figure.value().orElseThrow();
    assertThat(known.source().text(known.span())).isEqualTo("1");
  }

  @Test
  void aSlipInAnIdHasAHint() {
    Figures figures =
        FigureReader.read(SpecPage.article("figures:\n  aws.revenue: {label: A, value: 1}\n"));
    assertThat(figures.nearest("aws.revnue")).contains("aws.revenue");
    assertThat(figures.nearest("something.else")).isEmpty();
  }
}
