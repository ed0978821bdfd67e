package org.rapporteur.set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.table.OtherColumnsException;
import org.rapporteur.table.PublishedFile;
import org.rapporteur.table.RowFilter;
import org.rapporteur.table.Rows;
import org.rapporteur.table.Table;
import org.rapporteur.table.TableFile;
import org.rapporteur.trend.TrendRow;

/**
 * A complete set as it stands on disk.
 *
 * @param folder where it is
 * @param files its files by path, as its data package lists them
 */
public record PublishedSet(Path folder, Map<String, PublishedFile> files) {

  /** The ending of a year of a detail table. */
  private static final String LINES = ".jsonl";

  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Reads what a set's data package lists.
   *
   * @throws IOException if the folder has no data package that can be read
   */
  public static PublishedSet read(Path folder) throws IOException {
    JsonNode described = new PublishedSet(folder, Map.of()).described();
    Map<String, PublishedFile> files = new LinkedHashMap<>();
    for (JsonNode resource : described.path("resources")) {
      String path = resource.path("path").asText();
      files.put(
          path,
          new PublishedFile(
              path,
              resource.path("bytes").asLong(),
              resource.path("hash").asText().replaceFirst("^sha256:", "")));
    }
    return new PublishedSet(folder, files);
  }

  /** What the data package says of the set. */
  public JsonNode described() throws IOException {
    return JSON.readTree(folder.resolve(DataPackage.FILE).toFile());
  }

  /** What it says of the set's making: version, digests of reference files, options. */
  public JsonNode made() throws IOException {
    return described().path(DataPackage.MADE);
  }

  /** All rows of a table; the caller closes. */
  public <R> Rows<R> rows(Table<R> table) throws IOException {
    return file(table).rows();
  }

  /** The rows of a large table that are wanted; the caller closes. */
  public <R> Rows<R> rows(Table<R> table, RowFilter filter) throws IOException {
    return file(table).rows(filter);
  }

  /** The rows of a large table that begin with a key, or the beginning of one. */
  public <R> List<R> rows(Table<R> table, List<String> key) throws IOException {
    return file(table).rows(key);
  }

  /** The rows of one year of a detail table; none if there are none. The caller closes. */
  public <R> Rows<R> rows(Table<R> table, String year) throws IOException {
    Path file = folder.resolve(path(table, year));
    return Files.exists(file) ? new TableFile<>(table, file).rows() : Rows.of(List.of());
  }

  /** The JSON file of a table that is not a file a year. */
  <R> TableFile<R> file(Table<R> table) {
    return new TableFile<>(table, folder.resolve(table.name() + ".json"));
  }

  /** The years that a detail table has a file of, ascending; none if it was not written. */
  public SortedSet<String> years(Table<?> table) throws IOException {
    SortedSet<String> years = new TreeSet<>();
    Path tables = folder.resolve(table.name());
    if (Files.isDirectory(tables)) {
      try (Stream<Path> files = Files.list(tables)) {
        files
            .map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith(LINES))
            .forEach(name -> years.add(name.substring(0, name.length() - LINES.length())));
      }
    }
    return years;
  }

  /** The path of one year of a detail table in JSON, relative to the set. */
  static String path(Table<?> table, String year) {
    return table.name() + "/" + year + LINES;
  }

  /** Whether the tables that a set is compared by have the columns that are written today. */
  public boolean hasTheseColumns() throws IOException {
    try (Rows<TrendRow> trends = rows(Tables.TRENDS)) {
      trends.next();
      for (Table<?> table : List.of(Tables.RELEASES, Tables.MENTIONS)) {
        for (String year : years(table)) {
          try (Rows<?> rows = rows(table, year)) {
            rows.next();
          }
        }
      }
      return true;
    } catch (OtherColumnsException written) {
      return false;
    }
  }

  /** Whether both sets hold the same bytes at a path, or both nothing. */
  boolean sameFile(PublishedSet other, String path) {
    PublishedFile mine = files.get(path);
    PublishedFile theirs = other.files.get(path);
    return mine == null ? theirs == null : mine.equals(theirs);
  }
}
