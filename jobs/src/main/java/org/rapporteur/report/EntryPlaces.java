package org.rapporteur.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.rapporteur.set.OrganisationRow;
import org.rapporteur.set.PublishedSet;
import org.rapporteur.set.Tables;
import org.rapporteur.set.TopicRow;
import org.rapporteur.table.Rows;
import org.rapporteur.table.Table;
import org.rapporteur.trend.DayTallies;

/**
 * The place of every topic or organisation in the page's list of them: the page's rows name a place
 * instead of repeating an id.
 */
final class EntryPlaces {

  /** What stands for no place. */
  static final int NONE = -1;

  private final Map<String, Integer> places = new HashMap<>();

  private final Table<?> table;

  private EntryPlaces(Table<?> table) {
    this.table = table;
  }

  /** Copies id, label and parent of every topic to the page. */
  static EntryPlaces ofTopics(PublishedSet set, JsonGenerator page) throws IOException {
    EntryPlaces topics = new EntryPlaces(Tables.TOPICS);
    page.writeArrayFieldStart("topics");
    try (Rows<TopicRow> rows = set.rows(Tables.TOPICS)) {
      for (TopicRow row = rows.next(); row != null; row = rows.next()) {
        topics.copy(row.topic(), row.label(), row.parent(), page);
      }
    }
    page.writeEndArray();
    return topics;
  }

  /** Copies id, label and parent of every organisation to the page, {@code all} before them. */
  static EntryPlaces ofOrganisations(PublishedSet set, JsonGenerator page) throws IOException {
    EntryPlaces organisations = new EntryPlaces(Tables.ORGANISATIONS);
    page.writeArrayFieldStart("organisations");
    organisations.copy(DayTallies.ALL, "All organisations", "", page);
    try (Rows<OrganisationRow> rows = set.rows(Tables.ORGANISATIONS)) {
      for (OrganisationRow row = rows.next(); row != null; row = rows.next()) {
        organisations.copy(row.organisation(), row.label(), row.parent(), page);
      }
    }
    page.writeEndArray();
    return organisations;
  }

  /** {@link #NONE} if the list does not hold it. */
  int of(String id) {
    return places.getOrDefault(id, NONE);
  }

  /**
   * @throws IOException if the list does not hold it: the tables do not belong together
   */
  int existing(String id) throws IOException {
    Integer place = places.get(id);
    if (place == null) {
      throw new IOException(table.name() + ".json: expected a row for \"" + id + "\", found none");
    }
    return place;
  }

  int size() {
    return places.size();
  }

  private void copy(String id, String label, String parent, JsonGenerator page) throws IOException {
    if (places.putIfAbsent(id, places.size()) == null) {
      page.writeStartArray();
      page.writeString(id);
      page.writeString(label.isEmpty() ? id : label);
      page.writeString(parent);
      page.writeEndArray();
    }
  }
}
