package org.rapporteur.flink.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.connector.source.ReaderOutput;
import org.apache.flink.api.connector.source.SourceEvent;
import org.apache.flink.api.connector.source.SourceOutput;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.io.InputStatus;
import org.apache.flink.metrics.groups.SourceReaderMetricGroup;
import org.apache.flink.metrics.groups.UnregisteredMetricsGroup;
import org.apache.flink.streaming.runtime.tasks.ExceptionInChainedOperatorException;
import org.apache.flink.util.SimpleUserCodeClassLoader;
import org.apache.flink.util.UserCodeClassLoader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.flink.Examples;

class FileSliceReaderTest {

  private final Path file;
  private final Coordinator coordinator = new Coordinator();
  private final Blocks blocks = new Blocks();
  private final FileSliceReader reader = new FileSliceReader(coordinator, true);

  FileSliceReaderTest(@TempDir Path folder) throws IOException {
    file = Examples.write(folder.resolve("a.jsonl"), "one\ntwo\nthree\n");
  }

  private FileSlice slice(long from, int length, long line) {
    return new FileSlice("a.jsonl", file.toString(), 2, false, from, length, line);
  }

  private InputStatus poll() throws IOException {
    return reader.pollNext(blocks);
  }

  @Test
  void aReaderBeginsByAskingAndSayingThatItHasNothingToDo() throws IOException {
    reader.start();
    assertEquals(List.of("asks", "finished 0"), coordinator.heard);
    assertEquals(InputStatus.NOTHING_AVAILABLE, poll());
    assertFalse(reader.isAvailable().isDone());
  }

  @Test
  void aSliceBecomesABlockOfItsBytes() throws IOException {
    reader.start();
    reader.addSplits(List.of(slice(4, 4, 2)));
    assertTrue(reader.isAvailable().isDone());
    assertEquals(InputStatus.NOTHING_AVAILABLE, poll());
    Block block = blocks.collected.get(0);
    assertEquals("a.jsonl", block.path());
    assertEquals(file.toString(), block.file());
    assertEquals(2, block.generation());
    assertFalse(block.whole());
    assertEquals(2, block.firstLine());
    assertEquals("two\n", new String(block.bytes(), UTF_8));
  }

  @Test
  void aWholeFileBecomesABlockWithoutBytes() throws IOException {
    reader.start();
    reader.addSplits(List.of(new FileSlice("b.csv", "/in/b.csv", 0, true, 0, 0, 1)));
    poll();
    Block block = blocks.collected.get(0);
    assertTrue(block.whole());
    assertEquals("/in/b.csv", block.file());
    assertEquals(0, block.bytes().length);
  }

  @Test
  void itAsksForMoreBeforeItsLastSliceAndTellsWhenItHasFinishedAll() throws IOException {
    reader.start();
    coordinator.heard.clear();
    reader.addSplits(List.of(slice(0, 4, 1), slice(4, 4, 2)));
    assertEquals(InputStatus.MORE_AVAILABLE, poll());
    assertEquals(List.of("asks"), coordinator.heard);
    assertEquals(InputStatus.NOTHING_AVAILABLE, poll());
    assertEquals(List.of("asks", "finished 2"), coordinator.heard);
  }

  @Test
  void aSliceThatIsReadIsLetGo() throws IOException {
    reader.start();
    reader.addSplits(List.of(slice(0, 4, 1), slice(4, 4, 2), slice(4, 4, 2).asUnread()));
    poll();
    assertEquals(List.of(slice(0, 4, 1).splitId()), blocks.released);
    poll();
    poll();
    assertEquals(3, blocks.released.size());
  }

  @Test
  void withoutMoreToComeItEnds() throws IOException {
    reader.start();
    reader.addSplits(List.of(slice(0, 4, 1)));
    reader.notifyNoMoreSplits();
    assertEquals(InputStatus.END_OF_INPUT, poll());
    assertEquals(1, blocks.collected.size());
  }

  @Test
  void whatItHasNotReadIsInItsCheckpointAndIsReadAfterARestoreWithoutBeingCounted()
      throws IOException {
    reader.start();
    reader.addSplits(List.of(slice(0, 4, 1), slice(4, 4, 2)));
    poll();
    List<FileSlice> state = reader.snapshotState(1);
    assertEquals(List.of(slice(4, 4, 2)), state);
    coordinator.heard.clear();
    FileSliceReader restored = new FileSliceReader(coordinator, true);
    restored.addSplits(state);
    assertEquals(List.of(), coordinator.heard);
    restored.start();
    assertEquals(List.of("asks"), coordinator.heard);
    restored.pollNext(blocks);
    assertEquals("two\n", new String(blocks.collected.get(1).bytes(), UTF_8));
    assertEquals(List.of("asks", "finished 0"), coordinator.heard);
  }

  @Test
  void inABoundedRunAFileThatWasCutShortIsAnErrorThatSaysWhere() {
    FileSliceReader bounded = new FileSliceReader(coordinator, false);
    bounded.start();
    bounded.addSplits(List.of(slice(8, 99, 3)));
    IOException error = assertThrows(IOException.class, () -> bounded.pollNext(blocks));
    assertEquals(
        file + ": expected 99 bytes at 8, but the file was cut short while it was read",
        error.getMessage());
  }

  @Test
  void inAnEndlessRunAFileThatCannotBeReadIsTold() throws IOException {
    Files.delete(file);
    reader.start();
    coordinator.heard.clear();
    reader.addSplits(List.of(slice(0, 4, 1)));
    assertEquals(InputStatus.NOTHING_AVAILABLE, poll());
    assertEquals(List.of(), blocks.collected);
    assertEquals(
        List.of(
            "asks",
            "a.jsonl 2 unread: expected a file that can be read, found: no such file",
            "finished 1"),
        coordinator.heard);
  }

  @Test
  void aWholeFileThatTheNextOperatorCannotReadIsToldToo() throws IOException {
    reader.start();
    coordinator.heard.clear();
    reader.addSplits(List.of(new FileSlice("a.csv", file.toString(), 0, true, 0, 0, 1)));
    blocks.failure =
        new ExceptionInChainedOperatorException(
            new UnreadableFileException(file.toString(), new IOException("Stale file handle")));
    poll();
    assertEquals(
        "a.jsonl 0 unread: expected a file that can be read, found: java.io.IOException: Stale file"
            + " handle",
        coordinator.heard.get(1));
  }

  @Test
  void whatElseGoesWrongInTheNextOperatorEndsTheRun() {
    reader.start();
    reader.addSplits(List.of(slice(0, 4, 1)));
    blocks.failure = new ExceptionInChainedOperatorException(new IOException("disk full"));
    assertThrows(ExceptionInChainedOperatorException.class, this::poll);
  }

  @Test
  void whatCouldNotBeReadIsToldAgainAfterARestoreUntilACheckpointHasCompletedSince()
      throws IOException {
    Files.delete(file);
    reader.start();
    reader.addSplits(List.of(slice(0, 4, 1)));
    poll();
    List<FileSlice> state = reader.snapshotState(1);
    FileSliceReader restored = new FileSliceReader(coordinator, true);
    restored.addSplits(state);
    restored.start();
    coordinator.heard.clear();
    restored.pollNext(blocks);
    assertEquals(List.of("a.jsonl 2 unread", "finished 0"), coordinator.heard);
    assertEquals(1, reader.snapshotState(2).size());
    reader.notifyCheckpointComplete(2);
    assertEquals(List.of(), reader.snapshotState(3));
  }

  /** Notes what a reader tells its coordinator. */
  private static final class Coordinator implements SourceReaderContext {
    final List<String> heard = new ArrayList<>();

    @Override
    public void sendSplitRequest() {
      heard.add("asks");
    }

    @Override
    public void sendSourceEventToCoordinator(SourceEvent event) {
      if (event instanceof FileSliceReader.Finished finished) {
        heard.add("finished " + finished.slices());
      } else if (event instanceof FileSliceReader.Unread unread) {
        String why = unread.why().replaceFirst("^[^:]*", "");
        heard.add(
            Path.of(unread.file()).getFileName() + " " + unread.generation() + " unread" + why);
      }
    }

    @Override
    public SourceReaderMetricGroup metricGroup() {
      return UnregisteredMetricsGroup.createSourceReaderMetricGroup();
    }

    @Override
    public Configuration getConfiguration() {
      return new Configuration();
    }

    @Override
    public String getLocalHostName() {
      return "localhost";
    }

    @Override
    public int getIndexOfSubtask() {
      return 0;
    }

    @Override
    public UserCodeClassLoader getUserCodeClassLoader() {
      return SimpleUserCodeClassLoader.create(getClass().getClassLoader());
    }
  }

  /** Keeps the blocks. */
  private static final class Blocks implements ReaderOutput<Block> {
    final List<Block> collected = new ArrayList<>();
    final List<String> released = new ArrayList<>();
    @Nullable RuntimeException failure;

    @Override
    public void collect(Block block) {
      if (failure != null) {
        throw failure;
      }
      collected.add(block);
    }

    @Override
    public void collect(Block block, long timestamp) {
      collect(block);
    }

    @Override
    public void emitWatermark(Watermark watermark) {}

    @Override
    public void markIdle() {}

    @Override
    public void markActive() {}

    @Override
    public SourceOutput<Block> createOutputForSplit(String split) {
      return this;
    }

    @Override
    public void releaseOutputForSplit(String split) {
      released.add(split);
    }
  }
}
