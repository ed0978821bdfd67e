package org.rapporteur.taxonomy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.reference.Faults;
import org.rapporteur.reference.Fields;
import org.rapporteur.reference.Hierarchy;
import org.rapporteur.reference.ReferenceFile;
import org.rapporteur.reference.ReferenceNode.Mapping;
import org.rapporteur.reference.ReferenceNode.Text;

/** Turns the maps of an organisations file into organisations. */
final class OrganisationsReader {

  /** Ids with a meaning of their own in the tables. */
  private static final List<String> RESERVED = List.of("all", "unknown");

  private static final ReferenceFile.Columns COLUMNS =
      new ReferenceFile.Columns(List.of("id", "label", "parent"), List.of("names"), List.of());

  private OrganisationsReader() {}

  static List<Organisation> read(Path file, Faults faults) {
    List<Organisation> organisations = new ArrayList<>();
    Hierarchy hierarchy = new Hierarchy(faults);
    for (Mapping map : ReferenceFile.read(file, "organisations", COLUMNS, faults)) {
      Fields fields = new Fields(map, faults, Fields.id(map), COLUMNS.keys());
      String id = fields.text("id");
      if (RESERVED.contains(id)) {
        fields.fault(fields.line("id"), "reserved id, expected one other than all and unknown");
      }
      List<String> names = new ArrayList<>();
      for (Text name : fields.texts("names")) {
        TermLists.term(fields, "names", name).ifPresent(term -> names.add(term.text()));
      }
      Organisation organisation =
          new Organisation(id, fields.text("label"), fields.text("parent"), List.copyOf(names));
      hierarchy.add("organisation", id, organisation.parent(), fields);
      organisations.add(organisation);
    }
    hierarchy.check();
    return organisations;
  }
}
