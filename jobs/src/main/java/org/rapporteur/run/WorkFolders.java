package org.rapporteur.run;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rapporteur.set.SetFolder;

/**
 * Where a run keeps what it works on.
 *
 * @param folder holds the three folders
 */
public record WorkFolders(Path folder) {

  /** The rows of the detail tables, until they are published. */
  Path evidence() {
    return folder.resolve("evidence");
  }

  /** The counts of all days, in an unbounded run. */
  Path counts() {
    return folder.resolve("counts");
  }

  /** What the cluster unpacks and keeps while it runs. */
  public Path temporary() {
    return folder.resolve("tmp");
  }

  /** Removes what runs that were killed left behind; nobody else may be working here. */
  public void sweep() throws IOException {
    SetFolder.delete(evidence());
    SetFolder.delete(temporary());
    Files.createDirectories(temporary());
  }

  /** Removes what the cluster leaves, which may still be at it. */
  public void leave() throws IOException {
    deleteWhatIsLeft(evidence());
    deleteWhatIsLeft(temporary());
  }

  private static void deleteWhatIsLeft(Path left) throws IOException {
    try {
      SetFolder.delete(left);
    } catch (DirectoryNotEmptyException e) {
      // The cluster has just put something there; the next run sweeps it.
    }
  }
}
