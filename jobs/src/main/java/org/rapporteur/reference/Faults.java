package org.rapporteur.reference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the faults of one reference file. */
public final class Faults {

  private final Path file;
  private final List<Fault> found = new ArrayList<>();

  /** For a file, named in each fault as it is given here. */
  public Faults(Path file) {
    this.file = file;
  }

  /**
   * Adds a fault.
   *
   * @param line where, from 1; 0 for what concerns the whole file
   * @param id of the topic, organisation or series it is about; empty if it has none
   * @param message what is wrong and what would be right
   */
  public void add(int line, String id, String message) {
    found.add(new Fault(line, id.isEmpty() ? message : id + ": " + message));
  }

  /** Fails with all faults in the order of their lines, if there are any. */
  public void check() throws ReferenceException {
    if (!found.isEmpty()) {
      found.sort(Comparator.comparingInt(Fault::line));
      throw new ReferenceException(found.stream().map(this::word).toList());
    }
  }

  private String word(Fault fault) {
    return file + (fault.line == 0 ? "" : ":" + fault.line) + ": " + fault.message;
  }

  private record Fault(int line, String message) {}
}
