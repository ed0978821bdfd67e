package org.rapporteur.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WrittenFileTest {

  /** A device that has no space for anything, on Linux. */
  private static final Path FULL = Path.of("/dev/full");

  @Test
  void aFileThatTheDiskHasNoSpaceForIsNamed() throws IOException {
    assumeTrue(Files.isWritable(FULL));
    try (WrittenFile file =
        new WrittenFile(FULL, Files.newOutputStream(FULL, StandardOpenOption.WRITE))) {
      FileSystemException failure =
          assertThrows(FileSystemException.class, () -> file.write(new byte[] {1, 2}));
      assertEquals("/dev/full: No space left on device", failure.getMessage());
    }
  }

  @Test
  void aFileThatIsThereIsNotWrittenOver(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("run.json");
    WrittenFile.create(file, "one");
    assertThrows(FileAlreadyExistsException.class, () -> WrittenFile.create(file, "two"));
    assertEquals("one", Files.readString(file));
  }
}
