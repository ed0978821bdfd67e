package org.rapporteur.telling;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.rapporteur.set.SetFolder;

/** Finds the set that readers of an output see. */
public final class CurrentSet {

  private CurrentSet() {}

  /** The set's own folder: what is read from it agrees, whatever is published meanwhile. */
  public static Optional<Path> find(Path output) throws IOException {
    return new SetFolder(output).current();
  }

  public static FailedException none(Path output) {
    return new FailedException(
        output.resolve("current")
            + ": expected a set of tables, found none; \"rapporteur trends --output "
            + output
            + "\" publishes one");
  }
}
