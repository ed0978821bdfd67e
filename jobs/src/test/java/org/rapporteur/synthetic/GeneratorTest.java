package org.rapporteur.synthetic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GeneratorTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void theSameOptionsGiveTheSameBytesOnEveryMachine() throws Exception {
    assertEquals(
        "3321e810df1bff466e3971e9a414a524d18e200edd0610103fac5409e2ec7f4c",
        sha256(corpus(new GeneratorOptions(1000, 42, 0.05))));
  }

  @Test
  void anotherSeedGivesAnotherCorpus() throws Exception {
    assertNotEquals(
        sha256(corpus(new GeneratorOptions(10, 1, 0))),
        sha256(corpus(new GeneratorOptions(10, 2, 0))));
  }

  @Test
  void aLongerCorpusBeginsAsAShorterOneOfTheSameSeed() throws Exception {
    byte[] shorter = corpus(new GeneratorOptions(300, 7, 0.1));
    byte[] longer = corpus(new GeneratorOptions(700, 7, 0.1));

    assertArrayEquals(shorter, Arrays.copyOf(longer, shorter.length));
  }

  @Test
  void noReleasesGiveNoBytes() throws Exception {
    assertEquals(0, corpus(new GeneratorOptions(0, 42, 0.5)).length);
  }

  @Test
  void progressCountsEveryLineAndEndsAtAllOfThem() throws Exception {
    List<Long> counts = new ArrayList<>();

    Generator.write(new GeneratorOptions(600, 42, 0), new ByteArrayOutputStream(), counts::add);

    assertEquals(List.of(256L, 512L, 600L), counts);
  }

  @Test
  void everyUnbrokenLineIsARelease() throws Exception {
    for (String line : lines(corpus(new GeneratorOptions(2000, 42, 0)))) {
      JsonNode release = JSON.readTree(line);
      List<String> fields = new ArrayList<>();
      release.fieldNames().forEachRemaining(fields::add);
      assertEquals(
          List.of("id", "date", "organisation", "title", "body", "lang", "url", "updated"), fields);
      LocalDate date = LocalDate.parse(release.path("date").textValue());
      assertFalse(date.isBefore(LocalDate.of(2014, 1, 1)), line);
      assertFalse(date.isAfter(LocalDate.of(2023, 12, 31)), line);
      assertFalse(Instant.parse(release.path("updated").textValue()).isBefore(Instant.EPOCH));
      assertFalse(release.path("title").textValue().isEmpty());
    }
  }

  @Test
  void aReleaseTakesAboutThreeKilobytes() throws Exception {
    int bytes = corpus(new GeneratorOptions(2000, 42, 0)).length;

    assertTrue(bytes > 2000 * 2900 && bytes < 2000 * 3300, () -> bytes + " bytes");
  }

  @Test
  void everyReleaseHasTenPhrasesOfTopicsAndFiveBodies() throws Exception {
    List<String> topics = list("topics.txt");
    List<String> bodies = list("bodies.txt");
    for (String line : lines(corpus(new GeneratorOptions(500, 42, 0)))) {
      String body = JSON.readTree(line).path("body").textValue();
      assertTrue(occurrences(body, topics) >= 10, body);
      assertTrue(occurrences(body, bodies) >= 5, body);
    }
  }

  @Test
  void fiveWordsInAHundredHaveLettersOutsideAsciiAsUtf8() throws Exception {
    int words = 0;
    int beyond = 0;
    for (String line : lines(corpus(new GeneratorOptions(1000, 42, 0)))) {
      for (String word : line.split(" ", -1)) {
        words++;
        beyond += word.chars().anyMatch(letter -> letter > 127) ? 1 : 0;
      }
    }
    double share = (double) beyond / words;
    assertTrue(share > 0.035 && share < 0.055, () -> "share " + share);
  }

  @Test
  void aboutOneCharacterInAHundredIsAJsonEscape() throws Exception {
    int characters = 0;
    int escapes = 0;
    for (String line : lines(corpus(new GeneratorOptions(1000, 42, 0)))) {
      characters += line.length();
      escapes += (int) line.chars().filter(letter -> letter == '\\').count();
    }
    double share = (double) escapes / characters;
    assertTrue(share > 0.008 && share < 0.012, () -> "share " + share);
  }

  @Test
  void twentyOrganisationsIssueReleases() throws Exception {
    Set<String> organisations = new HashSet<>();
    for (String line : lines(corpus(new GeneratorOptions(1000, 42, 0)))) {
      organisations.add(JSON.readTree(line).path("organisation").textValue());
    }
    assertEquals(Set.copyOf(list("organisations.txt")), organisations);
    assertEquals(20, organisations.size());
  }

  @Test
  void twoLinesInAHundredAreNewerVersionsOfEarlierReleases() throws Exception {
    Map<String, JsonNode> first = new HashMap<>();
    int newer = 0;
    for (String line : lines(corpus(new GeneratorOptions(10_000, 42, 0)))) {
      JsonNode release = JSON.readTree(line);
      JsonNode earlier = first.putIfAbsent(release.path("id").textValue(), release);
      if (earlier != null) {
        newer++;
        assertEquals(earlier.path("date"), release.path("date"));
        assertEquals(earlier.path("organisation"), release.path("organisation"));
        assertNotEquals(earlier.path("body"), release.path("body"));
        assertTrue(
            Instant.parse(release.path("updated").textValue())
                .isAfter(Instant.parse(earlier.path("updated").textValue())));
      }
    }
    assertTrue(newer > 170 && newer < 230, newer + " newer versions");
  }

  @Test
  void theHeadOfTheVocabularyIsFrequentAndItsTailLong() throws Exception {
    Map<String, Integer> counts = new HashMap<>();
    int words = 0;
    for (String line : lines(corpus(new GeneratorOptions(2000, 42, 0)))) {
      for (String word : JSON.readTree(line).path("body").textValue().split("[^a-z]+", -1)) {
        counts.merge(word, 1, Integer::sum);
        words++;
      }
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
    assertTrue(counts.size() > 25_000, counts.size() + " words");
    assertTrue(most > words / 50, most + " of " + words);
  }

  @Test
  void optionsOutsideTheirRangeAreRefused() {
    assertEquals(
        "releases: expected 0 or more, found -1",
        assertThrows(IllegalArgumentException.class, () -> new GeneratorOptions(-1, 0, 0))
            .getMessage());
    assertEquals(
        "broken share: expected a number from 0 to 1, found 1.5",
        assertThrows(IllegalArgumentException.class, () -> new GeneratorOptions(1, 0, 1.5))
            .getMessage());
    assertEquals(
        "broken share: expected a number from 0 to 1, found NaN",
        assertThrows(IllegalArgumentException.class, () -> new GeneratorOptions(1, 0, Double.NaN))
            .getMessage());
  }

  private static byte[] corpus(GeneratorOptions options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Generator.write(options, out, lines -> {});
    return out.toByteArray();
  }

  private static List<String> lines(byte[] corpus) {
    return new String(corpus, StandardCharsets.UTF_8).lines().toList();
  }

  private static List<String> list(String name) {
    return Arrays.stream(Names.read(name))
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .toList();
  }

  private static int occurrences(String text, List<String> phrases) {
    int count = 0;
    for (String phrase : phrases) {
      for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
        count++;
      }
    }
    return count;
  }

  private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
