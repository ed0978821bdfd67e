package org.rapporteur.set;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.rapporteur.release.CodePointOrder;
import org.rapporteur.table.Column;
import org.rapporteur.table.JsonFile;
import org.rapporteur.table.PublishedFile;
import org.rapporteur.table.Table;

/**
 * {@code datapackage.json}: describes every file of a set (Frictionless Data Package with Table
 * Schema), with its size and SHA-256, and what the results depend on. It holds no time of day and
 * no path outside the set, so the same input gives the same bytes.
 */
public final class DataPackage {

  public static final String FILE = "datapackage.json";

  /** What holds {@link PublicationSettings#made}. */
  static final String MADE = "rapporteur";

  private DataPackage() {}

  /**
   * A file of the set and the table it holds.
   *
   * @param table the table
   * @param file the file
   */
  record Resource(Table<?> table, PublishedFile file) {
    static List<Resource> of(Table<?> table, List<PublishedFile> files) {
      return files.stream().map(file -> new Resource(table, file)).toList();
    }
  }

  /**
   * Writes it.
   *
   * @param set the folder of the set
   * @param made what the results depend on: version of the program, digests of reference files,
   *     options
   */
  static void write(Path set, List<Resource> resources, Map<String, ?> made) throws IOException {
    ObjectNode described = JsonFile.JSON.createObjectNode();
    described.put("profile", "data-package");
    described.put("name", MADE);
    described.put("title", "What organisations talk about from meeting to meeting");
    described.set(MADE, JsonFile.JSON.valueToTree(made));
    ArrayNode list = described.putArray("resources");
    resources.stream()
        .sorted(Comparator.comparing(resource -> resource.file().path(), CodePointOrder.COMPARATOR))
        .forEach(resource -> list.add(describe(resource)));
    JsonFile.create(set.resolve(FILE), described);
  }

  /**
   * Whether a file is not the same for the same input: it depends on the sets that were published
   * before. Its size and digest stand in {@code run.json}.
   */
  static boolean tellsOfSetsBefore(Resource resource) {
    return resource.table().equals(Tables.REVISIONS) || resource.table().equals(Tables.CHANGES);
  }

  private static ObjectNode describe(Resource resource) {
    String path = resource.file().path();
    String format = path.substring(path.lastIndexOf('.') + 1);
    ObjectNode described = JsonFile.JSON.createObjectNode();
    // Names in a data package hold no slashes.
    described.put("name", path.replace('/', '-').replace('.', '-'));
    described.put("path", path);
    described.put("profile", format.equals(Column.CSV) ? "tabular-data-resource" : "data-resource");
    described.put("title", resource.table().meaning());
    described.put("format", format);
    described.put("mediatype", mediaType(format));
    described.put("encoding", "utf-8");
    if (!tellsOfSetsBefore(resource)) {
      resource.file().describe(described);
    }
    ObjectNode schema = described.putObject("schema");
    ArrayNode fields = schema.putArray("fields");
    for (Column<?> column : resource.table().columnsIn(format)) {
      ObjectNode field = fields.addObject();
      field.put("name", column.name());
      field.put("type", column.type().word());
      field.put("description", column.meaning());
    }
    ArrayNode key = schema.putArray("primaryKey");
    resource.table().key().forEach(key::add);
    return described;
  }

  private static String mediaType(String format) {
    return switch (format) {
      case Column.CSV -> "text/csv";
      case "jsonl" -> "application/x-ndjson";
      default -> "application/json";
    };
  }
}
