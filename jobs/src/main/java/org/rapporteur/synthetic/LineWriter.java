package org.rapporteur.synthetic;

import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.release.ByteBuilder;

/**
 * Writes one line of the corpus by its number alone, so that lines can be written in any order: a
 * release, a newer version of an earlier release, or a broken record.
 */
final class LineWriter {

  /** The first day that a release may have. */
  static final LocalDate FIRST_DAY = LocalDate.of(2014, 1, 1);

  /** Ten years of days, 2014-01-01 to 2023-12-31. */
  static final int DAYS = 3652;

  /** Of the lines that are not broken, the share that is a newer version of an earlier one. */
  static final double NEWER_VERSION_SHARE = 0.02;

  private static final int DAYS_IN_A_QUARTER = 92;
  private static final int LATEST_UPDATE = 30;
  private static final int ID_DIGITS = 10;

  // The streams of random numbers that a line has.
  private static final int KIND = 0;
  private static final int FIELDS = 1;
  private static final int TEXT = 2;

  private final TextWriter texts = new TextWriter();
  private final byte[][] organisations = Names.read("organisations.txt");
  private final String[] days = new String[DAYS + LATEST_UPDATE + 1];
  private final long seed;
  private final double brokenShare;

  LineWriter(GeneratorOptions options) {
    seed = options.seed();
    brokenShare = options.brokenShare();
    for (int day = 0; day < days.length; day++) {
      days[day] = FIRST_DAY.plusDays(day).toString();
    }
  }

  /**
   * Appends a line with its line feed.
   *
   * @param number from 0
   */
  void write(long number, ByteBuilder line) {
    Optional<BrokenRecord> broken = broken(number);
    if (broken.isPresent()) {
      writeBroken(broken.get(), number, line);
    } else {
      writeRelease(number, line);
    }
    line.append('\n');
  }

  /** In what way the line is broken; empty if it is a release. */
  Optional<BrokenRecord> broken(long number) {
    SplitMix random = SplitMix.of(seed, number, KIND);
    return random.fraction() < brokenShare
        ? Optional.of(BrokenRecord.drawn(random))
        : Optional.empty();
  }

  /**
   * The line whose release this line gives anew: the line itself if it is the first version, or if
   * no line before it is one.
   */
  long firstVersion(long number) {
    if (isFirstVersion(number) || number == 0) {
      return number;
    }
    long earlier = SplitMix.of(seed, number, FIELDS).below(number);
    while (earlier >= 0 && !isFirstVersion(earlier)) {
      earlier--;
    }
    return earlier < 0 ? number : earlier;
  }

  private boolean isFirstVersion(long number) {
    SplitMix random = SplitMix.of(seed, number, KIND);
    return random.fraction() >= brokenShare && random.fraction() >= NEWER_VERSION_SHARE;
  }

  private void writeRelease(long number, ByteBuilder line) {
    long first = firstVersion(number);
    SplitMix fields = SplitMix.of(seed, first, FIELDS);
    int day = fields.below(DAYS);
    writeId(first, line.append('{'));
    writeDate(days[day], line);
    writeOrganisation(fields, line);
    writeTexts(day, SplitMix.of(seed, number, TEXT), line);
    SplitMix update = SplitMix.of(seed, number, FIELDS);
    int daysLater = number == first ? 0 : 1 + update.below(LATEST_UPDATE);
    writeRest(first, days[day + daysLater], fields, update, line);
  }

  private void writeBroken(BrokenRecord broken, long number, ByteBuilder line) {
    SplitMix fields = SplitMix.of(seed, number, FIELDS);
    SplitMix text = SplitMix.of(seed, number, TEXT);
    int day = fields.below(DAYS);
    switch (broken) {
      case PROSE -> texts.writeBody(text, season(day), line);
      case ARRAY -> {
        line.append("[\"").append(days[day]).append("\",\"");
        texts.writeBody(text, season(day), line);
        line.append("\"]");
      }
      default -> writeBrokenObject(broken, number, day, fields, text, line);
    }
  }

  private void writeBrokenObject(
      BrokenRecord broken, long number, int day, SplitMix fields, SplitMix text, ByteBuilder line) {
    writeId(number, line.append('{'));
    String date = days[day];
    switch (broken) {
      case WITHOUT_DATE -> {}
      case DAY_THAT_IS_NOT -> writeDate(date.substring(0, 4) + "-02-31", line);
      case FAR_DATE -> writeDate("22" + date.substring(2), line);
      default -> writeDate(date, line);
    }
    writeOrganisation(fields, line);
    if (broken == BrokenRecord.WITHOUT_TEXT) {
      line.append(",\"title\":\"\",\"body\":\" \"");
    } else {
      writeTexts(day, text, line);
    }
    if (broken == BrokenRecord.CUT_SHORT) {
      line.cut(line.length() - 1);
      return;
    }
    if (broken == BrokenRecord.LATIN_1) {
      line.cut(line.length() - 1);
      line.append(" caf").append(new byte[] {(byte) 0xe9}).append('"');
    }
    writeRest(number, date, fields, fields, line);
  }

  private static void writeId(long number, ByteBuilder line) {
    line.append("\"id\":\"synthetic-").append(number, ID_DIGITS).append('"');
  }

  private static void writeDate(String date, ByteBuilder line) {
    line.append(",\"date\":\"").append(date).append('"');
  }

  private void writeOrganisation(SplitMix fields, ByteBuilder line) {
    line.append(",\"organisation\":\"");
    line.append(organisations[fields.below(organisations.length)]).append('"');
  }

  private void writeTexts(int day, SplitMix text, ByteBuilder line) {
    line.append(",\"title\":\"");
    texts.writeTitle(text, season(day), line);
    line.append("\",\"body\":\"");
    texts.writeBody(text, season(day), line);
    line.append('"');
  }

  private static void writeRest(
      long id, String updated, SplitMix fields, SplitMix update, ByteBuilder line) {
    String lang =
        switch (fields.below(20)) {
          case 0 -> "en-GB";
          case 1 -> "und";
          default -> "en";
        };
    line.append(",\"lang\":\"").append(lang);
    line.append("\",\"url\":\"https://example.org/releases/").append(id, ID_DIGITS);
    line.append("\",\"updated\":\"").append(updated).append('T');
    line.append(update.below(24), 2).append(':').append(update.below(60), 2);
    line.append(':').append(update.below(60), 2).append("Z\"}");
  }

  private static int season(int day) {
    return day / DAYS_IN_A_QUARTER;
  }
}
