package org.rapporteur.telling;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.flink.stream.Progress;
import org.rapporteur.reading.PublishedReferences;
import org.rapporteur.reading.TrendTables;
import org.rapporteur.reading.Unspoken;
import org.rapporteur.set.PublishedSet;
import org.rapporteur.set.SetFolder;
import org.rapporteur.table.OtherColumnsException;
import org.rapporteur.trend.TrendWindows;

/** The last words of a run: what the new set says, on one screen. */
public final class ClosingSummary {

  private ClosingSummary() {}

  public static void print(PrintStream out, SetFolder output, Progress progress)
      throws IOException {
    out.printf(
        "%s read from %s (%s passed over), %s rejected%n",
        TextSections.count(progress.releasesRead(), "release"),
        TextSections.count(progress.filesToRead(), "file"),
        TextSections.count(progress.filesPassedOver(), "file"),
        TextSections.count(progress.recordsRejected(), "record"));
    Optional<Path> set = output.current();
    if (set.isPresent()) {
      try {
        lines(PublishedSet.read(set.get())).forEach(out::println);
      } catch (OtherColumnsException otherVersion) {
        out.println(otherVersion.getMessage());
      }
      Path current = output.folder().resolve("current");
      out.println("Tables: " + current + ", report: " + current.resolve("report.html"));
    }
  }

  /** What a set says. */
  public static List<String> lines(PublishedSet set) throws IOException {
    Map<String, String> labels = PublishedReferences.read(set).topicLabels();
    List<String> lines = new ArrayList<>();
    TrendTables tables = new TrendTables(set);
    Optional<TrendWindows> windows = tables.windows();
    if (windows.isPresent()) {
      lines.addAll(TopicLines.of(tables, windows.get(), labels));
    }
    lines.add(IssuerLine.of(set));
    Unspoken unspoken = Unspoken.in(set);
    if (unspoken.matters()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%,d of %s are in languages that the taxonomy does not speak; their silence says nothing",
              unspoken.unspoken(),
              TextSections.count(unspoken.releases(), "release")));
    }
    lines.addAll(MeetingLines.of(set, labels));
    return lines;
  }
}
