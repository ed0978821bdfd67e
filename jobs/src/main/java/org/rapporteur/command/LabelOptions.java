package org.rapporteur.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.quality.Label;
import org.rapporteur.quality.LabelException;
import org.rapporteur.quality.LabelFile;
import org.rapporteur.quality.RulesDigest;
import org.rapporteur.quality.TopicQualities;
import org.rapporteur.quality.TopicQuality;
import org.rapporteur.release.Digests;
import org.rapporteur.taxonomy.Taxonomy;
import picocli.CommandLine.Option;

/** The option that names files of labels, as it is typed. */
final class LabelOptions {

  @Option(
      names = "--labels",
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "What readers say of releases drawn by sample, as CSV or Label Studio's JSON: how well"
              + " topics are found becomes table topic_quality.")
  private List<Path> files = new ArrayList<>();

  boolean isEmpty() {
    return files.isEmpty();
  }

  /**
   * What the files come to.
   *
   * @param quality a row a topic
   * @param digests SHA-256 of each file, by its name
   */
  record Read(List<TopicQuality> quality, Map<String, String> digests) {}

  /** All labels; a file that cannot be read, or is none of labels, is a fault. */
  List<Label> labels(OptionFaults faults) {
    return labels(faults, new LinkedHashMap<>());
  }

  private List<Label> labels(OptionFaults faults, Map<String, String> digests) {
    List<Label> labels = new ArrayList<>();
    for (Path file : files) {
      try {
        byte[] bytes = Files.readAllBytes(file);
        labels.addAll(LabelFile.read(file.toString(), bytes));
        digests.put(file.getFileName().toString(), Digests.sha256(bytes));
      } catch (IOException e) {
        faults.add("--labels: " + file + ": expected a file that can be read");
      } catch (LabelException e) {
        faults.add("--labels: " + e.getMessage());
      }
    }
    return labels;
  }

  /**
   * What all labels come to.
   *
   * @param taxonomy null if it has faults of its own
   */
  Read read(@Nullable Taxonomy taxonomy, OptionFaults faults) {
    Map<String, String> digests = new LinkedHashMap<>();
    List<Label> labels = labels(faults, digests);
    Map<String, String> rules = taxonomy == null ? Map.of() : RulesDigest.of(taxonomy);
    try {
      return new Read(TopicQualities.of(labels, rules), digests);
    } catch (LabelException e) {
      faults.add("--labels: " + e.getMessage());
      return new Read(List.of(), digests);
    }
  }
}
