package org.rapporteur.telling;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.rapporteur.reading.RevisionSummary;
import org.rapporteur.set.Revision;

/** What changed from one set to the next, for people: some twenty lines at most. */
public final class RevisionsText {

  private static final int MOST = 10;

  private final TextSections out;

  /** Prints to a writer, the long list whole or cut. */
  public RevisionsText(PrintWriter out, boolean whole) {
    this.out = new TextSections(out, whole ? Integer.MAX_VALUE : MOST);
  }

  public void print(String set, RevisionSummary summary) {
    List<String> settings = summary.settings().orElse(List.of());
    String otherwise =
        settings.isEmpty()
            ? ""
            : " It was made with another "
                + String.join(", ", settings).replaceFirst(", ([^,]*)$", " and $1")
                + ".";
    if (!summary.comparable()) {
      out.line(
          "Set %s begins anew: another version of the program wrote the set before, with other"
              + " columns.",
          set);
      return;
    }
    if (summary.isEmpty()) {
      out.line("Set %s: nothing changed against the set before.%s", set, otherwise);
      return;
    }
    out.line("Set %s against the set before:%s", set, otherwise);
    out.line(
        "%s new, %,d changed, %,d gone%s;",
        TextSections.count(count(summary, "new"), "release"),
        count(summary, "changed"),
        count(summary, "gone"),
        dates(summary));
    out.line(
        "%s changed, in %s of trends.",
        TextSections.count(summary.counts(), "count"), TextSections.count(summary.cells(), "row"));
    if (summary.largest().isEmpty()) {
      return;
    }
    out.section("The mentions that changed most, topic by topic:");
    out.rows(
        List.of("by", "topic", "organisation", "window", "mentions"),
        summary.largest().stream().map(RevisionsText::row).toList());
  }

  private static long count(RevisionSummary summary, String kind) {
    return summary.releases().getOrDefault(kind, 0L);
  }

  private static String dates(RevisionSummary summary) {
    if (summary.firstDate().isEmpty()) {
      return "";
    }
    return summary.firstDate().equals(summary.lastDate())
        ? ", dated " + summary.firstDate()
        : ", dated " + summary.firstDate() + " to " + summary.lastDate();
  }

  private static List<String> row(Revision revision) {
    return List.of(
        String.format(Locale.ROOT, "%+,d", revision.difference()),
        revision.topic(),
        revision.organisation() + " " + revision.role(),
        revision.window() + " " + revision.start(),
        (revision.before().isEmpty() ? "no row" : revision.before())
            + " -> "
            + (revision.after().isEmpty() ? "no row" : revision.after()));
  }
}
