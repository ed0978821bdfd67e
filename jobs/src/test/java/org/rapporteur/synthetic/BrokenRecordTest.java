package org.rapporteur.synthetic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.release.ByteBuilder;
import org.rapporteur.release.Rejected.Reason;

class BrokenRecordTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void everyBrokenLineIsBrokenInTheWayItsNumberSays() throws Exception {
    GeneratorOptions options = new GeneratorOptions(1, 42, 1);
    LineWriter lines = new LineWriter(options);
    Map<BrokenRecord, Integer> seen = new EnumMap<>(BrokenRecord.class);
    for (long number = 0; number < 400; number++) {
      BrokenRecord broken = lines.broken(number).orElseThrow();
      assertEquals(broken.reason(), reason(line(lines, number)), broken.name());
      seen.merge(broken, 1, Integer::sum);
    }
    assertEquals(EnumSet.allOf(BrokenRecord.class), seen.keySet());
  }

  @Test
  void everyReasonButTheSizeComesUp() {
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    for (BrokenRecord broken : BrokenRecord.values()) {
      reasons.add(broken.reason());
    }
    assertEquals(EnumSet.complementOf(EnumSet.of(Reason.TOO_LARGE)), reasons);
  }

  @Test
  void theShareOfBrokenLinesIsAsAskedFor() {
    LineWriter lines = new LineWriter(new GeneratorOptions(1, 42, 0.05));
    int broken = 0;
    for (long number = 0; number < 20_000; number++) {
      broken += lines.broken(number).isPresent() ? 1 : 0;
    }
    assertTrue(broken > 900 && broken < 1100, broken + " of 20000");
  }

  @Test
  void aNewerVersionNeverFollowsABrokenRecord() {
    LineWriter lines = new LineWriter(new GeneratorOptions(1, 42, 0.3));
    for (long number = 0; number < 5000; number++) {
      long first = lines.firstVersion(number);
      assertTrue(first <= number);
      assertTrue(first == number || lines.broken(first).isEmpty());
      assertEquals(first, lines.firstVersion(first));
    }
  }

  private static byte[] line(LineWriter lines, long number) throws IOException {
    ByteBuilder line = new ByteBuilder(16);
    lines.write(number, line);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    line.writeTo(out);
    return out.toByteArray();
  }

  /** What a reader that follows the rules of the input would say. */
  private static Reason reason(byte[] line) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
    } catch (CharacterCodingException e) {
      return Reason.ENCODING;
    }
    JsonNode record;
    try {
      record = JSON.readTree(text);
    } catch (IOException e) {
      return Reason.MALFORMED;
    }
    if (!record.isObject()) {
      return Reason.MALFORMED;
    }
    if (!record.has("date")) {
      return Reason.MISSING_DATE;
    }
    String date = record.path("date").textValue();
    if (record.path("title").textValue().isBlank() && record.path("body").textValue().isBlank()) {
      return Reason.MISSING_TEXT;
    }
    if (date.endsWith("-02-31")) {
      assertThrows(DateTimeException.class, () -> LocalDate.parse(date));
      return Reason.INVALID_DATE;
    }
    assertTrue(LocalDate.parse(date).getYear() > 2099, date);
    return Reason.OUT_OF_RANGE;
  }
}
