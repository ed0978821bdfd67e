package org.rapporteur.flink.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.flink.api.connector.source.SplitsAssignment;
import org.apache.flink.api.connector.source.mocks.MockSplitEnumeratorContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.flink.Examples;
import org.rapporteur.flink.stream.Progress;
import org.rapporteur.format.Inputs;

/** Two readers ask an enumerator whose calls the tests make one by one. */
class FileSliceEnumeratorTest {

  private static final String RUN = "file-slice-enumerator-test";

  private final Path folder;
  private final MockSplitEnumeratorContext<FileSlice> context = new MockSplitEnumeratorContext<>(2);
  private FileSliceEnumerator enumerator;
  private long now;
  private long ticking;
  private int seen;

  FileSliceEnumeratorTest(@TempDir Path folder) {
    this.folder = folder;
    enumerator = enumerator(0, new ReadFiles(Map.of(), List.of()));
  }

  private FileSliceEnumerator enumerator(long lookEvery, ReadFiles before) {
    return enumerator(folder.toString(), lookEvery, before);
  }

  private FileSliceEnumerator enumerator(String input, long lookEvery, ReadFiles before) {
    return new FileSliceEnumerator(
        context, new ReleaseFiles(Inputs.of(input), 1_000, lookEvery, RUN), before, this::tick);
  }

  private long tick() {
    now += ticking;
    return now;
  }

  @AfterEach
  void close() throws Exception {
    enumerator.close();
    context.close();
    Progress.forget(RUN);
  }

  private void write(String name, String text) throws IOException {
    Examples.write(folder.resolve(name), text);
  }

  /** What was handed out since the last time, as {@code reader: paths}. */
  private List<String> handedOut() {
    List<SplitsAssignment<FileSlice>> all = context.getSplitsAssignmentSequence();
    List<String> handedOut = new ArrayList<>();
    for (SplitsAssignment<FileSlice> assignment : all.subList(seen, all.size())) {
      assignment
          .assignment()
          .forEach(
              (reader, slices) ->
                  handedOut.add(
                      reader
                          + ": "
                          + String.join(" ", slices.stream().map(FileSlice::path).toList())));
    }
    seen = all.size();
    return handedOut;
  }

  /** The slices that were handed out at once, from 0, to whichever reader. */
  private List<FileSlice> slicesOf(int assignment) {
    return context.getSplitsAssignmentSequence().get(assignment).assignment().values().stream()
        .flatMap(List::stream)
        .toList();
  }

  private boolean idle() {
    return Progress.of(RUN).whenIdle().isDone();
  }

  @Test
  void whoAsksBeforeTheFirstLookIsServedAfterIt() throws Throwable {
    write("a.jsonl", "1\n");
    enumerator.start();
    enumerator.handleSplitRequest(1, null);
    assertEquals(List.of(), handedOut());
    context.runNextOneTimeCallable();
    assertEquals(List.of("1: a.jsonl"), handedOut());
  }

  @Test
  void manySmallFilesAreHandedOutTogetherAndTheLastOnesOneByOne() throws Throwable {
    for (char letter = 'a'; letter <= 'h'; letter++) {
      write(letter + (letter % 2 == 0 ? ".csv" : ".jsonl"), "1\n");
    }
    enumerator.start();
    context.runNextOneTimeCallable();
    for (int reader : List.of(0, 1, 0, 1, 0, 1)) {
      enumerator.handleSplitRequest(reader, null);
    }
    assertEquals(
        List.of(
            "0: a.jsonl b.csv", "1: c.jsonl", "0: d.csv", "1: e.jsonl", "0: f.csv", "1: g.jsonl"),
        handedOut());
  }

  @Test
  void aReaderIsHandedNoMoreThanItReadsInAMoment() throws Throwable {
    String large = "x".repeat(1 << 20) + "\n";
    for (char letter = 'a'; letter <= 'h'; letter++) {
      write(letter + ".jsonl", letter == 'a' ? "1\n" : large);
    }
    enumerator.start();
    context.runNextOneTimeCallable();
    enumerator.handleSplitRequest(0, null);
    enumerator.handleSplitRequest(1, null);
    assertEquals(List.of("0: a.jsonl b.jsonl", "1: c.jsonl"), handedOut());
  }

  @Test
  void aBoundedRunTellsWhoeverAsksThatThereIsNoMore() throws Throwable {
    write("a.jsonl", "1\n");
    enumerator.start();
    context.runNextOneTimeCallable();
    enumerator.handleSplitRequest(0, null);
    assertFalse(context.hasNoMoreSplits(0));
    enumerator.handleSplitRequest(0, null);
    enumerator.handleSplitRequest(1, null);
    assertTrue(context.hasNoMoreSplits(0));
    assertTrue(context.hasNoMoreSplits(1));
  }

  @Test
  void anUnboundedRunServesWhoWaitsWhenAFileArrives() throws Throwable {
    enumerator = enumerator(50, new ReadFiles(Map.of(), List.of()));
    enumerator.start();
    enumerator.handleSplitRequest(0, null);
    enumerator.handleSplitRequest(1, null);
    context.runPeriodicCallable(0);
    assertEquals(List.of(), handedOut());
    assertFalse(context.hasNoMoreSplits(0));
    write("a.jsonl", "1\n");
    context.runPeriodicCallable(0);
    assertEquals(List.of("0: a.jsonl"), handedOut());
    context.runPeriodicCallable(0);
    assertEquals(List.of(), handedOut());
  }

  @Test
  void itIsIdleOnceEveryReaderHasFinishedWhatItWasHandedAndAsksForMore() throws Throwable {
    write("a.jsonl", "1\n");
    enumerator = enumerator(50, new ReadFiles(Map.of(), List.of()));
    enumerator.start();
    context.runPeriodicCallable(0);
    enumerator.handleSplitRequest(0, null);
    enumerator.handleSplitRequest(0, null);
    enumerator.handleSplitRequest(1, null);
    enumerator.handleSourceEvent(1, new FileSliceReader.Finished(0));
    enumerator.handleSourceEvent(0, new FileSliceReader.Finished(0));
    assertFalse(idle());
    enumerator.handleSourceEvent(0, new FileSliceReader.Finished(1));
    assertTrue(idle());
  }

  @Test
  void itIsNotIdleBeforeTheFirstLook() {
    enumerator.start();
    for (int reader : List.of(0, 1)) {
      enumerator.handleSplitRequest(reader, null);
      enumerator.handleSourceEvent(reader, new FileSliceReader.Finished(0));
    }
    assertFalse(idle());
  }

  @Test
  void slicesThatAReaderLostAreHandedOutBeforeOthers() throws Throwable {
    write("a.jsonl", "1\n");
    write("b.jsonl", "2\n");
    enumerator.start();
    context.runNextOneTimeCallable();
    enumerator.handleSplitRequest(0, null);
    List<FileSlice> lost = slicesOf(0);
    handedOut();
    enumerator.addSplitsBack(lost, 0);
    enumerator.handleSplitRequest(1, null);
    assertEquals(List.of("1: a.jsonl"), handedOut());
  }

  @Test
  void aRestoredOneGoesOnWhereTheCheckpointWas() throws Throwable {
    write("a.jsonl", "1\n");
    write("b.jsonl", "2\n");
    write("c.jsonl", "3\n");
    enumerator.start();
    context.runNextOneTimeCallable();
    enumerator.handleSplitRequest(0, null);
    enumerator.handleSplitRequest(1, null);
    List<FileSlice> lost = slicesOf(1);
    enumerator.addSplitsBack(lost, 1);
    ReadFiles checkpoint = enumerator.snapshotState(1);
    handedOut();
    enumerator.close();
    enumerator = enumerator(0, checkpoint);
    enumerator.start();
    context.runNextOneTimeCallable();
    enumerator.handleSplitRequest(0, null);
    enumerator.handleSplitRequest(0, null);
    enumerator.handleSplitRequest(0, null);
    assertEquals(List.of("0: b.jsonl", "0: c.jsonl"), handedOut());
  }

  private List<String> listen() {
    List<String> heard = new ArrayList<>();
    Progress.of(RUN).listen(heard::add, heard::add);
    return heard;
  }

  @Test
  void anUnboundedRunPassesOverAFileThatCannotBeReadAndSaysSoOnce() throws Throwable {
    List<String> heard = listen();
    Path missing = folder.resolve("a.jsonl");
    Files.createSymbolicLink(missing, folder.resolve("gone"));
    write("b.jsonl", "1\n");
    enumerator = enumerator(50, new ReadFiles(Map.of(), List.of()));
    enumerator.start();
    enumerator.handleSplitRequest(0, null);
    context.runPeriodicCallable(0);
    enumerator.handleSplitRequest(0, null);
    context.runPeriodicCallable(0);
    assertEquals(List.of("0: b.jsonl"), handedOut());
    assertEquals(
        List.of(
            missing
                + ": expected a file that can be read, found: no such file; it is read once it can"
                + " be"),
        heard);
    assertEquals(1, Progress.of(RUN).filesUnreadable());
    write("gone", "2\n");
    context.runPeriodicCallable(0);
    assertEquals(List.of("0: a.jsonl"), handedOut());
    assertEquals(0, Progress.of(RUN).filesUnreadable());
  }

  @Test
  void aBoundedRunEndsAtAFileThatCannotBeRead() throws Throwable {
    Files.createSymbolicLink(folder.resolve("a.jsonl"), folder.resolve("gone"));
    enumerator.start();
    enumerator.handleSplitRequest(0, null);
    UncheckedIOException error =
        assertThrows(UncheckedIOException.class, context::runNextOneTimeCallable);
    assertEquals(
        folder.resolve("a.jsonl") + ": expected a file that can be read, found: no such file",
        Objects.requireNonNull(error.getCause()).getMessage());
  }

  @Test
  void aFileThatAReaderCouldNotReadIsHandedOutAgainAsANewReading() throws Throwable {
    List<String> heard = listen();
    write("a.jsonl", "1\n");
    enumerator = enumerator(50, new ReadFiles(Map.of(), List.of()));
    enumerator.start();
    enumerator.handleSplitRequest(0, null);
    context.runPeriodicCallable(0);
    String file = slicesOf(0).get(0).file();
    enumerator.handleSourceEvent(0, new FileSliceReader.Unread(file, 0, file + ": gone"));
    enumerator.handleSplitRequest(0, null);
    context.runPeriodicCallable(0);
    assertEquals(List.of(1), slicesOf(1).stream().map(FileSlice::generation).toList());
    assertEquals(List.of(file + ": gone; it is read once it can be"), heard);
  }

  @Test
  void whereNothingChangesALookIsLeftOutUntilFiftyTimesItsCostHavePassed() throws Throwable {
    ticking = 1_000;
    enumerator = enumerator(50, new ReadFiles(Map.of(), List.of()));
    enumerator.start();
    enumerator.handleSplitRequest(0, null);
    context.runPeriodicCallable(0);
    write("a.jsonl", "1\n");
    context.runPeriodicCallable(0);
    assertEquals(List.of(), handedOut());
    now += 50_000;
    context.runPeriodicCallable(0);
    assertEquals(List.of("0: a.jsonl"), handedOut());
    write("b.jsonl", "1\n");
    enumerator.handleSplitRequest(0, null);
    context.runPeriodicCallable(0);
    assertEquals(List.of("0: b.jsonl"), handedOut());
  }

  @Test
  void howeverManyFilesThereAreTheNextLookIsDueInAMinute() {
    Pace pace = new Pace(() -> now);
    pace.rest(Duration.ofHours(1).toNanos());
    now = Duration.ofSeconds(59).toNanos();
    assertFalse(pace.due());
    now = Duration.ofSeconds(60).toNanos();
    assertTrue(pace.due());
  }

  /** One reader has read a file of many lines, and then one line more. */
  private FileSlice readALargeFileThatGrew(String changed) throws Throwable {
    String lines = "1 is a line\n".repeat(10_000);
    write("a.jsonl", lines);
    enumerator = enumerator(50, new ReadFiles(Map.of(), List.of()));
    enumerator.start();
    enumerator.handleSplitRequest(0, null);
    context.runPeriodicCallable(0);
    enumerator.handleSplitRequest(0, null);
    enumerator.handleSplitRequest(1, null);
    enumerator.handleSourceEvent(1, new FileSliceReader.Finished(0));
    write("a.jsonl", changed + lines.substring(changed.length()) + "another\n");
    context.runPeriodicCallable(0);
    FileSlice grown = slicesOf(1).get(0);
    enumerator.handleSplitRequest(0, null);
    enumerator.handleSourceEvent(0, new FileSliceReader.Finished(2));
    return grown;
  }

  @Test
  void aFileThatGrewIsComparedWholeBeforeAllIsSaidToBeRead() throws Throwable {
    FileSlice grown = readALargeFileThatGrew("");
    assertEquals("another\n".length(), grown.length());
    assertFalse(idle());
    context.runNextOneTimeCallable();
    assertTrue(idle());
    context.runPeriodicCallable(0);
    assertEquals(2, context.getSplitsAssignmentSequence().size());
  }

  @Test
  void aFileThatGrewAndChangedAtItsStartIsReadAnewOnceItHasBeenCompared() throws Throwable {
    FileSlice grown = readALargeFileThatGrew("2");
    assertEquals(0, grown.generation());
    context.runNextOneTimeCallable();
    assertFalse(idle());
    context.runPeriodicCallable(0);
    FileSlice anew = slicesOf(2).get(0);
    assertEquals(1, anew.generation());
    assertEquals(0, anew.from());
    enumerator.handleSplitRequest(0, null);
    enumerator.handleSourceEvent(0, new FileSliceReader.Finished(3));
    assertTrue(idle());
  }

  @Test
  void aFileThatKeepsGrowingIsNotComparedWholeAllTheTime() throws Throwable {
    readALargeFileThatGrew("");
    ticking = 1_000;
    context.runNextOneTimeCallable();
    Files.writeString(folder.resolve("a.jsonl"), "more\n", StandardOpenOption.APPEND);
    context.runPeriodicCallable(0);
    enumerator.handleSplitRequest(0, null);
    enumerator.handleSourceEvent(0, new FileSliceReader.Finished(3));
    assertEquals(0, context.getOneTimeCallables().size());
    now += 50_000;
    context.runPeriodicCallable(0);
    assertEquals(1, context.getOneTimeCallables().size());
  }

  @Test
  void aLookThatFailsForAnotherReasonEndsTheRun() {
    enumerator = enumerator("no\0path", 50, new ReadFiles(Map.of(), List.of()));
    enumerator.start();
    IllegalStateException error =
        assertThrows(IllegalStateException.class, () -> context.runPeriodicCallable(0));
    assertInstanceOf(InvalidPathException.class, error.getCause());
    assertFalse(idle());
  }

  @Test
  void inputsThatAreGoneAreWaitedForAndFoundAgain() throws Throwable {
    List<String> heard = listen();
    Path input = folder.resolve("in");
    enumerator = enumerator(input.toString(), 50, new ReadFiles(Map.of(), List.of()));
    enumerator.start();
    enumerator.handleSplitRequest(0, null);
    context.runPeriodicCallable(0);
    context.runPeriodicCallable(0);
    assertTrue(Progress.of(RUN).whenIdle().isCompletedExceptionally());
    write("in/a.jsonl", "1\n");
    context.runPeriodicCallable(0);
    assertEquals(List.of("0: a.jsonl"), handedOut());
    assertEquals(
        List.of(
            "cannot look for files: --input: expected a file, a folder or a glob that matches"
                + " something, found \""
                + input
                + "\"; what was read stays read",
            "looking for files again"),
        heard);
  }
}
