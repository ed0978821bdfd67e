package org.rapporteur.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LabelFileTest {

  private static List<Label> read(String name, String text) throws LabelException {
    return LabelFile.read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String fault(String name, String text) {
    return assertThrows(LabelException.class, () -> read(name, text)).getMessage();
  }

  @Test
  void csvThatAReaderFilledInIsReadBackAndWhatIsNotLabelledPassedOver() throws LabelException {
    String text =
        """
        topic,stratum,stratum_size,release,label,labeller,note
        cyber,tagged,12,r1,2,ann,"a remark, with a comma"
        cyber,rest,30,r2,,,
        cyber,rest,30,r3,No,bob,
        """;
    assertEquals(
        List.of(
            new Label("cyber", "tagged", 12, "r1", 2, "ann", "", ""),
            new Label("cyber", "rest", 30, "r3", 0, "bob", "", "")),
        read("labels.csv", text));
  }

  @Test
  void whatLabelStudioExportsIsReadBack() throws LabelException {
    String task =
        """
        [{"id": 1, "data": {"topic": "cyber", "stratum": "tagged", "stratum_size": 12,
           "release": "r1", "taxonomy": "t", "rules": "r"},
          "annotations": [
            {"completed_by": 7, "was_cancelled": false, "result": [
              {"from_name": "label", "to_name": "text", "type": "choices",
               "value": {"choices": ["1"]}}]},
            {"completed_by": {"id": 8, "email": "b@example.org"}, "was_cancelled": false,
             "result": [{"from_name": "label", "value": {"choices": ["0"]}}]},
            {"completed_by": 9, "was_cancelled": true, "result": []}],
          "predictions": [{"result": [{"from_name": "label", "value": {"choices": ["1"]}}]}]}]
        """;
    assertEquals(
        List.of(
            new Label("cyber", "tagged", 12, "r1", 1, "7", "t", "r"),
            new Label("cyber", "tagged", 12, "r1", 0, "b@example.org", "t", "r")),
        read("export.json", task));
  }

  @Test
  void tasksHoldWhatTheLabelsNeedLater() throws IOException, LabelException {
    SampledRelease release =
        new SampledRelease("r1", "2023-06-02", "nato", "T", "u", Set.of(), Set.of());
    SampledPair pair = new SampledPair("cyber", "Cyber", "rest", 30, 0.5, release, false);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LabelStudioTasks.write(
        SampleRow.of(List.of(pair), Map.of("r1", "the text"), List.of(), "t", Map.of("cyber", "r")),
        out);
    String done =
        out.toString(StandardCharsets.UTF_8)
            .replace(
                "\"predictions\"",
                "\"annotations\":[{\"completed_by\":1,\"result\":[{\"from_name\":\"label\","
                    + "\"value\":{\"choices\":[\"2\"]}}]}],\"predictions\"");
    assertEquals(
        List.of(new Label("cyber", "rest", 30, "r1", 2, "1", "t", "r")), read("x.json", done));
  }

  @Test
  void faultsSayWhatWasExpectedAndWhere() {
    assertEquals(
        "l.csv:1 expected the columns topic, stratum, stratum_size, release, label, found a, b",
        fault("l.csv", "a,b\n1,2\n"));
    assertEquals(
        "l.csv, record 1 label: expected 0, 1, 2, yes or no, found \"maybe\"",
        fault("l.csv", "topic,stratum,stratum_size,release,label\nc,rest,3,r,maybe\n"));
    assertEquals(
        "l.csv, record 1 stratum_size: expected a whole number from 1, found \"many\"",
        fault("l.csv", "topic,stratum,stratum_size,release,label\nc,rest,many,r,1\n"));
    assertEquals("l.json: expected an array of tasks, found none", fault("l.json", "{}"));
  }
}
