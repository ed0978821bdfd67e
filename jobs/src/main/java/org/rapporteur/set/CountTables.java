package org.rapporteur.set;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.calendar.CorpusWindows;
import org.rapporteur.calendar.WindowKind;
import org.rapporteur.release.CodePointOrder;
import org.rapporteur.table.PiecesInOrder;
import org.rapporteur.table.RowRenderer;
import org.rapporteur.table.Table;
import org.rapporteur.table.TableWriter;
import org.rapporteur.taxonomy.Topic;
import org.rapporteur.trend.Composition;
import org.rapporteur.trend.CompositionRow;
import org.rapporteur.trend.CoverageRow;
import org.rapporteur.trend.DayTallies;
import org.rapporteur.trend.DayTally;
import org.rapporteur.trend.OrganisationWindows;
import org.rapporteur.trend.SummaryRow;
import org.rapporteur.trend.TrendRow;
import org.rapporteur.trend.WindowRows;

/**
 * Writes {@code trends}, {@code coverage}, {@code summary} and {@code composition}: kind by kind,
 * organisation by organisation, so that never more than a few of them are held as rows.
 */
final class CountTables implements Closeable {

  /** Rows rendered at a time: few enough to wait in memory, enough to be worth handing over. */
  private static final int PIECE = 2048;

  /** Up to so many rows an organisation is worked on as a whole: some 30 MB once rendered. */
  private static final int WHOLE = 50_000;

  private final TableWriter<TrendRow> trends;
  private final TableWriter<CoverageRow> coverage;
  private final TableWriter<SummaryRow> summary;
  private final TableWriter<CompositionRow> composition;
  private final PiecesInOrder work = new PiecesInOrder();

  private CountTables(Path set) throws IOException {
    trends = open(Tables.TRENDS, set);
    coverage = open(Tables.COVERAGE, set);
    summary = open(Tables.SUMMARY, set);
    composition = open(CompositionColumns.COMPOSITION, set);
  }

  private static <R> TableWriter<R> open(Table<R> table, Path set) throws IOException {
    return new TableWriter<>(table, set, table.name(), TableWriter.Layout.ARRAY);
  }

  /** Writes all four and says what was written. */
  static List<DataPackage.Resource> write(
      Path set, PublicationSettings settings, DayTallies tallies) throws IOException {
    CountTables tables = new CountTables(set);
    try (tables) {
      List<DayTally> all = tallies.of(new DayTallies.Series(DayTallies.ALL, DayTallies.ISSUED));
      if (!all.isEmpty()) {
        tables.write(settings, tallies, all.get(0).day(), all.get(all.size() - 1).day());
      }
    }
    List<DataPackage.Resource> resources = new ArrayList<>();
    resources.addAll(DataPackage.Resource.of(Tables.TRENDS, tables.trends.published()));
    resources.addAll(DataPackage.Resource.of(Tables.COVERAGE, tables.coverage.published()));
    resources.addAll(DataPackage.Resource.of(Tables.SUMMARY, tables.summary.published()));
    resources.addAll(
        DataPackage.Resource.of(CompositionColumns.COMPOSITION, tables.composition.published()));
    return resources;
  }

  private void write(PublicationSettings settings, DayTallies tallies, int first, int last)
      throws IOException {
    List<String> topics = settings.taxonomy().topics().stream().map(Topic::id).toList();
    List<DayTallies.Series> series = tallies.series();
    List<DayTally> all = tallies.of(new DayTallies.Series(DayTallies.ALL, DayTallies.ISSUED));
    for (WindowKind kind : sorted(settings.kinds())) {
      OrganisationWindows windows =
          new OrganisationWindows(
              kind,
              first,
              last,
              settings.baseline(),
              topics,
              !settings.taxonomy().languages().isEmpty());
      CorpusWindows calendar = new CorpusWindows(kind, first, last);
      long mostRows = (long) topics.size() * calendar.count();
      for (DayTallies.Series one : series) {
        if (mostRows <= WHOLE) {
          work.add(() -> Rendered.of(this, rows(windows, one, tallies)), this::append);
        } else {
          appendInPieces(rows(windows, one, tallies));
        }
      }
      appendInPieces(composition, Composition.of(calendar, all));
    }
    work.finish();
  }

  private static List<WindowKind> sorted(List<WindowKind> kinds) {
    return kinds.stream()
        .sorted(Comparator.comparing(WindowKind::name, CodePointOrder.COMPARATOR))
        .toList();
  }

  private static WindowRows rows(
      OrganisationWindows windows, DayTallies.Series series, DayTallies tallies) {
    return windows.rows(series.organisation(), series.role(), tallies.of(series));
  }

  /** What one organisation has in each table, in pieces: large arrays are costly to collect. */
  private record Rendered(
      List<RowRenderer.Rendered> trends,
      List<RowRenderer.Rendered> coverage,
      List<RowRenderer.Rendered> summary) {

    static Rendered of(CountTables tables, WindowRows rows) throws IOException {
      return new Rendered(
          pieces(tables.trends, rows.trends()),
          pieces(tables.coverage, rows.coverage()),
          pieces(tables.summary, rows.summary()));
    }

    private static <R> List<RowRenderer.Rendered> pieces(TableWriter<R> writer, List<R> rows)
        throws IOException {
      List<RowRenderer.Rendered> pieces = new ArrayList<>();
      for (List<R> piece : inPieces(rows)) {
        pieces.add(writer.render(piece));
      }
      return pieces;
    }
  }

  private void append(Rendered rendered) throws IOException {
    appendAll(trends, rendered.trends());
    appendAll(coverage, rendered.coverage());
    appendAll(summary, rendered.summary());
  }

  private static void appendAll(TableWriter<?> writer, List<RowRenderer.Rendered> pieces)
      throws IOException {
    for (RowRenderer.Rendered piece : pieces) {
      writer.append(piece);
    }
  }

  private void appendInPieces(WindowRows rows) throws IOException {
    appendInPieces(coverage, rows.coverage());
    appendInPieces(trends, rows.trends());
    appendInPieces(summary, rows.summary());
  }

  private <R> void appendInPieces(TableWriter<R> writer, List<R> rows) throws IOException {
    for (List<R> piece : inPieces(rows)) {
      work.add(() -> writer.render(piece), writer::append);
    }
  }

  private static <R> List<List<R>> inPieces(List<R> rows) {
    List<List<R>> pieces = new ArrayList<>();
    for (int from = 0; from < rows.size(); from += PIECE) {
      pieces.add(rows.subList(from, Math.min(from + PIECE, rows.size())));
    }
    return pieces;
  }

  @Override
  public void close() throws IOException {
    try (trends;
        coverage;
        summary;
        composition;
        work) {
      // Closing all five is all there is to do.
    }
  }
}
