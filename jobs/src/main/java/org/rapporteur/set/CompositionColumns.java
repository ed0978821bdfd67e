package org.rapporteur.set;

import org.rapporteur.table.Table;
import org.rapporteur.trend.CompositionRow;

/** What may move every share at once, as a table. */
public final class CompositionColumns {

  /** The columns. */
  public static final Table<CompositionRow> COMPOSITION =
      Table.of(
              CompositionRow.class,
              "composition",
              "What was published per calendar window, and by how many")
          .text(Tables.WINDOW_KIND, Tables.WINDOW, CompositionRow::window)
          .day("start", Tables.START, CompositionRow::start)
          .key()
          .day("end", Tables.END, CompositionRow::end)
          .integer(Tables.RELEASE_COUNT, "releases in the window", CompositionRow::releases)
          .integer("issuers", "organisations that issued them", CompositionRow::issuers)
          .integer(
              "issuers_new",
              "those whose first release in the corpus lies in the window",
              CompositionRow::issuersNew)
          .decimal("words_median", "median words of a release", CompositionRow::wordsMedian)
          .text(
              "languages",
              "releases by language, the most first, joined by ;; ? is unknown",
              CompositionRow::languages)
          .flag("partial", Tables.PARTIAL, CompositionRow::partial)
          .build();

  private CompositionColumns() {}
}
