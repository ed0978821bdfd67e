package org.rapporteur.meeting.told;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.reference.Faults;
import org.rapporteur.reference.ReferenceException;
import org.rapporteur.taxonomy.NameGroup;
import org.rapporteur.taxonomy.Organisations;

/** The series of meetings that analysts follow. */
public final class SeriesList implements Serializable {

  private static final long serialVersionUID = 1;

  private final Map<String, Series> byId = new LinkedHashMap<>();

  public SeriesList(List<Series> series) {
    series.forEach(one -> byId.put(one.id(), one));
  }

  /**
   * Reads series from YAML, JSON or CSV.
   *
   * @param organisations those that the series' organisations must be among
   * @throws ReferenceException with every fault of the file
   */
  public static SeriesList read(Path file, Organisations organisations) throws ReferenceException {
    Faults faults = new Faults(file);
    List<Series> series = SeriesReader.read(file, organisations, faults);
    faults.check();
    return new SeriesList(series);
  }

  /**
   * Reads series beside organisations that they were not written for: organisations that are not
   * there are never named, so a series that has only such is never reported.
   *
   * @throws ReferenceException with every other fault of the file
   */
  public static SeriesList readBesideOthers(Path file) throws ReferenceException {
    Faults faults = new Faults(file);
    List<Series> series = SeriesReader.read(file, null, faults);
    faults.check();
    return new SeriesList(series);
  }

  /** The series in the order of the file. */
  public List<Series> all() {
    return List.copyOf(byId.values());
  }

  /** The series of this id. */
  public Optional<Series> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The series' names, for the pass that finds topics and organisations. */
  public List<NameGroup> nameGroups() {
    return byId.values().stream()
        .map(series -> new NameGroup(series.id(), series.names()))
        .toList();
  }
}
