package org.rapporteur.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.meeting.told.MeetingText;
import org.rapporteur.meeting.told.SeriesList;
import org.rapporteur.reference.ReferenceException;
import org.rapporteur.taxonomy.Organisations;
import org.rapporteur.taxonomy.Tagger;
import org.rapporteur.taxonomy.Taxonomy;

/** The series file that the project ships. */
class SeriesDataTest {

  private static Tagger tagger;

  @BeforeAll
  static void read() throws ReferenceException {
    Organisations organisations = Organisations.read(Path.of("../data/organisations.yaml"));
    SeriesList series = SeriesList.read(Path.of("../data/series.yaml"), organisations);
    Taxonomy taxonomy = Taxonomy.read(Scene.resource("taxonomy.yaml"));
    tagger = new Tagger(taxonomy, organisations, series.nameGroups());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          eums-ims-dg-conference | the 21st EUMS-IMS Directors General Conference
          eums-ims-dg-conference | the 21st EUMS/IMS Director Generals Conference
          eums-ims-dg-conference | the EUMS – NATO IMS Director Generals (DGs) Conference
          eums-ims-dg-conference | the EUMS-IMS DGs Conference
          eums-ims-dg-conference | the IMS-EUMS DGs’ Conference
          eums-ims-dg-conference | their bi-annual Directors General conference
          eums-ims-dg-conference | the EU-NATO Directors General Conference
          nato-partners-biannual-meeting | its Bi-annual Meeting with Partners
          nato-partners-biannual-meeting | its biannual meeting with Partner Nations
          nato-military-committee-chiefs-of-defence | the 173rd Military Committee in CHOD session
          nato-military-committee-chiefs-of-defence | the Military Committee in Chiefs of Defence Session
          eu-military-committee-chiefs-of-defence | the EUMC at Chiefs of Defence level
          eu-military-committee-chiefs-of-defence | the EU Military Committee meets at the level of Chiefs of Defence
          nato-secretary-general-eu | NATO Secretary General meets EU College of Commissioners
          nato-secretary-general-eu | a meeting with the EU College of Commissioners
          nato-secretary-general-eu | NATO Secretary General addresses the European Council
          nato-summit | the NATO Summit in Vilnius
          nato-summit | le Sommet de l'OTAN
          eu-nato-summit | the EU-NATO summit
          '' | the Vilnius Summit and the Madrid Summit
          '' | the Director General opened a conference
          '' | the Military Committee advised the Chiefs of Defence
          '' | partners met twice a year
          """)
  void aTextNamesTheMeetingsOfThisSeries(String series, String text) {
    MeetingText release = new MeetingText(Scene.release("", text), tagger.tag("", text, "en"));
    List<String> found = release.series.stream().map(MeetingText.Name::id).distinct().toList();
    assertEquals(series.isEmpty() ? List.of() : List.of(series), found);
  }
}
