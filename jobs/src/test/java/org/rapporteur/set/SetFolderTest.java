package org.rapporteur.set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetFolderTest {

  private final Path folder;
  private final SetFolder output;

  SetFolderTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    output = new SetFolder(folder.resolve("tables"));
    output.lock().close();
  }

  private void write(int number) throws IOException {
    Path set = Files.createDirectories(output.unfinished(number).resolve("releases"));
    Files.writeString(set.resolve("1969.csv"), "set " + number);
  }

  private void publish(int number) throws IOException {
    write(number);
    output.publish(number);
  }

  private List<String> sets() throws IOException {
    try (Stream<Path> entries = Files.list(output.folder().resolve("sets"))) {
      return entries.map(set -> set.getFileName().toString()).sorted().toList();
    }
  }

  private Path current() throws IOException {
    return output.current().orElseThrow();
  }

  @Test
  void aFolderWithoutASetHasNoneThatIsCurrent() throws IOException {
    assertEquals(Optional.empty(), output.current());
    assertEquals(0, output.newest());
  }

  @Test
  void anUnfinishedSetIsOutOfSight() throws IOException {
    write(1);
    assertEquals(Optional.empty(), output.current());
    assertEquals(0, output.newest());
  }

  @Test
  void aPublishedSetIsCurrentUnderItsNumber() throws IOException {
    publish(7);
    assertEquals("000007", current().getFileName().toString());
    assertEquals("set 7", Files.readString(current().resolve("releases/1969.csv")));
    assertEquals(7, output.newest());
    assertEquals(
        Path.of("sets/000007"), Files.readSymbolicLink(output.folder().resolve("current")));
    assertFalse(Files.exists(output.unfinished(7)));
  }

  @Test
  void theNewestThreeSetsStay() throws IOException {
    for (int number = 1; number <= 5; number++) {
      publish(number);
    }
    assertEquals(List.of("000003", "000004", "000005"), sets());
    assertEquals("000005", current().getFileName().toString());
  }

  @Test
  void aSetThatIsPublishedTwiceIsPublishedOnce() throws IOException {
    publish(1);
    output.publish(1);
    assertEquals(List.of("000001"), sets());
    assertEquals("set 1", Files.readString(current().resolve("releases/1969.csv")));
  }

  @Test
  void publishingGoesOnAfterACrashBetweenMoveAndSwap() throws IOException {
    publish(1);
    write(2);
    Files.move(output.unfinished(2), output.finished(2));
    Files.createSymbolicLink(output.folder().resolve(".current"), Path.of("sets", "000001"));
    output.publish(2);
    assertEquals("000002", current().getFileName().toString());
    assertFalse(Files.exists(output.folder().resolve(".current")));
  }

  @Test
  void whereNoLinkCanBeMadeNoSetStandsThatNobodyPublished() throws IOException {
    publish(1);
    write(2);
    Path inTheWay = Files.createDirectory(output.folder().resolve(".current"));
    Files.createFile(inTheWay.resolve("file"));
    assertThrows(IOException.class, () -> output.publish(2));
    assertEquals(List.of(".000002", "000001"), sets());
    assertEquals("000001", current().getFileName().toString());
  }

  @Test
  void aSetThatIsNotThereCannotBePublishedAndCurrentStays() throws IOException {
    publish(1);
    IOException error = assertThrows(IOException.class, () -> output.publish(2));
    assertEquals(
        output.finished(2) + ": expected the set that is to be published, found nothing",
        error.getMessage());
    assertEquals("000001", current().getFileName().toString());
  }

  @Test
  void unfinishedSetsAboveANumberAreRemovedAndHalfRemovedOnesToo() throws IOException {
    publish(1);
    write(2);
    write(3);
    Files.createDirectories(output.folder().resolve("sets/.old.000000"));
    Files.createDirectories(output.folder().resolve("sets/.broken"));
    output.clearUnfinished(2);
    assertEquals(List.of(".000002", "000001"), sets());
  }

  @Test
  void onlyOneRunAtATimeWritesHere() throws IOException {
    try (FileChannel lock = output.lock()) {
      assertTrue(lock.isOpen());
      IOException error = assertThrows(IOException.class, output::lock);
      assertEquals(
          output.folder() + ": expected to be alone, but another run is writing here",
          error.getMessage());
    }
    output.lock().close();
  }

  @Test
  void deletingTakesAFolderWithAllThatIsInItButNothingThatALinkLeadsTo() throws IOException {
    Path kept = Files.createDirectories(folder.resolve("kept"));
    Files.writeString(kept.resolve("file"), "kept");
    write(1);
    Files.createSymbolicLink(output.unfinished(1).resolve("link"), kept);
    SetFolder.delete(output.unfinished(1));
    SetFolder.delete(output.unfinished(1));
    assertFalse(Files.exists(output.unfinished(1)));
    assertEquals("kept", Files.readString(kept.resolve("file")));
  }
}
