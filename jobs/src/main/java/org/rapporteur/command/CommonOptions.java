package org.rapporteur.command;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that every command that publishes tables shares, as they are typed. */
final class CommonOptions {

  @Mixin InputOptions reading = new InputOptions();

  @Mixin ReferenceOptions references = new ReferenceOptions();

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "out",
      description = "Where the sets of tables stand (default: ${DEFAULT-VALUE}).")
  String output = "";

  @Option(
      names = "--window",
      paramLabel = "LIST",
      defaultValue = "month,quarter,year",
      description =
          "Windows to count over: day, week, month, quarter, year, or ISO periods such as P2W,"
              + " perhaps with a slide: P3M/P1M (default: ${DEFAULT-VALUE}).")
  String window = "";

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

  @Mixin LabelOptions labels = new LabelOptions();

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
