package org.rapporteur.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.rapporteur.set.FixtureTables;
import org.rapporteur.set.Tables;

/**
 * A set of tables to draw: quarters of ten years, with topics that rise, fall, burst, hold steady
 * and are too thin. The counts add up; directions and q-values are set, not computed.
 */
final class FixtureSet {

  private static final int YEARS = 10;
  private static final int QUARTERS = 4 * YEARS;

  private final SplittableRandom random = new SplittableRandom(42);
  private final int issuers;
  private final int topics;

  // Releases by issuer, topic and quarter; the last topic's place holds all releases.
  private final int[][][] counts;

  private final List<Map<String, @Nullable Object>> coverage = new ArrayList<>();
  private final List<Map<String, @Nullable Object>> trends = new ArrayList<>();
  private final List<Map<String, @Nullable Object>> summary = new ArrayList<>();

  private FixtureSet(int issuers, int topics) {
    this.issuers = issuers;
    this.topics = topics;
    counts = new int[issuers][topics + 1][QUARTERS];
  }

  /** Writes every table that the page reads. */
  static Path write(Path directory, int issuers, int topics) throws IOException {
    FixtureSet set = new FixtureSet(issuers, topics);
    set.drawCounts();
    for (String window : List.of("quarter", "year")) {
      set.addGroup(window, -1);
      for (int issuer = 0; issuer < issuers; issuer++) {
        set.addGroup(window, issuer);
      }
    }
    FixtureTables.write(directory, Tables.COVERAGE, set.coverage);
    FixtureTables.write(directory, Tables.TRENDS, set.trends);
    FixtureTables.write(directory, Tables.SUMMARY, set.summary);
    FixtureTexts.write(directory, issuers, topics);
    return directory;
  }

  private void drawCounts() {
    for (int issuer = 0; issuer < issuers; issuer++) {
      for (int quarter = 0; quarter < QUARTERS; quarter++) {
        // The second issuer is silent for a year.
        int all = issuer == 1 && quarter / 4 == 5 ? 0 : 12 + random.nextInt(10) - issuer % 10;
        counts[issuer][topics][quarter] = all;
        for (int topic = 0; topic < topics; topic++) {
          for (int release = 0; release < all; release++) {
            counts[issuer][topic][quarter] += random.nextDouble() < rate(topic, quarter) ? 1 : 0;
          }
        }
      }
    }
  }

  private static double rate(int topic, int quarter) {
    double time = (double) quarter / QUARTERS;
    return switch (topic % 10) {
      case 0, 3 -> 0.05 + 0.3 * time;
      case 1, 4 -> 0.35 - 0.28 * time;
      case 5 -> quarter == 33 ? 0.6 : 0.12;
      case 8 -> 0.002;
      default -> 0.05 + 0.03 * (topic % 7);
    };
  }

  private void addGroup(String window, int issuer) {
    String organisation = issuer < 0 ? "all" : FixtureTexts.organisation(issuer);
    int size = window.equals("year") ? 4 : 1;
    for (int start = 0; start < QUARTERS; start += size) {
      Map<String, @Nullable Object> row = key(window, organisation);
      row.put("start", day(start));
      row.put("end", day(start + size));
      row.put("releases", sum(issuer, topics, start, size));
      row.put("words", 400 * sum(issuer, topics, start, size));
      row.put("partial", isPartial(start, size));
      coverage.add(row);
    }
    for (int topic = 0; topic < topics; topic++) {
      if (sum(issuer, topic, 0, QUARTERS) > 0) {
        addSeries(window, organisation, issuer, topic, size);
      }
    }
  }

  private void addSeries(String window, String organisation, int issuer, int topic, int size) {
    int peak = -1;
    double peakShare = -1;
    int about = 0;
    for (int start = 0; start < QUARTERS; start += size) {
      int all = sum(issuer, topics, start, size);
      int releases = sum(issuer, topic, start, size);
      if (all == 0) {
        continue;
      }
      if (releases >= 3 && all >= 5 && (double) releases / all > peakShare) {
        peak = start;
        peakShare = (double) releases / all;
      }
      boolean burst = topic % 10 == 5 && start <= 33 && 33 < start + size && releases >= 3;
      Map<String, @Nullable Object> row = key(window, organisation);
      row.put("topic", FixtureTexts.topic(topic));
      row.put("start", day(start));
      row.put("end", day(start + size));
      row.put("releases", releases);
      row.put("releases_total", all);
      row.put("about", releases / 2);
      about += releases / 2;
      row.put("mentions", 2 * releases);
      row.put("expected", 0.12 * all);
      row.put("burst_q", burst ? 0.000015 : 0.4);
      row.put("burst", burst);
      row.put("partial", isPartial(start, size));
      trends.add(row);
    }
    int releases = sum(issuer, topic, 0, QUARTERS);
    int all = sum(issuer, topics, 0, QUARTERS);
    boolean rises = topic % 10 == 0 || topic % 10 == 3;
    boolean falls = topic % 10 == 1 || topic % 10 == 4;
    Map<String, @Nullable Object> row = key(window, organisation);
    row.put("topic", FixtureTexts.topic(topic));
    row.put("releases", releases);
    row.put("releases_total", all);
    row.put("share", (double) releases / all);
    row.put("about", about);
    row.put("mentions", 2 * releases);
    row.put("first_date", "2014-02-03");
    row.put("last_date", "2023-11-17");
    row.put("peak_start", peak < 0 ? null : day(peak));
    row.put("last_share", 0.25);
    row.put("last_change", 0.01);
    row.put("last_low", -0.05);
    row.put("last_high", 0.07);
    row.put("last_q", rises ? 0.01 : 0.8);
    row.put("kendall_q", rises ? 0.00002 : falls ? 0.004 : 0.6);
    row.put("within_q", rises ? 0.00002 : falls ? 0.004 : 0.6);
    row.put("mix", false);
    row.put("within_slope", rises ? 0.0075 * size : falls ? -0.007 * size : 0.0001);
    row.put("slope", rises ? 0.0075 * size : falls ? -0.007 * size : 0.0001);
    row.put("direction", rises ? "rising" : falls ? "falling" : "steady");
    summary.add(row);
  }

  /** The corpus ends in November 2023, and begins in February 2014. */
  private static boolean isPartial(int start, int size) {
    return start == 0 || start + size == QUARTERS;
  }

  private int sum(int issuer, int topic, int start, int size) {
    int sum = 0;
    for (int quarter = start; quarter < start + size; quarter++) {
      for (int one = Math.max(0, issuer); one <= (issuer < 0 ? issuers - 1 : issuer); one++) {
        sum += counts[one][topic][quarter];
      }
    }
    return sum;
  }

  private static String day(int quarter) {
    return "%d-%02d-01".formatted(2014 + quarter / 4, 1 + quarter % 4 * 3);
  }

  private static Map<String, @Nullable Object> key(String window, String organisation) {
    return FixtureTables.row("window", window, "organisation", organisation, "role", "issued");
  }
}
