package org.rapporteur.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Somebody who reads the tables while they are published: resolves {@code current} once and checks
 * every file that the data package lists, look after look.
 */
final class SetReader {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path output;
  private final MessageDigest sha256;
  private final List<String> faults = new ArrayList<>();
  private String current = "";
  private int looks;
  private int stale;

  SetReader(Path output) throws NoSuchAlgorithmException {
    this.output = output;
    this.sha256 = MessageDigest.getInstance("SHA-256");
  }

  /** Looks at all files of the current set. */
  void look() throws IOException {
    Path set;
    try {
      set = output.resolve("current").toRealPath();
    } catch (NoSuchFileException e) {
      if (!current.isEmpty()) {
        faults.add("after set " + current + ": no current set");
      }
      return;
    }
    looks++;
    current = set.getFileName().toString();
    try {
      check(set);
    } catch (NoSuchFileException e) {
      // The newest three sets stay; who is slower than that reads one that is gone.
      if (Files.exists(set)) {
        faults.add(e.toString());
      } else {
        stale++;
      }
    }
  }

  private void check(Path set) throws IOException {
    JsonNode described = JSON.readTree(Files.readAllBytes(set.resolve("datapackage.json")));
    JsonNode run = JSON.readTree(Files.readAllBytes(set.resolve("run.json")));
    check(set, described);
    // Those that tell of the sets before.
    check(set, run);
  }

  private void check(Path set, JsonNode listed) throws IOException {
    for (JsonNode resource : listed.path("resources")) {
      if (!resource.has("hash")) {
        continue;
      }
      Path file = set.resolve(resource.path("path").asText());
      byte[] bytes = Files.readAllBytes(file);
      String hash = "sha256:" + HexFormat.of().formatHex(sha256.digest(bytes));
      if (bytes.length != resource.path("bytes").asLong()
          || !hash.equals(resource.path("hash").asText())) {
        faults.add(file + ": expected " + resource + ", found " + bytes.length + " bytes, " + hash);
      }
    }
  }

  /** The number of the set that was looked at last, empty before the first. */
  String current() {
    return current;
  }

  int looks() {
    return looks;
  }

  /** Looks during which the set was removed, because three newer ones stood. */
  int stale() {
    return stale;
  }

  /** What no reader may ever see. */
  List<String> faults() {
    return faults;
  }
}
