package org.rapporteur.table;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One file of a set as the data package lists it.
 *
 * @param path relative to the set, with {@code /} between names
 * @param bytes its size
 * @param sha256 its digest in lower-case hexadecimal
 */
public record PublishedFile(String path, long bytes, String sha256) {

  /** Says of a file how large it is and what it digests to. */
  public void describe(ObjectNode described) {
    described.put("bytes", bytes);
    described.put("hash", "sha256:" + sha256);
  }
}
