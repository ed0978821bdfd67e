package org.rapporteur.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.release.CodePointOrder;
import org.rapporteur.set.DetailRows;
import org.rapporteur.set.MentionRow;
import org.rapporteur.set.PublishedSet;
import org.rapporteur.set.ReleaseRow;
import org.rapporteur.set.Tables;
import org.rapporteur.table.Rows;

/** The releases that a cell counts, each with its mentions: the evidence behind the numbers. */
public final class CellReleases {

  /** Mentions of so many releases are held at a time. */
  private static final int HELD = 5_000;

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::date).thenComparing(Place::id, CodePointOrder.COMPARATOR);

  private final PublishedSet set;
  private final CellKey key;
  private final Set<String> family;
  private final boolean about;
  private final List<Place> places = new ArrayList<>();

  /** Where a release stands in the tables. */
  private record Place(String date, String id) {
    String year() {
      return date.substring(0, 4);
    }
  }

  /** A release that the cell counts, and the mentions of the topic in it. */
  public record Counted(ReleaseRow release, List<MentionRow> mentions) {}

  /** Takes releases one after the other. */
  public interface Taker {
    /** Takes the next one. */
    void take(Counted release) throws IOException;
  }

  private CellReleases(PublishedSet set, CellKey key, Set<String> family, boolean about) {
    this.set = set;
    this.key = key;
    this.family = family;
    this.about = about;
  }

  /**
   * Finds the releases of a cell.
   *
   * @param family the ids of the organisation and its descendants
   * @param about whether only those are wanted that are about the topic
   */
  public static CellReleases in(PublishedSet set, CellKey key, Set<String> family, boolean about)
      throws IOException {
    CellReleases releases = new CellReleases(set, key, family, about);
    int last = key.window().end().minusDays(1).getYear();
    for (int year = key.window().start().getYear(); year <= last; year++) {
      releases.find(String.format("%04d", year));
    }
    releases.places.sort(ORDER);
    return releases;
  }

  private void find(String year) throws IOException {
    try (DetailRows rows = new DetailRows(set, year)) {
      Rows<ReleaseRow> all = rows.releases();
      for (ReleaseRow release = all.next(); release != null; release = all.next()) {
        if (key.counts(release, family) && (!about || key.isAboutItsTopic(release))) {
          places.add(new Place(release.date(), release.id()));
        }
      }
    }
  }

  /** How many there are. */
  public int size() {
    return places.size();
  }

  /** Whether the set tells where the mentions stand. */
  public boolean hasMentions() throws IOException {
    return !set.years(Tables.MENTIONS).isEmpty();
  }

  /** Hands on each by date and id. The year files are gone through anew for every few thousand. */
  public void forEach(Taker taker) throws IOException {
    for (int from = 0; from < places.size(); from += HELD) {
      List<Place> some = places.subList(from, Math.min(from + HELD, places.size()));
      Map<String, Counted> counted = counted(some);
      for (Place place : some) {
        Counted release = counted.get(place.id());
        if (release != null) {
          taker.take(release);
        }
      }
    }
  }

  private Map<String, Counted> counted(List<Place> some) throws IOException {
    Map<String, Counted> counted = new HashMap<>();
    Set<String> years = new TreeSet<>();
    Set<String> wanted = new TreeSet<>();
    some.forEach(place -> years.add(place.year()));
    some.forEach(place -> wanted.add(place.id()));
    for (String year : years) {
      try (DetailRows rows = new DetailRows(set, year)) {
        Rows<ReleaseRow> all = rows.releases();
        for (ReleaseRow release = all.next(); release != null; release = all.next()) {
          if (wanted.contains(release.id())) {
            List<MentionRow> mentions =
                rows.mentions(release.id()).stream()
                    .filter(mention -> mention.topic().equals(key.topic()))
                    .toList();
            counted.put(release.id(), new Counted(release, mentions));
          }
        }
      }
    }
    return counted;
  }
}
