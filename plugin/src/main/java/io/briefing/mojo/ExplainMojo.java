package io.briefing.mojo;

import io.briefing.language.Language;
import io.briefing.output.Explanation;
import io.briefing.output.OutputFolder;
import io.briefing.phrase.Phrase;
import io.briefing.phrase.PhraseReader;
import io.briefing.theme.RenderException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Shows how the words of a sentence are read, without any article. */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends AbstractMojo {

  /** A sentence. Either this or {@code input} is given. */
  @Parameter(property = "briefing.text")
  private String text;

  /** A UTF-8 file of sentences, one a line. */
  @Parameter(property = "briefing.input")
  private File input;

  /**
   * Where one JSON object a sentence is written, as JSON Lines. Without it the reading is shown on
   * the console.
   */
  @Parameter(property = "briefing.output")
  private File output;

  /** The language of the sentences, as a BCP 47 tag. */
  @Parameter(property = "briefing.lang", defaultValue = "en")
  private String lang;

  @Override
  public void execute() throws MojoExecutionException {
    Language language = Parameters.language(lang);
    List<String> sentences = sentences();
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < sentences.size(); i++) {
      String sentence = sentences.get(i);
      List<Phrase> phrases = PhraseReader.read(sentence, language);
      lines.append(Explanation.json(i + 1, sentence, phrases)).append('\n');
      if (output == null) {
        getLog().info("\n" + Explanation.console(sentence, phrases));
      }
    }
    if (output == null) {
      // Not through the log, so that `mvn -q` prints JSON Lines and nothing else.
      System.out.print(lines);
    } else {
      write(output.toPath().toAbsolutePath(), lines.toString());
    }
  }

  private List<String> sentences() throws MojoExecutionException {
    if ((text == null) == (input == null)) {
      throw new MojoExecutionException(
          "Give one of them: -Dbriefing.text=\"…\" for a sentence, or -Dbriefing.input=FILE for a"
              + " file with a sentence a line.");
    }
    if (text != null) {
      return List.of(text);
    }
    try {
      return Files.readAllLines(input.toPath(), StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw Parameters.wrong("input", input.getPath(), "it is not UTF-8 text");
    } catch (IOException e) {
      throw Parameters.wrong("input", input.getPath(), "it cannot be read");
    }
  }

  private void write(Path file, String lines) throws MojoExecutionException {
    try {
      new OutputFolder(file.getParent()).write(file.getFileName().toString(), lines);
    } catch (RenderException e) {
      throw Parameters.refused(e, getLog());
    }
  }
}
