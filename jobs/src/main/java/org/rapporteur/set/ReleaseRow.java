package org.rapporteur.set;

/**
 * A row of {@code releases}; the components are its columns in order. Lists are joined by {@code ;}
 * and an absent text is empty.
 */
public record ReleaseRow(
    String id,
    String date,
    String dateSource,
    String organisation,
    String title,
    String lang,
    int words,
    String topics,
    String about,
    String named,
    String meeting,
    String url,
    String source,
    int versions) {

  ReleaseRow with(String newMeeting, int newVersions) {
    return new ReleaseRow(
        id,
        date,
        dateSource,
        organisation,
        title,
        lang,
        words,
        topics,
        about,
        named,
        newMeeting,
        url,
        source,
        newVersions);
  }

  /** Whether both say the same of the release itself, wherever and however often it was read. */
  boolean sameRelease(ReleaseRow other) {
    return withoutOrigin().equals(other.withoutOrigin());
  }

  private ReleaseRow withoutOrigin() {
    return new ReleaseRow(
        id,
        date,
        dateSource,
        organisation,
        title,
        lang,
        words,
        topics,
        about,
        named,
        "",
        url,
        "",
        0);
  }
}
