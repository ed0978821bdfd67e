package org.rapporteur.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rapporteur.meeting.told.SeriesList;
import org.rapporteur.reference.ReferenceException;
import org.rapporteur.taxonomy.Organisations;
import org.rapporteur.taxonomy.Taxonomy;
import picocli.CommandLine.Option;

/** The options that name the reference files, as they are typed. */
final class ReferenceOptions {

  @Option(
      names = "--taxonomy",
      paramLabel = "FILE",
      description = "The topics: YAML, JSON or CSV (default: data/taxonomy.yaml).")
  private String taxonomy = "";

  @Option(
      names = "--organisations",
      paramLabel = "FILE",
      description = "The organisations: YAML, JSON or CSV (default: data/organisations.yaml).")
  private String organisations = "";

  @Option(
      names = "--series",
      paramLabel = "FILE",
      description = "The series of meetings: YAML, JSON or CSV (default: data/series.yaml).")
  private String series = "";

  Path taxonomyFile() {
    return file(taxonomy, "taxonomy.yaml");
  }

  Path organisationsFile() {
    return file(organisations, "organisations.yaml");
  }

  Path seriesFile() {
    return file(series, "series.yaml");
  }

  /** The topics, or null if the file has faults, which are then among those given. */
  @Nullable Taxonomy taxonomy(OptionFaults faults) {
    return read(() -> Taxonomy.read(taxonomyFile()), faults);
  }

  /** The organisations, or null if the file has faults, which are then among those given. */
  @Nullable Organisations organisations(OptionFaults faults) {
    return read(() -> Organisations.read(organisationsFile()), faults);
  }

  /**
   * The series, or null if the file has faults, which are then among those given. Organisations of
   * one's own are no fault of the shipped series: those of its series that have none among them are
   * not followed.
   *
   * @param organisations what series name; without these there is nothing to check them against
   */
  @Nullable SeriesList series(@Nullable Organisations organisations, OptionFaults faults) {
    if (organisations == null) {
      return null;
    }
    boolean madeForOthers = series.isEmpty() && !this.organisations.isEmpty();
    return madeForOthers
        ? read(() -> SeriesList.readBesideOthers(seriesFile()), faults)
        : read(() -> SeriesList.read(seriesFile(), organisations), faults);
  }

  private static Path file(String name, String usual) {
    return name.isEmpty() ? Home.data(usual) : Path.of(name);
  }

  private interface Reference<T> {
    T read() throws ReferenceException;
  }

  private static <T> @Nullable T read(Reference<T> reference, OptionFaults faults) {
    try {
      return reference.read();
    } catch (ReferenceException e) {
      faults.addAll(e.faults());
      return null;
    }
  }
}
