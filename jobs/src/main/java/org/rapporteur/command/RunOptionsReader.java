package org.rapporteur.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.rapporteur.calendar.WindowKind;
import org.rapporteur.format.draft.ReadingOptions;
import org.rapporteur.meeting.told.SeriesList;
import org.rapporteur.release.Digests;
import org.rapporteur.run.RunOptions;
import org.rapporteur.taxonomy.Organisations;
import org.rapporteur.taxonomy.Taxonomy;

/** Checks the common options and reads the reference files, before any work. */
final class RunOptionsReader {

  private RunOptionsReader() {}

  /**
   * Checks everything before any work.
   *
   * @throws UsageException with every fault of options and reference files
   */
  static RunOptions read(CommonOptions typed) throws UsageException {
    OptionFaults faults = new OptionFaults();
    Taxonomy taxonomy = typed.references.taxonomy(faults);
    Organisations organisations = typed.references.organisations(faults);
    SeriesList series = typed.references.series(organisations, faults);
    ReadingOptions reading = typed.reading.reading(faults);
    List<String> windows = windows(typed, faults);
    int baseline = faults.number("--baseline", typed.baseline, 4, 10_000);
    int parallelism =
        typed.parallelism.isEmpty()
            ? Runtime.getRuntime().availableProcessors()
            : faults.number("--parallelism", typed.parallelism, 1, 1024);
    LabelOptions.Read labels = typed.labels.read(taxonomy, faults);
    faults.word("--evidence", typed.evidence, List.of("full", "none"));
    faults.check();
    Map<String, Object> made = new LinkedHashMap<>();
    made.put("version", Version.current());
    made.put("taxonomy_sha256", digest(typed.references.taxonomyFile()));
    made.put("organisations_sha256", digest(typed.references.organisationsFile()));
    made.put("series_sha256", digest(typed.references.seriesFile()));
    if (!labels.digests().isEmpty()) {
      made.put("labels_sha256", labels.digests());
    }
    ReadingOptions checked = Objects.requireNonNull(reading);
    made.put("options", resultOptions(typed, checked, windows, baseline));
    return new RunOptions(
        typed.reading.inputs(),
        Path.of(typed.output),
        checked,
        Objects.requireNonNull(taxonomy),
        Objects.requireNonNull(organisations),
        Objects.requireNonNull(series),
        windows,
        typed.reading.issuer(),
        baseline,
        typed.evidence.equals("full"),
        labels.quality(),
        parallelism,
        made);
  }

  private static Map<String, Object> resultOptions(
      CommonOptions typed, ReadingOptions reading, List<String> windows, int baseline) {
    Map<String, Object> options = new LinkedHashMap<>();
    options.put("window", String.join(",", windows));
    options.put("zone", reading.zone().getId());
    options.put("from", reading.from().toString());
    options.put("to", reading.to().toString());
    options.put("organisation", typed.reading.issuer());
    options.put("baseline", baseline);
    options.put("evidence", typed.evidence);
    options.put("max-release-size", reading.maximumReleaseBytes());
    options.put("field", new TreeMap<>(reading.fields()));
    return options;
  }

  private static List<String> windows(CommonOptions typed, OptionFaults faults) {
    List<String> names = new ArrayList<>();
    for (String name : typed.window.split(",", -1)) {
      try {
        String kind = WindowKind.parse(name.strip()).name();
        if (!names.contains(kind)) {
          names.add(kind);
        }
      } catch (IllegalArgumentException e) {
        faults.add("--window: " + e.getMessage());
      }
    }
    return names;
  }

  private static String digest(Path file) throws UsageException {
    try {
      return Digests.sha256(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UsageException(List.of(file + ": expected a file that can be read"));
    }
  }
}
