package org.rapporteur.taxonomy;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.reference.Faults;
import org.rapporteur.reference.ReferenceException;

/** The topics that analysts look for, as they write them. */
public final class Taxonomy implements Serializable {

  private static final long serialVersionUID = 1;

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
