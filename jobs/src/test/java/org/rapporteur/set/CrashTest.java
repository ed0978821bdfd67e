package org.rapporteur.set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.calendar.WindowKind;
import org.rapporteur.report.ReportPage;
import org.rapporteur.table.Disk;
import org.rapporteur.table.PublishedFile;
import org.rapporteur.table.WrittenFile;
import org.rapporteur.taxonomy.Organisations;
import org.rapporteur.taxonomy.Taxonomy;
import org.rapporteur.trend.DayTallies;

/**
 * A publication that stops at one of the steps that it does on the disk, at each of them: {@code
 * current} leads to a whole set, and what the next start publishes is what would have stood there.
 */
class CrashTest {

  /** The set that is being published when it stops: links old years, removes an old set. */
  private static final int LAST = 5;

  /** The process is no more: nothing that it would have done happens. */
  private static final class Halted extends Error {
    private static final long serialVersionUID = 1;
  }

  private final Path folder;
  private final PublicationSettings settings;
  private final Set<Disk.Step> seen = EnumSet.noneOf(Disk.Step.class);

  CrashTest(@TempDir Path folder) throws Exception {
    this.folder = folder;
    Path taxonomy = folder.resolve("taxonomy.yaml");
    Files.writeString(taxonomy, "topics:\n  - id: drones\n    terms: ['drone*']\n");
    Path organisations = folder.resolve("organisations.yaml");
    Files.writeString(organisations, "organisations:\n  - id: union\n    names: ['Union']\n");
    settings =
        new PublicationSettings(
            Taxonomy.read(taxonomy),
            Organisations.read(organisations),
            List.of(WindowKind.parse("year")),
            12,
            true,
            List.of(),
            Map.of("version", "1.2.3"));
  }

  @AfterEach
  void nobodyWatches() {
    Disk.watchedBy((step, path, done) -> {});
  }

  /** Writes a set as a publisher does, from the one before: two years, of which one changes. */
  private void write(SetFolder output, int number) throws IOException {
    output.clearUnfinished(number - 1);
    DayTallies tallies = new DayTallies();
    tallies.put(PublicationTest.day("all", 180, 1, 1));
    tallies.put(PublicationTest.day("all", 545, number, 1));
    Details changes = new Details();
    if (number == 1) {
      changes.with("old", 1970, 1, "a");
    }
    changes.with("new" + number, 1971, 1, "text " + number);
    @Nullable PublishedSet before =
        number == 1 ? null : PublishedSet.read(output.finished(number - 1));
    Path set = output.unfinished(number);
    Publication.Content content =
        new Publication.Content(tallies, List.of(), PublicationTest.NO_MEETINGS, changes);
    List<PublishedFile> comparisons = Publication.write(settings, set, content, before, before);
    try (OutputStream page = WrittenFile.create(set.resolve("report.html"))) {
      ReportPage.write(set, page);
    }
    RunRecord.write(set, "test", Instant.EPOCH, new RunRecord.Counts(1, 0, 1, 1, 0), comparisons);
  }

  private SetFolder upTo(String name, int number) throws IOException {
    SetFolder output = new SetFolder(folder.resolve(name));
    output.lock().close();
    for (int i = 1; i <= number; i++) {
      write(output, i);
      output.publish(i);
    }
    return output;
  }

  /** Every path under an output with its digest; what tells of the run without. */
  private static Map<String, String> content(SetFolder output) throws IOException {
    Map<String, String> content = new TreeMap<>();
    try (Stream<Path> all = Files.walk(output.folder())) {
      for (Path path : all.toList()) {
        boolean digested =
            Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && !path.endsWith("run.json");
        content.put(
            output.folder().relativize(path).toString(), digested ? Digest.of(path) : "there");
      }
    }
    return content;
  }

  private static void assertWhole(Path set) throws IOException {
    for (PublishedFile file : PublishedSet.read(set).files().values()) {
      if (!file.sha256().isEmpty()) {
        assertEquals(Digest.of(set.resolve(file.path())), file.sha256(), file.path());
      }
    }
    assertTrue(Files.exists(set.resolve("report.html")));
  }

  private interface Attempt {
    void go() throws IOException;
  }

  /**
   * Lets something go as far as a step, where it stops or has no space; false if it gets through.
   */
  private boolean stopped(int at, boolean full, Attempt attempt) throws Exception {
    AtomicInteger steps = new AtomicInteger();
    Disk.watchedBy(
        (step, path, done) -> {
          seen.add(step);
          int now = steps.incrementAndGet();
          if (full && now == at) {
            throw new FileSystemException("f", null, "No space left on device");
          }
          if (!full && now >= at) {
            throw new Halted();
          }
        });
    try {
      attempt.go();
      return false;
    } catch (Halted | IOException e) {
      return true;
    } finally {
      nobodyWatches();
    }
  }

  @Test
  void aProcessThatIsHaltedBeforeOrAfterAnyStepLeavesWholeSetsAndNothingBehind() throws Exception {
    Map<String, String> expected = content(upTo("undisturbed", LAST));
    SetFolder base = upTo("base", LAST - 1);
    int halts = 0;
    boolean stopped = true;
    while (stopped) {
      SetFolder output = copyOf(base, "halted");
      boolean[] written = new boolean[1];
      int at = ++halts;
      stopped =
          stopped(
              at,
              false,
              () -> {
                write(output, LAST);
                written[0] = true;
                output.publish(LAST);
              });
      assertWhole(output.current().orElseThrow());
      if (written[0]) {
        // Its checkpoint is complete: what was written is published, perhaps once more.
        output.clearUnfinished(LAST);
      } else {
        write(output, LAST);
      }
      output.publish(LAST);
      assertEquals(expected, content(output), () -> "halted at step " + at);
    }
    System.out.printf("halted at %d places%n", halts - 1);
    assertEquals(EnumSet.allOf(Disk.Step.class), seen);
    assertTrue(halts > 100, "only " + halts);
  }

  @Test
  void aDiskThatIsFullAtAnyStepLeavesWholeSetsAndTheNextRunPublishesAll() throws Exception {
    Map<String, String> expected = content(upTo("undisturbed", LAST));
    SetFolder base = upTo("base", LAST - 1);
    int failures = 0;
    boolean stopped = true;
    while (stopped) {
      SetFolder output = copyOf(base, "full");
      boolean[] written = new boolean[1];
      int at = ++failures;
      stopped =
          stopped(
              at,
              true,
              () -> {
                write(output, LAST);
                written[0] = true;
                output.publish(LAST);
              });
      assertWhole(output.current().orElseThrow());
      if (!written[0]) {
        SetFolder.delete(output.unfinished(LAST));
        assertEquals(content(base), content(output));
        write(output, LAST);
      } else {
        output.clearUnfinished(LAST);
      }
      output.publish(LAST);
      assertEquals(expected, content(output), () -> "full at step " + at);
    }
    System.out.printf("full at %d places%n", failures - 1);
  }

  @Test
  void aStepThatFailsIsNoStepThatIsPassedOver() throws Exception {
    SetFolder output = upTo("output", 1);
    Disk.watchedBy(
        (step, path, done) -> {
          throw new IOException("no");
        });
    assertThrows(IOException.class, () -> write(output, 2));
  }

  private SetFolder copyOf(SetFolder base, String name) throws IOException {
    SetFolder copy = new SetFolder(folder.resolve(name));
    SetFolder.delete(copy.folder());
    try (Stream<Path> all = Files.walk(base.folder())) {
      for (Path path : all.toList()) {
        Path to = copy.folder().resolve(base.folder().relativize(path).toString());
        if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
          // Nothing that stands is ever written to.
          Files.createLink(to, path);
        } else {
          Files.copy(path, to, LinkOption.NOFOLLOW_LINKS);
        }
      }
    }
    return copy;
  }
}
