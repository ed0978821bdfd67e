package org.rapporteur.taxonomy;

import java.nio.file.Path;
import java.util.List;

/** The topics that analysts look for, as they write them. */
public final class Taxonomy {

  private final List<Topic> topics;

  Taxonomy(List<Topic> topics) {
    this.topics = List.copyOf(topics);
  }

  /**
   * Reads a taxonomy from YAML, JSON or CSV.
   *
   * @throws ReferenceException with every fault of the file
   */
  public static Taxonomy read(Path file) throws ReferenceException {
    Faults faults = new Faults(file);
    Taxonomy taxonomy = new TaxonomyReader(faults).read(file);
    faults.check();
    return taxonomy;
  }

  /** The topics in the order of the file; a topic's index is its place. */
  public List<Topic> topics() {
    return topics;
  }
}
