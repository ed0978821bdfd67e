package org.rapporteur.meeting;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.rapporteur.meeting.told.Announcement;
import org.rapporteur.meeting.told.MeetingFacts;
import org.rapporteur.meeting.told.MeetingFinder;
import org.rapporteur.meeting.told.MeetingReport;
import org.rapporteur.meeting.told.SeriesList;
import org.rapporteur.meeting.told.Withdrawal;
import org.rapporteur.reference.ReferenceException;
import org.rapporteur.release.Release;
import org.rapporteur.release.Source;
import org.rapporteur.taxonomy.Organisations;
import org.rapporteur.taxonomy.Tagger;
import org.rapporteur.taxonomy.Taxonomy;

/** The test's organisations and series, and what a finder with them says of a text. */
final class Scene {

  static final LocalDate RELEASED = LocalDate.of(2023, 12, 5);

  final Organisations organisations;
  final SeriesList series;
  private final Tagger tagger;
  private final MeetingFinder finder;

  Scene() throws ReferenceException {
    organisations = Organisations.read(resource("organisations.yaml"));
    series = SeriesList.read(resource("series.yaml"), organisations);
    Taxonomy taxonomy = Taxonomy.read(resource("taxonomy.yaml"));
    tagger = new Tagger(taxonomy, organisations, series.nameGroups());
    finder = new MeetingFinder(series, organisations);
  }

  static Path resource(String name) {
    try {
      return Path.of(Objects.requireNonNull(Scene.class.getResource(name), name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A text whose first line is its title if a second one follows. */
  MeetingFacts facts(String text, String seriesField, String ordinalField, String... issuers) {
    return facts(RELEASED, text, seriesField, ordinalField, issuers);
  }

  /** What a release of a day says. */
  MeetingFacts facts(LocalDate released, String text) {
    return facts(released, text, "", "");
  }

  private MeetingFacts facts(
      LocalDate released, String text, String seriesField, String ordinalField, String... issuers) {
    int line = text.indexOf('\n');
    String title = line < 0 ? "" : text.substring(0, line);
    String body = text.substring(line + 1);
    Release release = release(released, title, body, seriesField, ordinalField, issuers);
    return finder.find(release, tagger.tag(title, body, "en"), List.of(issuers));
  }

  static Release release(String title, String body) {
    return release(RELEASED, title, body, "", "");
  }

  private static Release release(
      LocalDate released,
      String title,
      String body,
      String seriesField,
      String ordinalField,
      String... issuers) {
    return new Release(
        "r1",
        released,
        Release.DateSource.FIELD,
        title,
        body,
        List.of(issuers),
        "en",
        "",
        Instant.MIN,
        seriesField,
        ordinalField,
        new Source("r1.txt", 0));
  }

  /** As the cases write facts; {@code none} if there are none. */
  static String words(MeetingFacts facts) {
    List<String> words = new ArrayList<>();
    for (MeetingReport report : facts.reports()) {
      StringJoiner joined = new StringJoiner(" ");
      joined.add(report.series());
      addOrdinal(joined, report.ordinal());
      joined.add(LocalDate.ofEpochDay(report.day()) + (report.stated() ? "" : "~"));
      addPart(joined, "host=", report.host());
      addPart(joined, "at=", report.location());
      words.add(joined.toString());
    }
    for (Announcement announcement : facts.announcements()) {
      StringJoiner joined = new StringJoiner(" ");
      joined.add(announcement.cancelled() ? "-> x" : "->").add(announcement.series());
      addOrdinal(joined, announcement.ordinal());
      joined.add(announcement.date());
      if (!announcement.when().isEmpty()) {
        joined.add('"' + announcement.when() + '"');
      }
      addPart(joined, "host=", announcement.host());
      words.add(joined.toString());
    }
    for (Withdrawal withdrawal : facts.withdrawals()) {
      StringJoiner joined = new StringJoiner(" ");
      joined.add("<-").add(withdrawal.series());
      addOrdinal(joined, withdrawal.ordinal());
      addPart(joined, "", withdrawal.date());
      addPart(joined, "> ", withdrawal.newDate());
      words.add(joined.toString());
    }
    return words.isEmpty() ? "none" : String.join("; ", words);
  }

  private static void addOrdinal(StringJoiner joined, int ordinal) {
    addPart(joined, "#", ordinal == 0 ? "" : String.valueOf(ordinal));
  }

  private static void addPart(StringJoiner joined, String label, String part) {
    if (!part.isEmpty()) {
      joined.add(label + part);
    }
  }
}
