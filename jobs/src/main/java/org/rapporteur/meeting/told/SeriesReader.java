package org.rapporteur.meeting.told;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reference.Faults;
import org.rapporteur.reference.Fields;
import org.rapporteur.reference.ReferenceFile;
import org.rapporteur.reference.ReferenceNode.Mapping;
import org.rapporteur.reference.ReferenceNode.Text;
import org.rapporteur.taxonomy.Organisations;
import org.rapporteur.term.Term;
import org.rapporteur.term.TermException;

/** Turns the maps of a series file into series. */
final class SeriesReader {

  private static final ReferenceFile.Columns COLUMNS =
      new ReferenceFile.Columns(
          List.of("id", "label", "cadence"), List.of("names", "organisations"), List.of());

  /** Null if the series' organisations need not be there. */
  private final @Nullable Organisations organisations;

  private final Map<String, Integer> lines = new HashMap<>();

  private SeriesReader(@Nullable Organisations organisations) {
    this.organisations = organisations;
  }

  static List<Series> read(Path file, @Nullable Organisations organisations, Faults faults) {
    SeriesReader reader = new SeriesReader(organisations);
    List<Series> series = new ArrayList<>();
    for (Mapping map : ReferenceFile.read(file, "series", COLUMNS, faults)) {
      series.add(reader.one(new Fields(map, faults, Fields.id(map), COLUMNS.keys())));
    }
    return series;
  }

  private Series one(Fields fields) {
    return new Series(
        id(fields), fields.text("label"), names(fields), organisations(fields), cadence(fields));
  }

  private String id(Fields fields) {
    String id = fields.text("id");
    if (id.isBlank()) {
      fields.fault(fields.line("id"), "id: expected a text, found nothing");
    } else if (id.contains("@") || id.contains(";")) {
      fields.fault(fields.line("id"), "id: expected neither @ nor ;, which part ids in the tables");
    }
    Integer first = lines.putIfAbsent(id, fields.line());
    if (first != null && !id.isBlank()) {
      fields.fault(fields.line(), "duplicate id, first on line " + first);
    }
    return id;
  }

  private static List<String> names(Fields fields) {
    List<String> names = new ArrayList<>();
    List<Text> texts = fields.texts("names");
    for (Text text : texts) {
      try {
        names.add(Term.of(text.text()).text());
      } catch (TermException e) {
        fields.fault(text.line(), "names: " + e.getMessage());
      }
    }
    if (texts.isEmpty()) {
      fields.fault(fields.line("names"), "names: expected at least one, found none");
    }
    return List.copyOf(names);
  }

  private List<String> organisations(Fields fields) {
    List<String> ids = new ArrayList<>();
    for (Text text : fields.texts("organisations")) {
      if (organisations != null && !organisations.known(text.text())) {
        String meant = organisations.resolve(text.text());
        String hint = organisations.known(meant) ? ", did you mean \"" + meant + "\"?" : "";
        fields.fault(
            text.line(),
            "organisations: expected an id of the organisations file, found \""
                + text.text()
                + "\""
                + hint);
      }
      ids.add(text.text());
    }
    return List.copyOf(ids);
  }

  private static Period cadence(Fields fields) {
    String text = fields.text("cadence");
    if (text.isEmpty()) {
      return Period.ZERO;
    }
    try {
      Period period = Period.parse(text);
      if (!period.isNegative() && !period.isZero()) {
        return period;
      }
    } catch (DateTimeException notAPeriod) {
      // The fault below says what would be right.
    }
    fields.fault(
        fields.line("cadence"), "cadence: expected a period such as P6M, found \"" + text + "\"");
    return Period.ZERO;
  }
}
