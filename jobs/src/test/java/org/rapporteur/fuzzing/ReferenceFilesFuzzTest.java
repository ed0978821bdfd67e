package org.rapporteur.fuzzing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.meeting.told.SeriesList;
import org.rapporteur.reference.ReferenceException;
import org.rapporteur.taxonomy.Organisations;
import org.rapporteur.taxonomy.Tagger;
import org.rapporteur.taxonomy.Taxonomy;

/**
 * Whatever a reference file holds, it is read or its faults are told with file and line, and what
 * is read can be searched for. The first byte chooses between YAML, JSON and CSV.
 */
class ReferenceFilesFuzzTest {

  private static final List<String> ENDINGS = List.of("yaml", "json", "csv");
  private static final String TEXT = "The EU's cyber-defence, and 2 gas pipes: x. A b* c";

  private final Path folder;
  private final Path none;

  ReferenceFilesFuzzTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    none = Files.writeString(folder.resolve("none.yaml"), "organisations: []\n");
  }

  private interface Reader {
    void read(Path file) throws ReferenceException;
  }

  private void read(byte[] bytes, Reader reader) throws IOException {
    if (bytes.length == 0) {
      return;
    }
    Path file = folder.resolve("file." + ENDINGS.get((bytes[0] & 0xFF) % ENDINGS.size()));
    try (var out = Files.newOutputStream(file)) {
      out.write(bytes, 1, bytes.length - 1);
    }
    try {
      reader.read(file);
    } catch (ReferenceException e) {
      assertFalse(e.faults().isEmpty());
      for (String fault : e.faults()) {
        assertTrue(fault.startsWith(file + ":"), fault);
      }
    }
  }

  private Organisations none() throws ReferenceException {
    return Organisations.read(none);
  }

  @FuzzTest
  void taxonomy(byte[] bytes) throws IOException {
    read(
        bytes,
        file -> {
          Taxonomy taxonomy = Taxonomy.read(file);
          new Tagger(taxonomy, none(), List.of()).tag(TEXT, TEXT, "en");
        });
  }

  @FuzzTest
  void organisations(byte[] bytes) throws IOException {
    read(bytes, file -> Organisations.read(file).resolve(TEXT));
  }

  @FuzzTest
  void series(byte[] bytes) throws IOException {
    read(bytes, file -> SeriesList.read(file, none()).nameGroups());
  }
}
