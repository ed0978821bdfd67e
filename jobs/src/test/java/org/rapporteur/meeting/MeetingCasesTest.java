package org.rapporteur.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.format.Reading;
import org.rapporteur.meeting.told.LocationFinder;
import org.rapporteur.meeting.told.MeetingFacts;
import org.rapporteur.meeting.told.MeetingFinder;
import org.rapporteur.meeting.told.OrdinalWords;
import org.rapporteur.meeting.told.ReportingRelease;
import org.rapporteur.meeting.told.SeriesList;
import org.rapporteur.reference.ReferenceException;
import org.rapporteur.release.Release;
import org.rapporteur.taxonomy.Organisations;
import org.rapporteur.taxonomy.Tagger;
import org.rapporteur.taxonomy.Tags;
import org.rapporteur.taxonomy.Taxonomy;

/**
 * What single releases say of meetings, with the reference files that the project ships. Every file
 * in the folder {@code cases} is read; {@code -Drapporteur.meeting.cases=FILE} tells how many of
 * another file's are met, a kind.
 */
class MeetingCasesTest {

  private static final String FILE = "rapporteur.meeting.cases";

  private static Organisations organisations;
  private static SeriesList series;
  private static Tagger tagger;

  @TempDir private Path folder;

  @BeforeAll
  static void read() throws ReferenceException {
    organisations = Organisations.read(Path.of("../data/organisations.yaml"));
    series = SeriesList.read(Path.of("../data/series.yaml"), organisations);
    Taxonomy taxonomy = Taxonomy.read(Scene.resource("taxonomy.yaml"));
    tagger = new Tagger(taxonomy, organisations, series.nameGroups());
  }

  static Stream<MeetingCase> cases() {
    return MeetingCaseFile.folder(Scene.resource("cases"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theReleaseSaysThisOfMeetings(MeetingCase one) {
    List<String> unmet = one.unmet(told(one));
    if (one.field("missed") == null) {
      assertEquals(List.of(), unmet);
    } else {
      assertFalse(unmet.isEmpty(), "expected a case that is missed, as its file says");
    }
  }

  @Test
  @EnabledIfSystemProperty(named = FILE, matches = ".+")
  void theCasesOfAFileOfOnesOwnAreMet() {
    Map<String, List<String>> unmet = new TreeMap<>();
    Map<String, Integer> all = new TreeMap<>();
    List<MeetingCase> cases = MeetingCaseFile.read(Path.of(System.getProperty(FILE))).toList();
    for (MeetingCase one : cases) {
      List<String> differences = one.unmet(told(one));
      all.merge(one.kind(), 1, Integer::sum);
      if (!differences.isEmpty()) {
        unmet
            .computeIfAbsent(one.kind(), kind -> new ArrayList<>())
            .add("  " + one.field("name") + "\n    " + String.join("\n    ", differences));
      }
    }
    int missed = unmet.values().stream().mapToInt(List::size).sum();
    StringBuilder score = new StringBuilder();
    all.forEach(
        (kind, count) -> {
          List<String> missing = unmet.getOrDefault(kind, List.of());
          score.append("%s: %d of %d%n".formatted(kind, count - missing.size(), count));
          missing.forEach(one -> score.append(one).append('\n'));
        });
    assertEquals(
        0, missed, "met " + (cases.size() - missed) + " of " + cases.size() + "\n" + score);
  }

  private MeetingCase.Told told(MeetingCase one) {
    Optional<Release> read = release(one);
    if (read.isEmpty()) {
      return new MeetingCase.Told("no release", List.of(), List.of(), List.of());
    }
    Release release = read.get();
    String issuer = one.field("issuer");
    List<String> issuers = issuer == null ? List.of() : List.of(organisations.resolve(issuer));
    Tags tags = tagger.tag(release.title(), release.body(), release.lang());
    MeetingFacts facts = new MeetingFinder(series, organisations).find(release, tags, issuers);
    MeetingTables tables =
        Meetings.of(
            series, List.of(new ReportingRelease(facts, tags.words(), Map.of())), facts.day());
    return new MeetingCase.Told(
        release.date().toString(),
        tables.meetings().stream().map(MeetingCasesTest::row).toList(),
        tables.mentioned().stream().map(MeetingCasesTest::row).toList(),
        tables.announced().stream().map(MeetingCasesTest::row).toList());
  }

  /** A release with a date is a record; one without is a text file. */
  private Optional<Release> release(MeetingCase one) {
    String date = one.field("date");
    String title = one.field("title");
    String body = one.field("body");
    if (date == null) {
      String text = (title == null ? "" : title + "\n") + body;
      return Reading.file(folder, "r1.txt", text).releases.stream().findFirst();
    }
    return Reading.lines(
            "{\"date\": %s, \"title\": %s, \"body\": %s}"
                .formatted(
                    json(date), json(title == null ? "" : title), json(body == null ? "" : body)))
        .releases
        .stream()
        .findFirst();
  }

  private static String json(String text) {
    return '"'
        + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t")
        + '"';
  }

  private static Map<String, String> row(MeetingRow row) {
    return Map.of(
        "series", row.series(),
        "date", row.date(),
        "ordinal", number(row.ordinal()),
        "host", row.host(),
        "location", row.location().equals(LocationFinder.ONLINE) ? "" : row.location());
  }

  private static Map<String, String> row(AnnouncedRow row) {
    return Map.of(
        "series", row.series(),
        "date", row.date(),
        "ordinal", number(row.ordinal()),
        "host", row.host(),
        "when", row.when(),
        "cancelled", String.valueOf(row.cancelled()));
  }

  private static Map<String, String> row(MentionedRow row) {
    return Map.of("series", row.series(), "kind", row.kind());
  }

  private static String number(int ordinal) {
    return ordinal == OrdinalWords.NONE ? "" : String.valueOf(ordinal);
  }
}
