package org.rapporteur.set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.table.PublishedFile;
import org.rapporteur.table.Rows;

class YearOfDetailsTest {

  private final Path folder;

  YearOfDetailsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private PublishedSet write(String name, int year, Details changes, @Nullable PublishedSet before)
      throws IOException {
    Map<String, PublishedFile> files = new HashMap<>();
    Path set = folder.resolve(name);
    YearOfDetails.write(set, year, true, changes, Map.of("m", List.of("s@1969-06-30")), before)
        .forEach(resource -> files.put(resource.file().path(), resource.file()));
    return new PublishedSet(set, files);
  }

  private static List<String> releases(PublishedSet set, int year) throws IOException {
    try (Rows<ReleaseRow> rows = set.rows(Tables.RELEASES, Integer.toString(year))) {
      return rows.toList().stream()
          .map(row -> row.id() + " " + row.title() + " x" + row.versions() + " " + row.meeting())
          .map(String::strip)
          .toList();
    }
  }

  private static List<String> mentions(PublishedSet set, int year) throws IOException {
    try (Rows<MentionRow> rows = set.rows(Tables.MENTIONS, Integer.toString(year))) {
      return rows.toList().stream().map(row -> row.release() + " " + row.sentence()).toList();
    }
  }

  private PublishedSet before() throws IOException {
    return write(
        "before",
        1969,
        new Details()
            .with("a", 1969, 1, "first")
            .with("b", 1969, 1, "first")
            .with("m", 1969, 2, "first")
            .with("\uFFFD", 1969, 1, "first")
            .with("\uD83D\uDE00", 1969, 1, "first"),
        null);
  }

  @Test
  void rowsAreInTheOrderOfCodePointsEachWithItsMentions() throws IOException {
    PublishedSet set = before();
    assertEquals(
        List.of(
            "a first x1",
            "b first x1",
            "m first x2 s@1969-06-30",
            "\uFFFD first x1",
            "\uD83D\uDE00 first x1"),
        releases(set, 1969));
    assertEquals(
        List.of("a first", "b first", "m first", "\uFFFD first", "\uD83D\uDE00 first"),
        mentions(set, 1969));
    assertEquals(4, set.files().size());
  }

  @Test
  void aNewAndAChangedReleaseStandAmongThoseThatNothingHappenedTo() throws IOException {
    Details changes =
        new Details()
            .with("b", 1969, 2, "second")
            .with("aa", 1969, 1, "new")
            .with("z", 1970, 1, "elsewhere");
    PublishedSet after = write("after", 1969, changes, before());
    assertEquals(
        List.of(
            "a first x1",
            "aa new x1",
            "b second x2",
            "m first x2 s@1969-06-30",
            "\uFFFD first x1",
            "\uD83D\uDE00 first x1"),
        releases(after, 1969));
    assertEquals(
        List.of("a first", "aa new", "b second", "m first", "\uFFFD first", "\uD83D\uDE00 first"),
        mentions(after, 1969));
  }

  @Test
  void aReleaseThatMovedToAnotherYearLeavesItsOwn() throws IOException {
    Details changes = new Details().with("b", 1970, 2, "moved");
    PublishedSet before = before();
    assertEquals(
        List.of("a first", "m first", "\uFFFD first", "\uD83D\uDE00 first"),
        mentions(write("left", 1969, changes, before), 1969));
    PublishedSet arrived = write("arrived", 1970, changes, before);
    assertEquals(List.of("b moved x2"), releases(arrived, 1970));
    assertEquals(List.of("b moved"), mentions(arrived, 1970));
  }

  @Test
  void aReleaseOfWhichOnlyAnOlderVersionWasReadKeepsItsRowsWithAnotherNumber() throws IOException {
    PublishedSet after = write("after", 1969, new Details().known("a", 1969, 5), before());
    assertEquals("a first x5", releases(after, 1969).get(0));
    assertEquals("a first", mentions(after, 1969).get(0));
  }

  @Test
  void aYearThatIsOnlyTouchedIsWrittenAgainAsItWas() throws IOException {
    PublishedSet before = before();
    assertEquals(before.files(), write("after", 1969, new Details().left(1969), before).files());
  }

  @Test
  void aReleaseWhoseRowsAreNowhereIsAnError() throws IOException {
    PublishedSet before = before();
    Details changes = new Details().known("zz", 1969, 5);
    IOException error =
        assertThrows(IOException.class, () -> write("after", 1969, changes, before));
    assertEquals("zz: expected its row in the set before, found none in 1969", error.getMessage());
  }

  @Test
  void aYearThatNoReleaseIsLeftInHasNoFiles() throws IOException {
    PublishedSet before = write("one", 1969, new Details().with("a", 1969, 1, "first"), null);
    PublishedSet after = write("none", 1969, new Details().with("a", 1970, 2, "moved"), before);
    assertEquals(Map.of(), after.files());
    assertFalse(Files.exists(after.folder()));
  }

  @Test
  void withoutEvidenceThereAreNoMentions() throws IOException {
    Details changes = new Details().with("a", 1969, 1, "first");
    List<DataPackage.Resource> resources =
        YearOfDetails.write(folder.resolve("none"), 1969, false, changes, Map.of(), null);
    assertEquals(
        List.of("releases/1969.csv", "releases/1969.jsonl"),
        resources.stream().map(resource -> resource.file().path()).toList());
  }
}
