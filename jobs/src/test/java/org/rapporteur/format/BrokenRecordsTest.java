package org.rapporteur.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.format.BrokenRecords.Broken;

class BrokenRecordsTest {

  private static final int BROKEN = 10_000;

  private record Row(String text, String reason, int lines) {}

  private static final List<Row> ROWS =
      List.of(
          new Row("row,2023-06-02,\"b\n", "malformed", 1),
          new Row("row,\"2023-06-02\" or so,b,t\n", "malformed", 1),
          new Row("row,2023-06-02\n", "malformed", 1),
          new Row("row,2023-06-02,a,b,c\r\n", "malformed", 1),
          new Row("row,2023-06-02,\"a\nb\",t,u\n", "malformed", 2),
          new Row("row,,b,t\n", "missing-date", 1),
          new Row("row,31/01/2024,\"b\n\",t\n", "invalid-date", 2),
          new Row("row,1066-10-14,b,t\n", "out-of-range", 1),
          new Row("row,2023-06-02,,\" \"\n", "missing-text", 1),
          new Row("row,2023-06-02," + "x".repeat(2000) + ",t\n", "too-large", 1),
          new Row("row,2023-06-02,\"" + "x\n".repeat(1000) + "\",t\n", "too-large", 1001),
          new Row("row,2023-06-02,caf\u00E9,t\n", "encoding", 1));

  private final Path folder;
  private final SplittableRandom random = new SplittableRandom(20230602);
  private final BrokenRecords broken = new BrokenRecords(19970317);
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final List<String> good = new ArrayList<>();
  private final List<String> bad = new ArrayList<>();

  BrokenRecordsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void eachOfTenThousandBrokenLinesIsRejectedWhereItStandsAndEveryGoodOneIsRead()
      throws IOException {
    int line = 1;
    while (bad.size() < BROKEN) {
      int kind = random.nextInt(4);
      if (kind == 0) {
        good(line);
      } else if (kind == 1) {
        bytes.write(" \t\r".substring(0, random.nextInt(4)).getBytes(UTF_8));
      } else {
        Broken record = broken.next();
        bytes.write(record.bytes());
        bad.add("a.jsonl:" + line + " " + record.reason().word());
      }
      bytes.write('\n');
      line++;
    }
    assertRead("a.jsonl");
  }

  @Test
  void eachOfTenThousandBrokenItemsIsRejectedWhereItStandsAndEveryGoodOneIsRead()
      throws IOException {
    int number = 1;
    bytes.write('[');
    while (bad.size() < BROKEN) {
      bytes.write(number == 1 ? "\n".getBytes(UTF_8) : " ,\n ".getBytes(UTF_8));
      if (random.nextInt(3) == 0) {
        good(number);
      } else {
        Broken record = broken.next();
        bytes.write(record.bytes());
        bad.add("a.json:" + number + " " + record.reason().word());
      }
      number++;
    }
    bytes.write(']');
    assertRead("a.json");
  }

  @Test
  void eachOfTenThousandBrokenRowsIsRejectedWhereItStandsAndEveryGoodOneIsRead()
      throws IOException {
    bytes.write("id,date,body,title\n".getBytes(UTF_8));
    int line = 2;
    while (bad.size() < BROKEN) {
      if (random.nextInt(3) == 0) {
        bytes.write(("\"" + line + "\",2023-06-02,\"one,\ntwo\",t\n").getBytes(UTF_8));
        good.add(Integer.toString(line));
        line += 2;
      } else {
        Row row = ROWS.get(random.nextInt(ROWS.size()));
        bytes.write(row.text().getBytes(ISO_8859_1));
        bad.add("a.csv:" + line + " " + row.reason());
        line += row.lines();
      }
    }
    assertRead("a.csv");
  }

  private void good(int number) throws IOException {
    good.add(Integer.toString(number));
    bytes.write(
        ("{\"id\":" + number + ",\"date\":\"2023-06-02\",\"body\":\"a \\\"text\\\", [with] {é}\"}")
            .getBytes(UTF_8));
  }

  private void assertRead(String name) {
    Reading reading =
        Reading.file(
            Reading.atMost(BrokenRecords.MAXIMUM_BYTES), folder, name, bytes.toByteArray());
    assertEquals(bad, reading.reasons());
    assertEquals(good, reading.ids());
    assertTrue(good.size() > 1000);
  }
}
