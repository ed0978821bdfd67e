package org.rapporteur.reading;

import com.fasterxml.jackson.databind.MappingIterator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.set.OrganisationRow;
import org.rapporteur.set.Tables;
import org.rapporteur.table.JsonRows;
import org.rapporteur.trend.DayTallies;

/**
 * The organisations and topics of a published set.
 *
 * @param organisations by id; {@code all} is not among them
 * @param topicLabels the topics' labels by id
 */
public record PublishedReferences(
    Map<String, OrganisationRow> organisations, Map<String, String> topicLabels) {

  /** What is read of the table of topics. */
  private record TopicLabel(String topic, String label) {}

  /** Reads them from a set's folder. */
  public static PublishedReferences read(Path set) throws IOException {
    Map<String, OrganisationRow> organisations = new LinkedHashMap<>();
    try (MappingIterator<OrganisationRow> rows =
        JsonRows.read(OrganisationRow.class, set.resolve(Tables.ORGANISATIONS.name() + ".json"))) {
      rows.forEachRemaining(row -> organisations.put(row.organisation(), row));
    }
    Map<String, String> topics = new LinkedHashMap<>();
    try (MappingIterator<TopicLabel> rows =
        JsonRows.read(TopicLabel.class, set.resolve(Tables.TOPICS.name() + ".json"))) {
      rows.forEachRemaining(row -> topics.put(row.topic(), row.label()));
    }
    return new PublishedReferences(organisations, topics);
  }

  /** The organisations' labels by id, that of {@code all} too. */
  public Map<String, String> organisationLabels() {
    Map<String, String> labels = new LinkedHashMap<>();
    labels.put(DayTallies.ALL, "");
    organisations.forEach((id, row) -> labels.put(id, row.label()));
    return labels;
  }

  /** The ids of an organisation and of all that are part of it. */
  public Set<String> withDescendants(String id) {
    Set<String> ids = new TreeSet<>();
    for (String candidate : organisations.keySet()) {
      @Nullable String at = candidate;
      while (at != null && !at.isEmpty()) {
        if (at.equals(id)) {
          ids.add(candidate);
          break;
        }
        OrganisationRow row = organisations.get(at);
        at = row == null ? null : row.parent();
      }
    }
    return ids;
  }
}
