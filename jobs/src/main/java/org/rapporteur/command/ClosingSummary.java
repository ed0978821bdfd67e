package org.rapporteur.command;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import org.rapporteur.flink.Progress;
import org.rapporteur.table.Output;

/** The last words of a run, ten lines at most. */
final class ClosingSummary {

  private ClosingSummary() {}

  static void print(PrintStream out, Output output, Progress progress) throws IOException {
    out.printf(
        Locale.ROOT,
        "%,d releases read from %,d files (%,d files passed over), %,d records rejected%n",
        progress.releasesRead(),
        progress.filesToRead(),
        progress.filesPassedOver(),
        progress.recordsRejected());
    out.println("Tables: " + output.folder().resolve("current"));
    out.println("Report: " + output.folder().resolve("current").resolve("report.html"));
  }
}
