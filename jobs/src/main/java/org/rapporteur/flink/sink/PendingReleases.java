package org.rapporteur.flink.sink;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.flink.stream.EvidencePlace;
import org.rapporteur.flink.stream.NewestVersion;
import org.rapporteur.release.CodePointOrder;
import org.rapporteur.set.DetailChanges;
import org.rapporteur.set.ReleaseDetail;

/** The releases of which a version was read since the last publication. */
final class PendingReleases implements DetailChanges {

  private final EvidenceFiles evidence;
  private final Map<String, Pending> releases = new HashMap<>();
  private final SortedSet<Integer> years = new TreeSet<>();
  private final Set<String> files = new HashSet<>();
  private @Nullable Map<Integer, List<Entry>> byYear;

  PendingReleases(EvidenceFiles evidence) {
    this.evidence = evidence;
  }

  void add(NewestVersion version) {
    byYear = null;
    years.add(year(version.day()));
    years.add(year(version.dayBefore()));
    files.add(version.evidence().file());
    Pending before = releases.get(version.id());
    EvidencePlace place =
        version.newest() ? version.evidence() : before == null ? null : before.place();
    releases.put(
        version.id(),
        new Pending(evidence, version.id(), version.versions(), year(version.day()), place));
  }

  /** A release of that day is to be written anew, although no version of it was read. */
  void touch(int day) {
    years.add(year(day));
  }

  /** The evidence files that the pending releases were read into. */
  Set<String> files() {
    return Set.copyOf(files);
  }

  void clear() {
    releases.clear();
    years.clear();
    files.clear();
    byYear = null;
  }

  private static int year(int day) {
    return LocalDate.ofEpochDay(day).getYear();
  }

  @Override
  public SortedSet<Integer> years() {
    return years;
  }

  @Override
  public synchronized List<Entry> in(int year) {
    if (byYear == null) {
      byYear = new HashMap<>();
      for (Pending release : releases.values()) {
        byYear.computeIfAbsent(release.year(), key -> new ArrayList<>()).add(release);
      }
      for (List<Entry> entries : byYear.values()) {
        entries.sort(Comparator.comparing(Entry::id, CodePointOrder.COMPARATOR));
      }
    }
    return byYear.getOrDefault(year, List.of());
  }

  @Override
  public @Nullable Entry of(String id) {
    return releases.get(id);
  }

  /** Without a place its rows stand in the published set. */
  private record Pending(
      EvidenceFiles evidence, String id, int versions, int year, @Nullable EvidencePlace place)
      implements Entry {
    @Override
    public boolean published() {
      return place == null;
    }

    @Override
    public ReleaseDetail rows() throws IOException {
      if (place == null) {
        throw new IllegalStateException("the rows of " + id + " are published already");
      }
      return evidence.read(place);
    }
  }
}
