package org.rapporteur.command;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.format.Inputs;
import org.rapporteur.format.draft.ReadingOptions;
import picocli.CommandLine.Option;

/** The options that say what is read and how, as they are typed. */
final class InputOptions {

  private static final Pattern SIZE = Pattern.compile("([0-9]{1,10})(|KiB|MiB)");

  /** A record is held in memory as one array. */
  private static final long LARGEST_RELEASE = 1L << 30;

  @Option(
      names = "--input",
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders and globs to read (default: the project's data/releases).")
  private List<String> input = new ArrayList<>();

  @Option(
      names = "--follow-links",
      description = "Follow links that lead out of an input's folder (default: pass them over).")
  private boolean followLinks;

  @Option(
      names = "--zone",
      paramLabel = "ID",
      defaultValue = "UTC",
      description = "The time zone in which a date-time becomes a day (default: ${DEFAULT-VALUE}).")
  private String zone = "";

  @Option(
      names = "--from",
      paramLabel = "DATE",
      defaultValue = "1900-01-01",
      description = "Reject releases dated before (default: ${DEFAULT-VALUE}).")
  private String from = "";

  @Option(
      names = "--to",
      paramLabel = "DATE",
      defaultValue = "2099-12-31",
      description = "Reject releases dated after (default: ${DEFAULT-VALUE}).")
  private String to = "";

  @Option(
      names = "--organisation",
      paramLabel = "NAME",
      defaultValue = "",
      description = "The issuer of releases that name none.")
  private String organisation = "";

  @Option(
      names = "--field",
      paramLabel = "FIELD=NAME",
      description = "The records' own name of a field, such as body=story.")
  private Map<String, String> field = new LinkedHashMap<>();

  @Option(
      names = "--max-release-size",
      paramLabel = "SIZE",
      defaultValue = "10MiB",
      description = "Reject larger records: bytes, KiB or MiB (default: ${DEFAULT-VALUE}).")
  private String maximumReleaseSize = "";

  /** What to read: the project's own releases if nothing is named. */
  Inputs inputs() {
    return new Inputs(
        input.isEmpty() ? List.of(Home.data("releases").toString()) : List.copyOf(input),
        followLinks);
  }

  /** The issuer of releases that name none, empty if there is none. */
  String issuer() {
    return organisation.strip();
  }

  /** How records are read, or null and faults. */
  @Nullable ReadingOptions reading(OptionFaults faults) {
    ZoneId id =
        faults.parsed(() -> ZoneId.of(zone), "--zone", "a time zone such as Europe/Brussels", zone);
    LocalDate first = faults.date("--from", from);
    LocalDate last = faults.date("--to", to);
    if (first != null && last != null && last.isBefore(first)) {
      faults.add("--to", "a date not before --from " + first, to);
    }
    long size = size(faults);
    if (id == null || first == null || last == null) {
      return null;
    }
    try {
      return new ReadingOptions(id, first, last, size, field);
    } catch (IllegalArgumentException e) {
      faults.add("--field: " + e.getMessage());
      return null;
    }
  }

  private long size(OptionFaults faults) {
    Matcher size = SIZE.matcher(maximumReleaseSize);
    if (size.matches()) {
      int shift = size.group(2).equals("KiB") ? 10 : size.group(2).equals("MiB") ? 20 : 0;
      long bytes = Long.parseLong(size.group(1)) << shift;
      if (bytes > 0 && bytes <= LARGEST_RELEASE) {
        return bytes;
      }
    }
    faults.add("--max-release-size", "bytes, KiB or MiB, at most 1024MiB", maximumReleaseSize);
    return 1;
  }
}
