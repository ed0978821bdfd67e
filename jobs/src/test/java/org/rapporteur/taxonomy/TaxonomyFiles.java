package org.rapporteur.taxonomy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.reference.ReferenceException;

/** Reference files for tests, written into a folder that vanishes. */
final class TaxonomyFiles {

  private TaxonomyFiles() {}

  /** A tagger for topics in YAML, without organisations. */
  static Tagger tagger(Path folder, String topics) throws IOException, ReferenceException {
    return new Tagger(taxonomy(folder, topics), organisations(folder, "  []"), List.of());
  }

  static Taxonomy taxonomy(Path folder, String topics) throws IOException, ReferenceException {
    return Taxonomy.read(Files.writeString(folder.resolve("taxonomy.yaml"), "topics:\n" + topics));
  }

  static Organisations organisations(Path folder, String organisations)
      throws IOException, ReferenceException {
    return Organisations.read(
        Files.writeString(
            folder.resolve("organisations.yaml"), "organisations:\n" + organisations));
  }

  /** The mentions that count, each as {@code topic: words}. */
  static List<String> mentions(Tagger tagger, String title, String body, String lang) {
    return tagger.tag(title, body, lang).mentions().stream()
        .map(
            mention ->
                mention.topic().id()
                    + ": "
                    + (mention.field() == Field.TITLE ? title : body)
                        .substring(mention.start(), mention.end()))
        .toList();
  }
}
