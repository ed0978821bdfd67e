package org.rapporteur.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.rapporteur.format.bytes.FileBytes;
import org.rapporteur.format.bytes.FileName;
import org.rapporteur.format.draft.Format;
import org.rapporteur.format.draft.ReadingOptions;
import org.rapporteur.format.draft.RecordCheck;
import org.rapporteur.format.draft.Records;
import org.rapporteur.format.feed.Feed;
import org.rapporteur.format.page.HtmlPage;
import org.rapporteur.format.record.CsvFile;
import org.rapporteur.format.record.JsonArray;
import org.rapporteur.format.record.JsonLines;
import org.rapporteur.format.record.JsonRecord;

/**
 * Reads files of every accepted format, chosen by their endings. Each record arrives at {@link
 * Records} as a release or as rejected, in the file's order.
 *
 * <p>Not for several threads: buffers serve record after record. One reader an operator.
 */
public final class ReleaseReader {

  private static final Set<String> LINES = Set.of("jsonl", "ndjson");
  private static final Set<String> FORMATS =
      Set.of("jsonl", "ndjson", "json", "csv", "txt", "html", "htm", "xml", "rss", "atom");

  private final JsonLines jsonLines;
  private final Map<String, Format> formats = new HashMap<>();

  /** A reader for one run's options. */
  public ReleaseReader(ReadingOptions options) {
    RecordCheck check = new RecordCheck(options);
    JsonRecord record = new JsonRecord(options, check);
    jsonLines = new JsonLines(options, record);
    formats.put("jsonl", jsonLines);
    formats.put("ndjson", jsonLines);
    formats.put("json", new JsonArray(options, record));
    formats.put("csv", new CsvFile(options, check));
    formats.put("txt", new PlainText(options, check));
    Format page = new HtmlPage(options, check);
    formats.put("html", page);
    formats.put("htm", page);
    Format feed = new Feed(options, check);
    formats.put("xml", feed);
    formats.put("rss", feed);
    formats.put("atom", feed);
  }

  /**
   * Reads lines of JSON Lines that are in memory.
   *
   * @param path the file's path relative to its input
   * @param firstLine the physical line, from 1, at which {@code from} stands
   * @param bytes holds whole lines in {@code [from, to)}; the last may lack its line feed
   */
  public void readLines(
      String path, long firstLine, byte[] bytes, int from, int to, Records records) {
    jsonLines.read(path, firstLine, bytes, from, to, records);
  }

  /**
   * Reads a whole file as its ending says. A file that breaks in the middle keeps what stood before
   * and rejects the rest.
   *
   * @param path the file's path relative to its input, with {@code /} between names; the file's
   *     name if the input is a file
   * @throws IOException if the file cannot be read: says which and why
   * @throws IllegalArgumentException if the file's ending is not {@link #readable}
   */
  public void readFile(Path file, String path, Records records) throws IOException {
    FileName name = FileName.of(path);
    Format format = formats.get(name.format());
    if (format == null) {
      throw new IllegalArgumentException(path + ": expected an ending that is read");
    }
    try (InputStream bytes = new FileBytes(file, name.compression())) {
      format.read(bytes, path, records);
    }
  }

  /**
   * Whether a file is read: it is not hidden and its ending is one of a format, perhaps followed by
   * one of a compression.
   *
   * @param fileName the file's name without folders
   */
  public static boolean readable(String fileName) {
    return !fileName.startsWith(".") && FORMATS.contains(FileName.of(fileName).format());
  }

  /**
   * Whether a file is JSON Lines that is not compressed, which {@link #readLines} can share out.
   */
  public static boolean lines(String fileName) {
    FileName name = FileName.of(fileName);
    return name.compression().isEmpty() && LINES.contains(name.format()) && readable(fileName);
  }
}
