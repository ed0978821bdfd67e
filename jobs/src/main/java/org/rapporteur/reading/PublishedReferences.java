package org.rapporteur.reading;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.set.OrganisationRow;
import org.rapporteur.set.PublishedSet;
import org.rapporteur.set.Tables;
import org.rapporteur.set.TopicRow;
import org.rapporteur.table.Rows;
import org.rapporteur.trend.DayTallies;

/**
 * The organisations and topics of a published set.
 *
 * @param organisations by id; {@code all} is not among them
 * @param topicLabels the topics' labels by id
 */
public record PublishedReferences(
    Map<String, OrganisationRow> organisations, Map<String, String> topicLabels) {

  /** Reads them from a set. */
  public static PublishedReferences read(PublishedSet set) throws IOException {
    Map<String, OrganisationRow> organisations = new LinkedHashMap<>();
    try (Rows<OrganisationRow> rows = set.rows(Tables.ORGANISATIONS)) {
      rows.toList().forEach(row -> organisations.put(row.organisation(), row));
    }
    Map<String, String> topics = new LinkedHashMap<>();
    try (Rows<TopicRow> rows = set.rows(Tables.TOPICS)) {
      rows.toList().forEach(row -> topics.put(row.topic(), row.label()));
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
