package org.rapporteur.set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.meeting.MeetingRow;
import org.rapporteur.table.TableWriter;

class JsonAloneColumnTest {

  private final Path set;

  JsonAloneColumnTest(@TempDir Path set) {
    this.set = set;
  }

  private void write(List<String> sentences) throws IOException {
    MeetingRow row =
        new MeetingRow(
            "staffs@2023-12-01",
            "staffs",
            "Staffs",
            20,
            "2023-12-01",
            "eums",
            "Brussels",
            List.of("eums", "nato-ims"),
            List.of("r1"),
            "",
            "",
            sentences);
    TableWriter<MeetingRow> writer =
        new TableWriter<>(MeetingColumns.MEETINGS, set, "meetings", TableWriter.Layout.ARRAY);
    try (writer) {
      writer.write(row);
    }
    DataPackage.write(
        set,
        DataPackage.Resource.of(MeetingColumns.MEETINGS, writer.published()),
        Map.of("version", "1"));
  }

  @Test
  void theSentencesOfMeetingsAreTheLastKeyInJsonAndNoColumnOfTheCsv() throws IOException {
    write(List.of("It was the 20th.", "The EUMS hosted."));
    assertEquals(
        """
        meeting,series,label,ordinal,date,host,location,organisations,releases,previous,warning
        staffs@2023-12-01,staffs,Staffs,20,2023-12-01,eums,Brussels,eums;nato-ims,r1,,
        """,
        Files.readString(set.resolve("meetings.csv")));
    assertEquals(
        """
        [
        {"meeting":"staffs@2023-12-01","series":"staffs","label":"Staffs","ordinal":20,\
        "date":"2023-12-01","host":"eums","location":"Brussels","organisations":"eums;nato-ims",\
        "releases":"r1","previous":null,"warning":null,\
        "sentences":"It was the 20th.\\nThe EUMS hosted."}
        ]
        """,
        Files.readString(set.resolve("meetings.json")));
  }

  @Test
  void aMeetingWithoutSentencesHasNoValue() throws IOException {
    write(List.of());
    JsonNode rows = new ObjectMapper().readTree(set.resolve("meetings.json").toFile());
    assertEquals("null", rows.get(0).get("sentences").toString());
  }

  @Test
  void theDataPackageDescribesTheColumnForTheJsonFileAlone() throws IOException {
    write(List.of());
    JsonNode described = new ObjectMapper().readTree(set.resolve("datapackage.json").toFile());
    for (JsonNode resource : described.get("resources")) {
      List<String> fields = resource.get("schema").get("fields").findValuesAsText("name");
      boolean json = resource.get("format").asText().equals("json");
      assertEquals(json ? 12 : 11, fields.size());
      assertEquals(json, fields.contains("sentences"));
      assertFalse(resource.get("schema").get("primaryKey").toString().contains("sentences"));
    }
  }
}
