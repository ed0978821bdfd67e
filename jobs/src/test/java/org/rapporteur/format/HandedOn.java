package org.rapporteur.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.format.draft.ReadingOptions;
import org.rapporteur.release.Rejected;
import org.rapporteur.release.Release;
import org.rapporteur.text.TextCleaner;

/** What holds for everything that a reader hands on, whatever it has read. */
final class HandedOn {

  /** Of several carriage returns before a line feed only the last belongs to the line end. */
  private static final Pattern LINE_END = Pattern.compile("(?<!\\r)\\r\\n");

  private HandedOn() {}

  /** Checks each release and each reject by itself. */
  static void check(Reading reading, String path, ReadingOptions options) {
    boolean wholeFile = path.startsWith("a.txt") || path.startsWith("a.html");
    for (Release release : reading.releases) {
      assertEquals(path, release.source().path());
      assertEquals(wholeFile, release.source().line() == 0);
      assertTrue(release.source().line() >= 0);
      assertFalse(release.id().isEmpty());
      assertFalse(release.title().isEmpty() && release.body().isEmpty());
      assertFalse(release.date().isBefore(options.from()) || release.date().isAfter(options.to()));
      assertFalse(release.organisations().contains(""));
      texts(release).forEach(HandedOn::checkText);
    }
    for (Rejected rejected : reading.rejects) {
      assertEquals(path, rejected.source().path());
      assertTrue(rejected.source().line() >= 1);
      assertTrue(rejected.detail().length() <= Rejected.MAXIMUM_DETAIL);
      assertTrue(rejected.detail().chars().noneMatch(Character::isISOControl));
      assertCanBeWritten(rejected.detail());
    }
  }

  /** The line or number of every record that arrived, in order; 1 for a file that is a release. */
  static List<Long> lines(Reading reading) {
    return Stream.concat(
            reading.releases.stream().map(release -> Math.max(1, release.source().line())),
            reading.rejects.stream().map(rejected -> rejected.source().line()))
        .sorted()
        .toList();
  }

  private static Stream<String> texts(Release release) {
    return Stream.concat(
        Stream.of(
            release.id(),
            release.title(),
            release.body(),
            release.lang(),
            release.url(),
            release.series(),
            release.ordinal()),
        release.organisations().stream());
  }

  private static void checkText(String text) {
    assertCanBeWritten(text);
    if (!text.isEmpty()) {
      assertFalse(TextCleaner.isWhiteSpace(text.charAt(0)), text);
      assertFalse(TextCleaner.isWhiteSpace(text.charAt(text.length() - 1)), text);
    }
    // Of several carriage returns before a line feed only the last one is part of the line's end.
    assertFalse(LINE_END.matcher(text).find(), text);
  }

  private static void assertCanBeWritten(String text) {
    assertEquals(text, new String(text.getBytes(UTF_8), UTF_8));
  }
}
