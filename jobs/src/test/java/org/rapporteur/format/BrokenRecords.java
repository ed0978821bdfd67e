package org.rapporteur.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.SplittableRandom;
import org.rapporteur.release.Rejected.Reason;

/** Broken JSON records of every kind, the same for the same seed. */
final class BrokenRecords {

  /** The largest record that is read: {@link #next} makes larger ones too. */
  static final int MAXIMUM_BYTES = 2000;

  /** A record that is no release, and why. */
  record Broken(byte[] bytes, Reason reason) {}

  private static final List<String> MALFORMED =
      List.of(
          "null",
          "17",
          "\"a text\"",
          "[]",
          "[{\"date\":\"2023-06-02\",\"body\":\"b\"}]",
          "{\"date\":\"2023-06-02\",\"body\":17}",
          "{\"date\":\"2023-06-02\",\"body\":{\"a\":\"b\"}}",
          "{\"date\":\"2023-06-02\",\"body\":[\"b\"]}",
          "{\"date\":20230602,\"body\":\"b\"}",
          "{\"date\":\"2023-06-02\",\"body\":\"b\",\"title\":true}",
          "{\"date\":\"2023-06-02\",\"body\":\"b\",\"organisation\":{}}",
          "{\"date\":\"2023-06-02\",\"body\":\"b\",\"organisation\":[[\"a\"]]}",
          "{\"date\":\"2023-06-02\" \"body\":\"b\"}",
          "{\"date\":\"2023-06-02\";\"body\":\"b\"}",
          "{date:\"2023-06-02\"}",
          "{\"date\":\"2023-06-02\",\"body\":\"b\\x\"}",
          "{\"date\":\"2023-06-02\",\"body\":\"b\\u12\"}",
          "{\"date\":\"2023-06-02\",\"body\":\"a\tb\"}",
          "{\"date\":\"2023-06-02\",\"body\":\"b\"} more",
          "{\"date\":\"2023-06-02\",\"body\":nul}",
          "{\"a\":" + "[".repeat(900) + "]".repeat(900) + ",\"b\":01}");

  private static final List<String> MISSING_DATE =
      List.of(
          "{\"body\":\"b\"}",
          "{\"date\":\"\",\"body\":\"b\"}",
          "{\"date\":null,\"body\":\"b\"}",
          "{\"date\":\" \\u00a0\",\"body\":\"b\"}",
          "{\"day\":\"2023-06-02\",\"body\":\"b\"}",
          "{}");

  private static final List<String> INVALID_DATE =
      List.of("31/01/2024", "2023-02-29", "2023-00-10", "soon", "2023-6-2", "2023", "\\u0000");

  private static final List<String> OUT_OF_RANGE =
      List.of("1066-10-14", "1899-12-31", "2100-01-01", "0203-06-02", "2 June 9999");

  private static final List<String> MISSING_TEXT =
      List.of(
          "\"title\":\" \"", "\"body\":\"\\n\\r\\n\\u2003\"", "\"body\":null", "\"words\":\"b\"");

  private static final List<String> NOT_UTF_8 =
      List.of("\u00E9", "\u00C0\u0080", "\u00ED\u00A0\u0080", "\u00F8\u0088", "\u00FF", "\u0080");

  private final SplittableRandom random;

  BrokenRecords(long seed) {
    random = new SplittableRandom(seed);
  }

  /** The next broken record, without line breaks. */
  Broken next() {
    return switch (random.nextInt(8)) {
      case 0 -> broken(any(MISSING_DATE), Reason.MISSING_DATE);
      case 1 -> broken(dated(any(INVALID_DATE), "\"body\":\"b\""), Reason.INVALID_DATE);
      case 2 -> broken(dated(any(OUT_OF_RANGE), "\"body\":\"b\""), Reason.OUT_OF_RANGE);
      case 3 -> broken(dated("2023-06-02", any(MISSING_TEXT)), Reason.MISSING_TEXT);
      case 4 ->
          broken(
              dated("2023-06-02", "\"body\":\"" + "x".repeat(MAXIMUM_BYTES) + "\""),
              Reason.TOO_LARGE);
      case 5 ->
          new Broken(
              dated("2023-06-02", "\"body\":\"a" + any(NOT_UTF_8) + "\"").getBytes(ISO_8859_1),
              Reason.ENCODING);
      default -> broken(any(MALFORMED), Reason.MALFORMED);
    };
  }

  private static Broken broken(String json, Reason reason) {
    return new Broken(json.getBytes(UTF_8), reason);
  }

  private static String dated(String date, String text) {
    return "{\"date\":\"" + date + "\"," + text + "}";
  }

  private String any(List<String> kinds) {
    return kinds.get(random.nextInt(kinds.size()));
  }
}
