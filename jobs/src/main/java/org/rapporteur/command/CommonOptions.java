package org.rapporteur.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** The options that every command over releases shares, as they are typed. */
final class CommonOptions {

  @Option(
      names = "--input",
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders and globs to read (default: the project's data/releases).")
  List<String> input = new ArrayList<>();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "out",
      description = "Where the sets of tables stand (default: ${DEFAULT-VALUE}).")
  String output = "";

  @Option(
      names = "--taxonomy",
      paramLabel = "FILE",
      description = "The topics: YAML, JSON or CSV (default: data/taxonomy.yaml).")
  String taxonomy = "";

  @Option(
      names = "--organisations",
      paramLabel = "FILE",
      description = "The organisations: YAML, JSON or CSV (default: data/organisations.yaml).")
  String organisations = "";

  @Option(
      names = "--series",
      paramLabel = "FILE",
      description = "The series of meetings: YAML, JSON or CSV (default: data/series.yaml).")
  String series = "";

  @Option(
      names = "--window",
      paramLabel = "LIST",
      defaultValue = "month,quarter,year",
      description =
          "Windows to count over: day, week, month, quarter, year, or ISO periods such as P2W,"
              + " perhaps with a slide: P3M/P1M (default: ${DEFAULT-VALUE}).")
  String window = "";

  @Option(
      names = "--zone",
      paramLabel = "ID",
      defaultValue = "UTC",
      description = "The time zone in which a date-time becomes a day (default: ${DEFAULT-VALUE}).")
  String zone = "";

  @Option(
      names = "--from",
      paramLabel = "DATE",
      defaultValue = "1900-01-01",
      description = "Reject releases dated before (default: ${DEFAULT-VALUE}).")
  String from = "";

  @Option(
      names = "--to",
      paramLabel = "DATE",
      defaultValue = "2099-12-31",
      description = "Reject releases dated after (default: ${DEFAULT-VALUE}).")
  String to = "";

  @Option(
      names = "--organisation",
      paramLabel = "NAME",
      defaultValue = "",
      description = "The issuer of releases that name none.")
  String organisation = "";

  @Option(
      names = "--baseline",
      paramLabel = "N",
      defaultValue = "12",
      description =
          "Windows that a burst is compared with, at least 4 (default: ${DEFAULT-VALUE}).")
  String baseline = "";

  @Option(
      names = "--evidence",
      paramLabel = "full|none",
      defaultValue = "full",
      description = "none: no mentions table (default: ${DEFAULT-VALUE}).")
  String evidence = "";

  @Option(
      names = "--field",
      paramLabel = "FIELD=NAME",
      description = "The records' own name of a field, such as body=story.")
  Map<String, String> field = new LinkedHashMap<>();

  @Option(
      names = "--max-release-size",
      paramLabel = "SIZE",
      defaultValue = "10MiB",
      description = "Reject larger records: bytes, KiB or MiB (default: ${DEFAULT-VALUE}).")
  String maximumReleaseSize = "";

  @Option(
      names = "--parallelism",
      paramLabel = "N",
      defaultValue = "",
      description = "How many cores to use (default: all).")
  String parallelism = "";

  @Option(names = "--quiet", description = "Print nothing but errors.")
  boolean quiet;

  @Option(names = "--verbose", description = "Print stack traces and the cluster's log.")
  boolean verbose;
}
