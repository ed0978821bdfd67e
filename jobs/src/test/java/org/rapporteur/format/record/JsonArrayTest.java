package org.rapporteur.format.record;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.format.Reading;
import org.rapporteur.format.draft.ReadingOptions;

class JsonArrayTest {

  private static final String FIRST = "{\"id\":\"first\",\"date\":\"2023-06-02\",\"body\":\"b\"}";
  private static final String LAST =
      "{\"id\":\"last\",\"date\":\"2023-06-02\",\"body\":\"], {\\\"} [\",\"more\":[[{}],{}]}";

  private final Path folder;

  JsonArrayTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void recordsAreNumberedFromOne() {
    Reading reading = read("\uFEFF \n[\n  " + FIRST + " ,\n" + LAST + "\n]\n ");
    assertEquals(List.of("first", "last"), reading.ids());
    assertEquals("a.json:1", reading.releases.get(0).source().toString());
    assertEquals("a.json:2", reading.releases.get(1).source().toString());
    assertEquals("], {\"} [", reading.releases.get(1).body());
    assertEquals(List.of(), reading.reasons());
  }

  @Test
  void anEmptyArrayHoldsNothing() {
    Reading reading = read(" [ \n ] ");
    assertEquals(List.of(), reading.ids());
    assertEquals(List.of(), reading.reasons());
  }

  @Test
  void aRecordThatIsNoneLeavesTheOthersAlone() {
    Reading reading =
        read("[" + FIRST + ", 5, {\"date\":\"x\",\"body\":\"b\"}, , {}{}, nonsense," + LAST + "]");
    assertEquals(List.of("first", "last"), reading.ids());
    assertEquals("a.json:7", reading.releases.get(1).source().toString());
    assertEquals(
        List.of(
            "a.json:2 malformed",
            "a.json:3 invalid-date",
            "a.json:4 malformed",
            "a.json:5 malformed",
            "a.json:6 malformed"),
        reading.reasons());
  }

  @Test
  void aRecordThatIsNotUtf8LeavesTheOthersAlone() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(("[" + FIRST + ",{\"body\":\"").getBytes(UTF_8));
    bytes.write(0xE9);
    bytes.write(("\"}," + LAST + "]").getBytes(UTF_8));
    Reading reading = Reading.file(ReadingOptions.USUAL, folder, "a.json", bytes.toByteArray());
    assertEquals(List.of("first", "last"), reading.ids());
    assertEquals(List.of("a.json:2 encoding"), reading.reasons());
  }

  @Test
  void aRecordOverTheMaximumLeavesTheOthersAlone() {
    String large = "{\"body\":\"" + "x".repeat(600_000) + "\"}";
    String small = FIRST.replace("first", "small");
    Reading reading =
        Reading.file(
            Reading.atMost(FIRST.length()),
            folder,
            "a.json",
            ("[" + FIRST + "," + large + "," + FIRST + " ,  " + small + " ]").getBytes(UTF_8));
    assertEquals(List.of("first", "first", "small"), reading.ids());
    assertEquals(List.of("a.json:2 too-large"), reading.reasons());
  }

  @Test
  void anArrayThatBreaksOffKeepsWhatStoodBefore() {
    for (String rest :
        List.of("", ",", ",{", ",{\"date\":\"2023", ",\"open", "]]", "] {}", "\n ")) {
      Reading reading = read("[" + FIRST + rest);
      assertEquals(List.of("first"), reading.ids(), rest);
      assertEquals(List.of("a.json:2 malformed"), reading.reasons(), rest);
    }
    assertEquals(List.of("a.json:1 malformed"), read("[").reasons());
  }

  @Test
  void aFileThatHoldsNoArrayIsMalformed() {
    for (String text : List.of("", FIRST, "null", "not JSON")) {
      assertEquals(List.of("a.json:1 malformed"), read(text).reasons(), text);
    }
  }

  @Test
  void anArrayInUtf16IsEncoding() {
    byte[] bytes = ("[" + FIRST + "]").getBytes(UTF_16);
    assertEquals(
        List.of("a.json:1 encoding"),
        Reading.file(ReadingOptions.USUAL, folder, "a.json", bytes).reasons());
  }

  private Reading read(String text) {
    return Reading.file(folder, "a.json", text);
  }
}
