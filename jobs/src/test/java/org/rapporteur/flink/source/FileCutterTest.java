package org.rapporteur.flink.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.format.InputFile;

class FileCutterTest {

  private final Path folder;
  private final Cutting cutting;

  FileCutterTest(@TempDir Path folder) {
    this.folder = folder;
    cutting = new Cutting(folder);
  }

  @AfterEach
  void close() throws IOException {
    cutting.close();
  }

  private void write(String name, String text) throws IOException {
    Files.write(folder.resolve(name), text.getBytes(UTF_8));
  }

  private void append(String name, String text) throws IOException {
    Files.write(folder.resolve(name), text.getBytes(UTF_8), StandardOpenOption.APPEND);
  }

  /** Changes a file's content but neither its size nor, as clocks are coarse, its time for sure. */
  private void overwrite(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    FileTime before = Files.getLastModifiedTime(file);
    Files.write(file, text.getBytes(UTF_8));
    Files.setLastModifiedTime(file, FileTime.fromMillis(before.toMillis() + 5_000));
  }

  private void read(String... names) throws IOException {
    cutting.look(names);
    cutting.rest();
  }

  @Test
  void aSmallFileIsOneSlice() throws IOException {
    write("a.jsonl", "1\n2\n");
    cutting.look("a.jsonl");
    assertEquals("a.jsonl 0@0 line 1: 1|2|", cutting.next());
    assertEquals("nothing", cutting.next());
  }

  @Test
  void filesAreCutInTheOrderInWhichTheyAreOffered() throws IOException {
    write("b.jsonl", "1\n");
    write("a.jsonl", "2\n");
    cutting.look("b.jsonl", "a.jsonl");
    assertEquals("b.jsonl 0@0 line 1: 1|", cutting.next());
    assertEquals("a.jsonl 0@0 line 1: 2|", cutting.next());
    assertEquals("nothing", cutting.next());
  }

  @Test
  void aFileThatIsOfferedAgainWhileItWaitsIsCutOnce() throws IOException {
    write("a.jsonl", "1\n");
    write("b.jsonl", "2\n");
    cutting.look("a.jsonl", "b.jsonl");
    cutting.look("a.jsonl", "b.jsonl");
    assertEquals("a.jsonl 0@0 line 1: 1|", cutting.next());
    cutting.look("a.jsonl", "b.jsonl");
    assertEquals("b.jsonl 0@0 line 1: 2|", cutting.next());
    assertEquals("nothing", cutting.next());
  }

  /** Processor time, which other work on the machine does not lengthen. */
  private static long nanosOfLooks(int files) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    List<FoundFile> found =
        IntStream.range(0, files)
            .mapToObj(i -> new FoundFile(new InputFile("/in/" + i + ".jsonl", i + ".jsonl"), 9, 9))
            .toList();
    long least = Long.MAX_VALUE;
    for (int attempt = 0; attempt < 3; attempt++) {
      Cutting looking = new Cutting(Path.of("/in"));
      long begun = threads.getCurrentThreadCpuTime();
      looking.offer(found);
      looking.offer(found);
      least = Math.min(least, threads.getCurrentThreadCpuTime() - begun);
    }
    return least;
  }

  @Test
  void aLookCostsAsMuchForEveryFileHoweverManyWait() {
    nanosOfLooks(10_000);
    long few = nanosOfLooks(2_000);
    long many = nanosOfLooks(16_000);
    assertTrue(many < 32 * few, () -> "8 times the files took " + many + " ns after " + few);
  }

  @Test
  void aFileThatNothingHappenedToIsNotCutAgain() throws IOException {
    write("a.jsonl", "1\n");
    write("b.csv", "id\n");
    read("a.jsonl", "b.csv");
    cutting.look("a.jsonl", "b.csv");
    assertEquals("nothing", cutting.next());
  }

  @Test
  void aFileThatWasOnlyTouchedIsNotCutAgain() throws IOException {
    write("a.jsonl", "1\n");
    write("b.csv", "id\n");
    read("a.jsonl", "b.csv");
    overwrite("a.jsonl", "1\n");
    overwrite("b.csv", "id\n");
    cutting.look("a.jsonl", "b.csv");
    assertEquals("nothing", cutting.next());
  }

  @Test
  void aLastLineWithoutALineFeedIsALine() throws IOException {
    write("a.jsonl", "1\n2");
    cutting.look("a.jsonl");
    assertEquals("a.jsonl 0@0 line 1: 1|2", cutting.next());
    assertEquals("nothing", cutting.next());
  }

  @Test
  void anEmptyFileOfLinesHasNoSlice() throws IOException {
    write("a.jsonl", "");
    cutting.look("a.jsonl");
    assertEquals("nothing", cutting.next());
    cutting.look("a.jsonl");
    assertEquals("nothing", cutting.next());
  }

  @Test
  void anEmptyFileThatFillsIsStillReadForTheFirstTime() throws IOException {
    write("a.jsonl", "");
    read("a.jsonl");
    append("a.jsonl", "1\n");
    cutting.look("a.jsonl");
    assertEquals("a.jsonl 0@0 line 1: 1|", cutting.next());
  }

  @Test
  void aFileThatGrewByWholeLinesGoesOnWhereItEnded() throws IOException {
    write("a.jsonl", "1\n2\n");
    read("a.jsonl");
    append("a.jsonl", "3\n4");
    cutting.look("a.jsonl");
    assertEquals("a.jsonl 0@4 line 3: 3|4", cutting.next());
    assertEquals("nothing", cutting.next());
  }

  private static final String MANY_LINES = "a line of some length\n".repeat(5_000);

  @Test
  void aLargeFileThatGrewGoesOnAtOnceAndIsLeftInDoubtUntilItIsCompared() throws IOException {
    write("a.jsonl", MANY_LINES);
    read("a.jsonl");
    assertEquals(List.of(), cutting.doubts());
    append("a.jsonl", "5001\n");
    cutting.look("a.jsonl");
    assertEquals("a.jsonl 0@110000 line 5001: 5001|", cutting.next());
    cutting.restore();
    assertEquals(List.of("a.jsonl unfounded"), cutting.doubts());
    cutting.confirmAll();
    assertEquals(List.of(), cutting.doubts());
  }

  @Test
  void thatALargeFileChangedAtItsStartWhenItGrewComesOutWhenItIsCompared() throws IOException {
    write("a.jsonl", MANY_LINES);
    read("a.jsonl");
    write("a.jsonl", "A" + MANY_LINES.substring(1) + "5001\n");
    cutting.look("a.jsonl");
    assertEquals("a.jsonl 0@110000 line 5001: 5001|", cutting.next());
    assertEquals(List.of("a.jsonl founded"), cutting.doubts());
    cutting.unread("a.jsonl", 0);
    cutting.look("a.jsonl");
    assertEquals(1, cutting.slice().generation());
    assertEquals(List.of(), cutting.doubts());
  }

  @Test
  void aLargeFileThatChangedNearItsEndWhenItGrewIsReadAnewAtOnce() throws IOException {
    write("a.jsonl", MANY_LINES);
    read("a.jsonl");
    append("a.jsonl", "5001\n");
    read("a.jsonl");
    write("a.jsonl", MANY_LINES + "5002\n5003\n");
    cutting.look("a.jsonl");
    assertEquals(1, cutting.slice().generation());
  }

  @Test
  void whatGrewWhileItWasComparedStaysInDoubt() throws IOException {
    write("a.jsonl", MANY_LINES);
    read("a.jsonl");
    append("a.jsonl", "5001\n");
    read("a.jsonl");
    Runnable confirm = cutting.confirmation();
    append("a.jsonl", "5002\n");
    read("a.jsonl");
    confirm.run();
    assertEquals(List.of("a.jsonl unfounded"), cutting.doubts());
  }

  @Test
  void anUnfinishedLineThatOnlyGotItsLineFeedGoesOn() throws IOException {
    write("a.jsonl", "1\n2");
    read("a.jsonl");
    append("a.jsonl", "\n3\n");
    cutting.look("a.jsonl");
    // What is left of line 2 is nothing: a blank line.
    assertEquals("a.jsonl 0@3 line 2: |3|", cutting.next());
    assertEquals("nothing", cutting.next());
  }

  @Test
  void anUnfinishedLineThatGrewIsAnotherLineSoTheFileIsReadAnew() throws IOException {
    write("a.jsonl", "1\n{\"id\":");
    read("a.jsonl");
    append("a.jsonl", "7}\n");
    cutting.look("a.jsonl");
    assertEquals("a.jsonl 1@0 line 1: 1|{\"id\":7}|", cutting.next());
    assertEquals("nothing", cutting.next());
  }

  @Test
  void aFileThatGrowsByHalfALineWhileItIsCutIsReadAnewOnceItIsLookedAtAgain() throws IOException {
    write("a.jsonl", "1\n{\"id\":");
    cutting.look("a.jsonl");
    assertEquals("a.jsonl 0@0 line 1: 1|{\"id\":", cutting.next());
    append("a.jsonl", "7}\n");
    assertEquals("nothing", cutting.next());
    cutting.look("a.jsonl");
    assertEquals("a.jsonl 1@0 line 1: 1|{\"id\":7}|", cutting.next());
  }

  @Test
  void aFileThatGrowsByWholeLinesWhileItIsCutGoesOn() throws IOException {
    write("a.jsonl", "1\n");
    cutting.look("a.jsonl");
    assertEquals("a.jsonl 0@0 line 1: 1|", cutting.next());
    append("a.jsonl", "2\n");
    assertEquals("a.jsonl 0@2 line 2: 2|", cutting.next());
    assertEquals("nothing", cutting.next());
  }

  @Test
  void aFileOfWhichALineChangedIsReadAnewWhateverItsSize() throws IOException {
    write("a.jsonl", "1\n2\n");
    read("a.jsonl");
    overwrite("a.jsonl", "1\n9\n");
    cutting.look("a.jsonl");
    assertEquals("a.jsonl 1@0 line 1: 1|9|", cutting.next());
    overwrite("a.jsonl", "3\n4\n5\n");
    cutting.rest();
    cutting.look("a.jsonl");
    assertEquals("a.jsonl 2@0 line 1: 3|4|5|", cutting.next());
  }

  @Test
  void aFileThatShrankIsReadAnew() throws IOException {
    write("a.jsonl", "1\n2\n");
    read("a.jsonl");
    write("a.jsonl", "1\n");
    cutting.look("a.jsonl");
    assertEquals("a.jsonl 1@0 line 1: 1|", cutting.next());
    assertEquals("nothing", cutting.next());
  }

  @Test
  void aFileThatWasEmptiedAndFilledAgainIsANewGeneration() throws IOException {
    write("a.jsonl", "1\n2\n");
    read("a.jsonl");
    write("a.jsonl", "");
    read("a.jsonl");
    append("a.jsonl", "3\n");
    cutting.look("a.jsonl");
    assertEquals("a.jsonl 1@0 line 1: 3|", cutting.next());
  }

  @Test
  void aFileThatVanishedAndCameBackAsItWasIsNotCutAgain() throws IOException {
    write("a.jsonl", "1\n");
    read("a.jsonl");
    Files.delete(folder.resolve("a.jsonl"));
    cutting.look();
    assertEquals("nothing", cutting.next());
    write("a.jsonl", "1\n");
    cutting.look("a.jsonl");
    assertEquals("nothing", cutting.next());
  }

  @Test
  void aFormatThatIsReadAsAWholeIsHandedOutAsSuchEmptyFilesToo() throws IOException {
    write("a.csv", "id,date\n");
    write("b.txt", "");
    cutting.look("a.csv", "b.txt");
    assertEquals("a.csv 0 whole", cutting.next());
    assertEquals("b.txt 0 whole", cutting.next());
    assertEquals("nothing", cutting.next());
  }

  @Test
  void aWholeFileThatGrewOrChangedIsReadAnew() throws IOException {
    write("a.csv", "id,date\n");
    read("a.csv");
    append("a.csv", "1,2020-01-01\n");
    cutting.look("a.csv");
    assertEquals("a.csv 1 whole", cutting.next());
    assertEquals("nothing", cutting.next());
    overwrite("a.csv", "id,date\n2,2020-01-01\n");
    cutting.look("a.csv");
    assertEquals("a.csv 2 whole", cutting.next());
    assertEquals("nothing", cutting.next());
  }

  @Test
  void filesThatWaitedAtACheckpointAreCutAfterTheRestore() throws IOException {
    write("a.jsonl", "1\n");
    write("b.txt", "");
    write("c.csv", "id\n");
    cutting.look("a.jsonl", "b.txt", "c.csv");
    assertEquals("a.jsonl 0@0 line 1: 1|", cutting.next());
    cutting.restore();
    assertEquals("nothing", cutting.next());
    cutting.look("a.jsonl", "b.txt", "c.csv");
    assertEquals("b.txt 0 whole", cutting.next());
    assertEquals("c.csv 0 whole", cutting.next());
    assertEquals("nothing", cutting.next());
  }

  @Test
  void aChangedFileThatWaitedAtACheckpointIsCutAfterTheRestore() throws IOException {
    write("a.jsonl", "1\n2\n");
    write("b.csv", "id\n");
    read("a.jsonl", "b.csv");
    overwrite("a.jsonl", "1\n9\n");
    overwrite("b.csv", "no\n");
    cutting.look("a.jsonl", "b.csv");
    cutting.restore();
    cutting.look("a.jsonl", "b.csv");
    assertEquals("a.jsonl 1@0 line 1: 1|9|", cutting.next());
    assertEquals("b.csv 1 whole", cutting.next());
    assertEquals("nothing", cutting.next());
  }

  @Test
  void aFileThatChangedBetweenACheckpointAndTheRestoreIsReadAnew() throws IOException {
    write("a.jsonl", "1\n2\n");
    read("a.jsonl");
    cutting.restore();
    overwrite("a.jsonl", "0\n2\n");
    cutting.look("a.jsonl");
    assertEquals("a.jsonl 1@0 line 1: 0|2|", cutting.next());
  }

  @Test
  void aFileThatWasEmptiedIsHandedOutOnceMoreWithNothingInIt() throws IOException {
    write("a.jsonl", "no record\n");
    read("a.jsonl");
    write("a.jsonl", "");
    cutting.look("a.jsonl");
    assertEquals("a.jsonl 1@0 line 1: ", cutting.next());
    assertEquals("nothing", cutting.next());
    cutting.look("a.jsonl");
    assertEquals("nothing", cutting.next());
  }

  @Test
  void aFileThatVanishesBeforeItIsCutIsPassedOverUntilItIsBack() throws IOException {
    write("a.jsonl", "1\n");
    write("b.jsonl", "2\n");
    cutting.look("a.jsonl", "b.jsonl");
    Files.delete(folder.resolve("a.jsonl"));
    UnreadableFileException error = assertThrows(UnreadableFileException.class, cutting::next);
    assertEquals(
        folder.resolve("a.jsonl") + ": expected a file that can be read, found: no such file",
        error.getMessage());
    assertEquals("b.jsonl 0@0 line 1: 2|", cutting.next());
    assertEquals("nothing", cutting.next());
    write("a.jsonl", "1\n");
    cutting.look("a.jsonl", "b.jsonl");
    assertEquals("a.jsonl 0@0 line 1: 1|", cutting.next());
    assertEquals("nothing", cutting.next());
  }

  @Test
  void aFileThatVanishesWhileItIsLookedAtIsPassedOver() {
    cutting.look("gone.jsonl");
    assertThrows(UnreadableFileException.class, cutting::next);
    assertEquals(0, cutting.waiting());
  }

  @Test
  void aFileThatNobodyCouldReadIsReadAnewFromItsStart() throws IOException {
    write("a.jsonl", "1\n2\n");
    write("b.csv", "id\n");
    read("a.jsonl", "b.csv");
    cutting.unread("a.jsonl", 0);
    cutting.unread("b.csv", 0);
    cutting.restore();
    cutting.look("a.jsonl", "b.csv");
    assertEquals("a.jsonl 1@0 line 1: 1|2|", cutting.next());
    assertEquals("b.csv 1 whole", cutting.next());
    assertEquals("nothing", cutting.next());
  }

  @Test
  void thatAnEarlierReadingFailedNoLongerMattersOnceTheFileWasReadAnew() throws IOException {
    write("a.jsonl", "1\n");
    read("a.jsonl");
    overwrite("a.jsonl", "2\n");
    read("a.jsonl");
    cutting.unread("a.jsonl", 0);
    cutting.look("a.jsonl");
    assertEquals("nothing", cutting.next());
  }

  @Test
  void aTimeOfModificationInTheFutureOrThePastIsLikeAnyOther() throws IOException {
    write("a.jsonl", "");
    for (String time : List.of("2099-01-01T00:00:00Z", "1971-01-01T00:00:00Z")) {
      append("a.jsonl", "1\n");
      Files.setLastModifiedTime(folder.resolve("a.jsonl"), FileTime.from(Instant.parse(time)));
      cutting.look("a.jsonl");
      assertEquals(1, cutting.rest().size());
      cutting.look("a.jsonl");
      assertEquals("nothing", cutting.next());
    }
    overwrite("a.jsonl", "3\n4\n");
    Files.setLastModifiedTime(
        folder.resolve("a.jsonl"), FileTime.from(Instant.parse("1970-01-02T00:00:00Z")));
    cutting.look("a.jsonl");
    assertEquals("a.jsonl 1@0 line 1: 3|4|", cutting.next());
  }
}
