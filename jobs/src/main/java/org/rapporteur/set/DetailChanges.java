package org.rapporteur.set;

import java.io.IOException;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** What is new in the detail tables since the set that they go on from. */
public interface DetailChanges {

  /** The years that lose, gain or change a release. */
  SortedSet<Integer> years();

  /** What is known of the releases that now stand in a year, sorted by id. */
  List<Entry> in(int year);

  /** What is known of a release, or null if nothing about it is new. */
  @Nullable Entry of(String id);

  /** One release that is new or changed. */
  interface Entry {
    /** The release's id. */
    String id();

    /** How many versions of it were read. */
    int versions();

    /** The year of its date. */
    int year();

    /** Whether its rows stand in the set before, and only the number of versions is new. */
    boolean published();

    /** Its rows, if they do not stand there yet. */
    ReleaseDetail rows() throws IOException;
  }
}
