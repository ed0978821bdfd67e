package org.rapporteur.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.format.InputFile;
import org.rapporteur.format.InputFiles;
import org.rapporteur.format.Inputs;
import org.rapporteur.format.ReleaseReader;
import org.rapporteur.format.draft.ReadingOptions;
import org.rapporteur.format.draft.Records;
import org.rapporteur.quality.SampledRelease;
import org.rapporteur.quality.TermTokens;
import org.rapporteur.release.Rejected;
import org.rapporteur.release.Release;
import org.rapporteur.set.PublishedSet;
import org.rapporteur.set.ReleaseRow;
import org.rapporteur.set.Tables;
import org.rapporteur.table.Rows;
import org.rapporteur.taxonomy.Taxonomy;
import org.rapporteur.telling.FailedException;

/**
 * The releases of a published set with their texts, which only the input has. The set says which
 * version of a release counts, by the place where it was read.
 */
final class SampledCorpus {

  private final Map<String, ReleaseRow> rows = new HashMap<>();
  private final Inputs inputs;
  private final ReadingOptions reading;

  private SampledCorpus(Inputs inputs, ReadingOptions reading) {
    this.inputs = inputs;
    this.reading = reading;
  }

  /**
   * Reads which releases the set has between the first and the last date asked for.
   *
   * @param taxonomy SHA-256 of the taxonomy file, which must be the set's
   */
  static SampledCorpus of(
      Path folder, String taxonomy, ReadingOptions reading, Inputs inputs, OptionFaults faults)
      throws IOException {
    PublishedSet set = PublishedSet.read(folder);
    String made = set.made().path("taxonomy_sha256").asText();
    if (!made.equals(taxonomy)) {
      faults.add(
          "--taxonomy", "the file that " + folder + " was made with, of SHA-256 " + made, taxonomy);
    }
    SampledCorpus corpus = new SampledCorpus(inputs, reading);
    for (String year : set.years(Tables.RELEASES)) {
      try (Rows<ReleaseRow> rows = set.rows(Tables.RELEASES, year)) {
        for (ReleaseRow row = rows.next(); row != null; row = rows.next()) {
          corpus.add(row);
        }
      }
    }
    return corpus;
  }

  private void add(ReleaseRow row) {
    if (row.date().compareTo(reading.from().toString()) >= 0
        && row.date().compareTo(reading.to().toString()) <= 0) {
      rows.put(row.id(), row);
    }
  }

  /** The dates asked for, as strata name them; empty if all were. */
  String limit() {
    return reading.from().equals(ReadingOptions.USUAL.from())
            && reading.to().equals(ReadingOptions.USUAL.to())
        ? ""
        : reading.from() + "/" + reading.to();
  }

  /**
   * The releases to draw from.
   *
   * @param taxonomy whose terms' tokens are looked for; null to look for none
   * @throws FailedException if the input lacks a release of the set
   */
  List<SampledRelease> releases(@Nullable Taxonomy taxonomy) throws IOException, FailedException {
    Map<String, Set<String>> near = new HashMap<>();
    if (taxonomy != null) {
      TermTokens tokens = new TermTokens(taxonomy);
      read(
          rows.keySet(),
          release -> near.put(release.id(), tokens.in(release.title(), release.body())));
    }
    List<SampledRelease> releases = new ArrayList<>();
    for (ReleaseRow row : rows.values()) {
      Set<String> topics = new HashSet<>(Arrays.asList(row.topics().split(";", -1)));
      releases.add(
          new SampledRelease(
              row.id(),
              row.date(),
              row.organisation(),
              row.title(),
              row.url(),
              topics,
              near.getOrDefault(row.id(), Set.of())));
    }
    return releases;
  }

  /** The bodies of some releases, by id. */
  Map<String, String> texts(Set<String> ids) throws IOException, FailedException {
    Map<String, String> texts = new HashMap<>();
    read(ids, release -> texts.put(release.id(), release.body()));
    return texts;
  }

  private void read(Set<String> ids, Consumer<Release> take) throws IOException, FailedException {
    Set<String> missing = new HashSet<>(ids);
    Records records =
        new Records() {
          @Override
          public void release(Release release) {
            ReleaseRow row = rows.get(release.id());
            if (row != null
                && row.source().equals(release.source().toString())
                && missing.remove(release.id())) {
              take.accept(release);
            }
          }

          @Override
          public void rejected(Rejected record) {
            // No release of the set.
          }
        };
    ReleaseReader reader = new ReleaseReader(reading);
    for (InputFile file : InputFiles.list(inputs).files()) {
      reader.readFile(Path.of(file.file()), file.path(), records);
    }
    if (!missing.isEmpty()) {
      String first =
          rows.values().stream()
              .filter(row -> missing.contains(row.id()))
              .map(row -> row.id() + " at " + row.source())
              .sorted()
              .findFirst()
              .orElseThrow();
      throw new FailedException(
          "--input "
              + String.join(" ", inputs.named())
              + ": expected every release of the set, found no "
              + first
              + (missing.size() == 1 ? "" : ", nor " + (missing.size() - 1) + " more"));
    }
  }
}
