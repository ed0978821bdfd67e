package org.rapporteur.format;

import java.io.Serializable;
import java.util.List;

/**
 * What a user names to be read.
 *
 * @param named files, folders (with all that is in them) and globs
 * @param followLinks whether links that lead out of a folder are followed
 */
public record Inputs(List<String> named, boolean followLinks) implements Serializable {

  /** Inputs whose links stay within them. */
  public static Inputs of(String... named) {
    return new Inputs(List.of(named), false);
  }
}
