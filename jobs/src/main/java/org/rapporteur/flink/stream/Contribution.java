package org.rapporteur.flink.stream;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.rapporteur.meeting.told.ReportingRelease;
import org.rapporteur.release.CodePointOrder;

/**
 * What one version of a release adds to the counts: small, without its text.
 *
 * @param id the release's id
 * @param updatedSecond seconds since 1970 of {@code updated}; the smallest long if it has none
 * @param updatedNano and the nanoseconds after them
 * @param hash SHA-256 that decides between versions of one instant
 * @param path where it was read, see {@link org.rapporteur.release.Source}
 * @param line likewise
 * @param day days since 1970-01-01
 * @param lang primary subtag of its language; empty if unknown
 * @param words its words
 * @param issuers ids of the organisations that issued it
 * @param named ids of the organisations whose own names stand in it
 * @param topics indexes of the topics it has, ascending
 * @param about whether it is about each of them
 * @param mentions mentions of each of them
 * @param evidence where its rows of the detail tables are kept
 * @param meetings what it says of meetings; null if nothing
 */
public record Contribution(
    String id,
    long updatedSecond,
    int updatedNano,
    byte[] hash,
    String path,
    long line,
    int day,
    String lang,
    int words,
    String[] issuers,
    String[] named,
    int[] topics,
    boolean[] about,
    int[] mentions,
    EvidencePlace evidence,
    @Nullable ReportingRelease meetings) {

  /** Whether this version counts instead of the other. */
  public boolean isNewerThan(Contribution other) {
    int order = Long.compare(updatedSecond, other.updatedSecond);
    if (order == 0) {
      order = Integer.compare(updatedNano, other.updatedNano);
    }
    if (order == 0) {
      order = Arrays.compareUnsigned(hash, other.hash);
    }
    if (order == 0) {
      // Of equal versions the one whose source comes first.
      order = CodePointOrder.COMPARATOR.compare(other.path, path);
    }
    if (order == 0) {
      order = Long.compare(other.line, line);
    }
    return order > 0;
  }
}
