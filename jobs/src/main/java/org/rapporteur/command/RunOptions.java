package org.rapporteur.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.calendar.WindowKind;
import org.rapporteur.format.ReadingOptions;
import org.rapporteur.meeting.SeriesList;
import org.rapporteur.taxonomy.Organisations;
import org.rapporteur.taxonomy.ReferenceException;
import org.rapporteur.taxonomy.Taxonomy;

/**
 * The common options, checked, with the reference files read.
 *
 * @param inputs what to read
 * @param output where the sets stand
 * @param reading how records are read
 * @param taxonomy the topics
 * @param organisations the organisations
 * @param series the series of meetings that are followed
 * @param windows the names of the window kinds, each once
 * @param issuer the issuer of releases that name none, empty if there is none
 * @param baseline at least 4
 * @param evidence whether mentions are written
 * @param parallelism at least 1
 * @param made what the results depend on, for the data package
 */
record RunOptions(
    List<String> inputs,
    Path output,
    ReadingOptions reading,
    Taxonomy taxonomy,
    Organisations organisations,
    SeriesList series,
    List<String> windows,
    String issuer,
    int baseline,
    boolean evidence,
    int parallelism,
    Map<String, Object> made) {

  private static final Pattern SIZE = Pattern.compile("([0-9]{1,10})(|KiB|MiB)");

  /** A record is held in memory as one array. */
  private static final long LARGEST_RELEASE = 1L << 30;

  /**
   * Checks everything before any work.
   *
   * @throws UsageException with every fault of options and reference files
   */
  static RunOptions of(CommonOptions typed) throws UsageException {
    return new Check(typed).options();
  }

  private static final class Check {
    private final CommonOptions typed;
    private final List<String> faults = new ArrayList<>();

    Check(CommonOptions typed) {
      this.typed = typed;
    }

    RunOptions options() throws UsageException {
      Path taxonomyFile = file(typed.taxonomy, "taxonomy.yaml");
      Path organisationsFile = file(typed.organisations, "organisations.yaml");
      Taxonomy taxonomy = reference(() -> Taxonomy.read(taxonomyFile));
      Organisations organisations = reference(() -> Organisations.read(organisationsFile));
      Path seriesFile = file(typed.series, "series.yaml");
      // Series name organisations: without these there is nothing to check them against.
      SeriesList series =
          organisations == null
              ? null
              : reference(() -> SeriesList.read(seriesFile, organisations));
      ReadingOptions reading = reading();
      List<String> windows = windows();
      int baseline = number("--baseline", typed.baseline, 4, 10_000);
      int parallelism =
          typed.parallelism.isEmpty()
              ? Runtime.getRuntime().availableProcessors()
              : number("--parallelism", typed.parallelism, 1, 1024);
      if (!typed.evidence.equals("full") && !typed.evidence.equals("none")) {
        fault("--evidence", "full or none", typed.evidence);
      }
      if (!faults.isEmpty()
          || taxonomy == null
          || organisations == null
          || series == null
          || reading == null) {
        throw new UsageException(faults);
      }
      Map<String, Object> made = new LinkedHashMap<>();
      made.put("version", Version.current());
      made.put("taxonomy_sha256", digest(taxonomyFile));
      made.put("organisations_sha256", digest(organisationsFile));
      made.put("series_sha256", digest(seriesFile));
      made.put("options", resultOptions(reading, windows, baseline));
      List<String> inputs =
          typed.input.isEmpty() ? List.of(Home.data("releases").toString()) : typed.input;
      return new RunOptions(
          inputs,
          Path.of(typed.output),
          reading,
          taxonomy,
          organisations,
          series,
          windows,
          typed.organisation.strip(),
          baseline,
          typed.evidence.equals("full"),
          parallelism,
          made);
    }

    private Map<String, Object> resultOptions(
        ReadingOptions reading, List<String> windows, int baseline) {
      Map<String, Object> options = new LinkedHashMap<>();
      options.put("window", String.join(",", windows));
      options.put("zone", reading.zone().getId());
      options.put("from", reading.from().toString());
      options.put("to", reading.to().toString());
      options.put("organisation", typed.organisation.strip());
      options.put("baseline", baseline);
      options.put("evidence", typed.evidence);
      options.put("max-release-size", reading.maximumReleaseBytes());
      options.put("field", new java.util.TreeMap<>(reading.fields()));
      return options;
    }

    private static Path file(String name, String usual) {
      return name.isEmpty() ? Home.data(usual) : Path.of(name);
    }

    private interface Reference<T> {
      T read() throws ReferenceException;
    }

    private <T> @Nullable T reference(Reference<T> reference) {
      try {
        return reference.read();
      } catch (ReferenceException e) {
        faults.addAll(e.faults());
        return null;
      }
    }

    private @Nullable ReadingOptions reading() {
      ZoneId zone =
          parsed(
              () -> ZoneId.of(typed.zone),
              "--zone",
              "a time zone such as Europe/Brussels",
              typed.zone);
      LocalDate from = date("--from", typed.from);
      LocalDate to = date("--to", typed.to);
      if (from != null && to != null && to.isBefore(from)) {
        fault("--to", "a date not before --from " + from, typed.to);
      }
      long size = size();
      if (zone == null || from == null || to == null) {
        return null;
      }
      try {
        return new ReadingOptions(zone, from, to, size, typed.field);
      } catch (IllegalArgumentException e) {
        faults.add("--field: " + e.getMessage());
        return null;
      }
    }

    private List<String> windows() {
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

    private @Nullable LocalDate date(String option, String text) {
      return parsed(() -> LocalDate.parse(text), option, "an ISO 8601 date", text);
    }

    private <T> @Nullable T parsed(
        Supplier<T> parse, String option, String expected, String found) {
      try {
        return parse.get();
      } catch (DateTimeParseException e) {
        fault(option, expected, found);
      } catch (DateTimeException e) {
        fault(option, expected, found);
      }
      return null;
    }

    private int number(String option, String text, int least, int most) {
      try {
        int number = Integer.parseInt(text);
        if (number >= least && number <= most) {
          return number;
        }
      } catch (NumberFormatException e) {
        // Said below, like a number out of range.
      }
      fault(option, "a whole number from " + least + " to " + most, text);
      return least;
    }

    private long size() {
      Matcher size = SIZE.matcher(typed.maximumReleaseSize);
      if (size.matches()) {
        int shift = size.group(2).equals("KiB") ? 10 : size.group(2).equals("MiB") ? 20 : 0;
        long bytes = Long.parseLong(size.group(1)) << shift;
        if (bytes > 0 && bytes <= LARGEST_RELEASE) {
          return bytes;
        }
      }
      fault("--max-release-size", "bytes, KiB or MiB, at most 1024MiB", typed.maximumReleaseSize);
      return 1;
    }

    private void fault(String option, String expected, String found) {
      faults.add(option + ": expected " + expected + ", found \"" + found + "\"");
    }

    private static String digest(Path file) throws UsageException {
      try {
        return Digests.sha256(Files.readAllBytes(file));
      } catch (IOException e) {
        throw new UsageException(List.of(file + ": expected a file that can be read"));
      }
    }
  }
}
