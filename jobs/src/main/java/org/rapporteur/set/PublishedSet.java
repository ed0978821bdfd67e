package org.rapporteur.set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rapporteur.table.PublishedFile;

/**
 * A complete set as it stands on disk.
 *
 * @param folder where it is
 * @param files its files by path, as its data package lists them
 */
public record PublishedSet(Path folder, Map<String, PublishedFile> files) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Reads what a set's data package lists.
   *
   * @throws IOException if the folder has no data package that can be read
   */
  public static PublishedSet read(Path folder) throws IOException {
    JsonNode described = JSON.readTree(folder.resolve(DataPackage.FILE).toFile());
    Map<String, PublishedFile> files = new LinkedHashMap<>();
    for (JsonNode resource : described.path("resources")) {
      String path = resource.path("path").asText();
      files.put(
          path,
          new PublishedFile(
              path,
              resource.path("bytes").asLong(),
              resource.path("hash").asText().replaceFirst("^sha256:", "")));
    }
    return new PublishedSet(folder, files);
  }

  /** Whether both sets hold the same bytes at a path, or both nothing. */
  boolean sameFile(PublishedSet other, String path) {
    PublishedFile mine = files.get(path);
    PublishedFile theirs = other.files.get(path);
    return mine == null ? theirs == null : mine.equals(theirs);
  }
}
