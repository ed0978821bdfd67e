package org.rapporteur;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Cases as people read them: one a line, two columns with a tab between, {@code #} for remarks. */
public final class CaseFile {

  /** One line; {@code \n} in it has become a line break. */
  public record Case(String first, String second) {}

  private CaseFile() {}

  /**
   * Reads the cases of a test.
   *
   * @param test the class beside which the file stands
   * @param name the file's name
   */
  public static Stream<Case> read(Class<?> test, String name) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(test.getResourceAsStream(name), name),
                StandardCharsets.UTF_8))) {
      List<String> lines = reader.lines().filter(line -> !line.startsWith("#")).toList();
      return lines.stream().map(CaseFile::parse);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Case parse(String line) {
    int tab = line.indexOf('\t');
    return new Case(unescape(line.substring(0, tab)), unescape(line.substring(tab + 1)));
  }

  private static String unescape(String text) {
    return text.replace("\\n", "\n");
  }
}
