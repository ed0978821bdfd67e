package org.rapporteur.flink;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.flink.RandomCorpus.Written;

/** What a corpus counts, by the definitions alone and in the simplest way. */
final class NaiveCounts {

  static final List<String> WINDOWS = List.of("month", "P2W", "P3M/P1M", "year");

  private static final Map<String, String> OFFICES =
      Map.of(
          "Planning Office", "alliance-planning",
          "Transport Office", "alliance-transport",
          "the Northern Alliance", "alliance",
          "Northern Alliance", "alliance",
          "Southern Union", "union",
          "Union du Sud", "union",
          "B\u00fcro f\u00fcr Br\u00fccken", "buro-fur-brucken");
  private static final List<String> NAMES =
      List.of(
          "Planning Office",
          "Transport Office",
          "Northern Alliance",
          "Southern Union",
          "Union du Sud");

  /** Releases, words, unspoken; then releases, mentions and releases about it of each topic. */
  private static final class Count {
    int releases;
    int words;
    int unspoken;
    final Map<String, int[]> topics = new TreeMap<>();
  }

  private final Map<String, String> languages;
  private final Map<String, Count> counts = new HashMap<>();
  private final Map<String, Set<String>> topicsOfSeries = new HashMap<>();

  /**
   * @param languages of every release the language that it was found to be in, by id
   */
  NaiveCounts(List<Written> records, Map<String, String> languages) {
    this.languages = languages;
    for (Written release : newest(records)) {
      String text = release.title() + "\n" + release.body();
      Set<String> about = about(release);
      Set<String> issuers = new TreeSet<>(Set.of("all"));
      release.organisation().forEach(name -> addWithParent(issuers, name));
      if (release.organisation().isEmpty()) {
        issuers.add("unknown");
      }
      Set<String> named = new TreeSet<>();
      NAMES.stream().filter(text::contains).forEach(n -> addWithParent(named, n));
      for (String kind : WINDOWS) {
        for (LocalDate start : starts(kind, LocalDate.parse(release.date()))) {
          issuers.forEach(id -> add(kind + "," + id + ",issued", start, release, about));
          named.forEach(id -> add(kind + "," + id + ",named", start, release, about));
        }
      }
    }
  }

  private static void addWithParent(Set<String> ids, String name) {
    String id = OFFICES.getOrDefault(name, name);
    ids.add(id);
    if (id.startsWith("alliance-")) {
      ids.add("alliance");
    }
  }

  static Collection<Written> newest(List<Written> records) {
    Map<String, Written> newest = new HashMap<>();
    for (Written record : records) {
      newest.merge(id(record), record, (a, b) -> version(b).compareTo(version(a)) > 0 ? b : a);
    }
    return newest.values();
  }

  static String id(Written record) {
    return record.id().isEmpty() ? sha256(content(record)).substring(0, 16) : record.id();
  }

  private static String version(Written record) {
    long instant =
        record.updated().isEmpty()
            ? 0
            : Instant.parse(record.updated()).toEpochMilli() + (1L << 40);
    String series = "\n\n";
    return String.format("%016d ", instant)
        + sha256(content(record) + "\n" + record.lang() + "\n" + record.url() + series);
  }

  private static String content(Written record) {
    String issuers = String.join(";", record.organisation());
    return String.join("\n", record.date(), record.title(), record.body(), issuers);
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static List<LocalDate> starts(String kind, LocalDate date) {
    LocalDate month = date.withDayOfMonth(1);
    return switch (kind) {
      case "month" -> List.of(month);
      case "year" -> List.of(date.withDayOfYear(1));
      case "P2W" -> {
        long days = date.toEpochDay() - LocalDate.of(1970, 1, 5).toEpochDay();
        yield List.of(date.minusDays(Math.floorMod(days, 14)));
      }
      default -> List.of(month.minusMonths(2), month.minusMonths(1), month);
    };
  }

  /** The topics that stand in the title, or three times in all. */
  private static Set<String> about(Written release) {
    Set<String> about = new TreeSet<>();
    words(release.title()).forEach(word -> about.addAll(topics(word)));
    Map<String, Integer> mentions = new HashMap<>();
    words(release.title() + " " + release.body())
        .forEach(word -> topics(word).forEach(topic -> mentions.merge(topic, 1, Integer::sum)));
    mentions.forEach((topic, times) -> about.addAll(times >= 3 ? Set.of(topic) : Set.of()));
    return about;
  }

  private static List<String> words(String text) {
    return List.of(text.toLowerCase(Locale.ROOT).split("[ \n]", -1));
  }

  private void add(String series, LocalDate start, Written release, Set<String> about) {
    Count count = counts.computeIfAbsent(series + "," + start, key -> new Count());
    count.releases++;
    String lang = languages.getOrDefault(id(release), "");
    count.unspoken += Set.of("", "en").contains(lang) ? 0 : 1;
    Map<String, int[]> found = new HashMap<>();
    for (String word : words(release.title() + "\n" + release.body())) {
      count.words += word.codePoints().anyMatch(Character::isLetterOrDigit) ? 1 : 0;
      for (String topic : topics(word)) {
        found.computeIfAbsent(topic, key -> new int[1])[0]++;
        topicsOfSeries.computeIfAbsent(series, key -> new TreeSet<>()).add(topic);
      }
    }
    found.forEach(
        (topic, mentions) -> {
          int[] sum = count.topics.computeIfAbsent(topic, key -> new int[3]);
          sum[0]++;
          sum[1] += mentions[0];
          sum[2] += about.contains(topic) ? 1 : 0;
        });
  }

  private static List<String> topics(String word) {
    return word.startsWith("cable")
        ? List.of("cables", "resilience")
        : word.equals("resilience")
            ? List.of("resilience")
            : word.startsWith("drone")
                ? List.of("drones")
                : Set.of("gas", "\u00e9nergie", "energie").contains(word)
                    ? List.of("\u00e9nergie")
                    : List.of();
  }

  /** Key columns and counts of {@code coverage}, of the windows that have a release. */
  Set<String> coverage() {
    Set<String> rows = new TreeSet<>();
    counts.forEach(
        (key, count) ->
            rows.add(key + ": " + count.releases + " " + count.words + " " + count.unspoken));
    return rows;
  }

  /** Key columns and counts of {@code trends}. */
  Set<String> trends() {
    Set<String> rows = new TreeSet<>();
    counts.forEach(
        (key, count) -> {
          int comma = key.lastIndexOf(',');
          String series = key.substring(0, comma);
          for (String topic : topicsOfSeries.getOrDefault(series, Set.of())) {
            int[] has = count.topics.getOrDefault(topic, new int[3]);
            String start = key.substring(comma);
            rows.add(
                "%s,%s%s: %d of %d, about %d, %d in %d"
                    .formatted(
                        series, topic, start, has[0], count.releases, has[2], has[1], count.words));
          }
        });
    return rows;
  }
}
