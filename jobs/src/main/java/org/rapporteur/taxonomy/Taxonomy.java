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
  private final List<String> languages;

  Taxonomy(List<Topic> topics, List<String> languages) {
    this.topics = List.copyOf(topics);
    this.languages = List.copyOf(languages);
  }

  /** One that makes no claim of languages. */
  Taxonomy(List<Topic> topics) {
    this(topics, List.of());
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

  /**
   * The languages that the whole file is written for, primary subtags in lower case; none if it
   * makes no claim.
   */
  public List<String> languages() {
    return languages;
  }

  /**
   * Whether releases in a language are silent for want of words: the file names the languages it is
   * written for, and this is none of them.
   *
   * @param lang a primary subtag, empty if unknown
   */
  public boolean leavesUnspoken(String lang) {
    return !languages.isEmpty() && !lang.isEmpty() && !languages.contains(lang);
  }

  /** The topics in the order of the file; a topic's index is its place. */
  public List<Topic> topics() {
    return topics;
  }
}
