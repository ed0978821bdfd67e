package org.rapporteur.telling;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.calendar.WindowKind;
import org.rapporteur.release.CodePointOrder;
import org.rapporteur.set.OrganisationRow;
import org.rapporteur.set.PublishedSet;
import org.rapporteur.set.Tables;
import org.rapporteur.table.RowFilter;
import org.rapporteur.table.Rows;
import org.rapporteur.trend.CoverageRow;
import org.rapporteur.trend.DayTallies;

/** Says which issuers the organisations file lacks. */
final class IssuerLine {

  /** The issuer of releases that name none. */
  private static final String NOBODY = "unknown";

  private static final int MOST_NAMES = 3;

  private IssuerLine() {}

  static String of(PublishedSet set) throws IOException {
    Set<String> lacking = new HashSet<>();
    try (Rows<OrganisationRow> rows = set.rows(Tables.ORGANISATIONS)) {
      for (OrganisationRow row = rows.next(); row != null; row = rows.next()) {
        if (!row.known()) {
          lacking.add(row.organisation());
        }
      }
    }
    Map<String, Long> releases = releases(set, lacking);
    Long nobody = releases.remove(NOBODY);
    String without =
        nobody == null
            ? ""
            : "; "
                + TextSections.count(nobody, "release")
                + (nobody == 1 ? " names none" : " name none");
    List<Map.Entry<String, Long>> issuers = new ArrayList<>(releases.entrySet());
    issuers.sort(
        Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry::getKey, CodePointOrder.COMPARATOR));
    List<String> names =
        issuers.stream()
            .map(one -> one.getKey() + " (" + TextSections.count(one.getValue(), "release") + ")")
            .toList();
    String beginning = "Issuers not in the organisations file: ";
    return names.isEmpty()
        ? beginning + "none" + without
        : ClosingWords.fit(1, most -> beginning + list(names, most[0]) + without);
  }

  /** {@code 5, most often A (3 releases), B (2 releases)}. */
  private static String list(List<String> names, int most) {
    int shown = Math.min(Math.min(most, MOST_NAMES), names.size());
    String often = shown < names.size() ? ", most often " : ", ";
    return names.size() + (shown == 0 ? "" : often + String.join(", ", names.subList(0, shown)));
  }

  /** Releases by issuer: each lies in as many windows of a kind as overlap. */
  private static Map<String, Long> releases(PublishedSet set, Set<String> issuers)
      throws IOException {
    Map<String, Long> releases = new TreeMap<>(CodePointOrder.COMPARATOR);
    if (issuers.isEmpty()) {
      return releases;
    }
    int overlapping = 1;
    RowFilter withReleases = RowFilter.isNotZero(Tables.RELEASE_COUNT);
    try (Rows<CoverageRow> rows = set.rows(Tables.COVERAGE, withReleases)) {
      CoverageRow row = rows.next();
      String firstKind = row == null ? "" : row.window();
      for (; row != null && row.window().equals(firstKind); row = rows.next()) {
        if (row.role().equals(DayTallies.ISSUED) && issuers.contains(row.organisation())) {
          releases.merge(row.organisation(), (long) row.releases(), Long::sum);
          overlapping = WindowKind.parse(firstKind).windowsPerSize();
        }
      }
    }
    long windowsOfARelease = overlapping;
    releases.replaceAll((issuer, inWindows) -> inWindows / windowsOfARelease);
    return releases;
  }
}
