package org.rapporteur.flink.sink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.trend.DayTallies;
import org.rapporteur.trend.DayTally;
import org.rapporteur.trend.Lengths;
import org.rapporteur.trend.StratumTally;

class CountFilesTest {

  private final Path folder;
  private final DayTallies tallies = new DayTallies();
  private final CountFiles files;

  CountFilesTest(@TempDir Path folder) {
    this.folder = folder.resolve("counts");
    files = new CountFiles(this.folder, List.of());
  }

  private static DayTally tally(int day, int releases) {
    return new DayTally(
        "b\u00fcro",
        "issued",
        day,
        releases,
        1L << 40,
        1,
        new int[] {1, 7},
        new int[] {1, 2},
        new int[] {0, 2},
        new long[] {3, 1L << 33},
        new StratumTally[] {
          new StratumTally("b\u00fcro\n\n0", releases, new int[] {7}, new int[] {2})
        },
        new Lengths(new int[] {9, 100}, new int[] {1, releases - 1}));
  }

  /** Saves counts of days, given as pairs of day and releases; returns how many files go. */
  private int save(int... daysAndReleases) throws IOException {
    List<DayTally> changed = new ArrayList<>();
    for (int i = 0; i < daysAndReleases.length; i += 2) {
      changed.add(tally(daysAndReleases[i], daysAndReleases[i + 1]));
    }
    changed.forEach(tallies::put);
    return files.save(changed, tallies).size();
  }

  private List<Integer> days() {
    return files.files().stream().map(CountFiles.CountFile::days).toList();
  }

  /** What a restored run reads, as {@code day: releases}. */
  private List<String> read() throws IOException {
    DayTallies read = new DayTallies();
    new CountFiles(folder, files.files()).read(read);
    List<String> days = new ArrayList<>();
    read.forEach(tally -> days.add(tally.day() + ": " + tally.releases()));
    return days.stream().sorted().toList();
  }

  @Test
  void onlyWhatChangedIsWrittenUntilItIsAsMuchAsTheWhole() throws IOException {
    assertEquals(0, save(1, 1, 2, 1, 3, 1));
    assertEquals(0, save(2, 5));
    assertEquals(0, save(4, 1, 2, 6));
    assertEquals(List.of(3, 1, 2), days());
    assertEquals(3, save(5, 1));
    assertEquals(List.of(5), days());
    assertEquals(List.of("1: 1", "2: 6", "3: 1", "4: 1", "5: 1"), read());
  }

  @Test
  void theLastCountOfADayHoldsAndOneOfNothingRemovesIt() throws IOException {
    save(1, 1, 2, 1, 3, 1, 4, 1);
    save(2, 7, 3, 0);
    save(2, 8);
    assertEquals(List.of("1: 1", "2: 8", "4: 1"), read());
  }

  @Test
  void aCountComesBackAsItWas() throws IOException {
    save(-3, 2);
    DayTallies read = new DayTallies();
    new CountFiles(folder, files.files()).read(read);
    read.forEach(
        tally -> {
          assertEquals("b\u00fcro issued", tally.organisation() + " " + tally.role());
          assertEquals(1L << 40, tally.words());
          assertEquals(7, tally.topics()[1]);
          assertEquals(2, tally.topicReleases()[1]);
          assertEquals(1L << 33, tally.topicMentions()[1]);
        });
    assertEquals(List.of("-3: 2"), read());
  }

  @Test
  void filesThatTheCheckpointDoesNotKnowOfGo() throws IOException {
    save(1, 1);
    Files.writeString(folder.resolve("of-a-run-that-was-killed"), "");
    read();
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(
          files.files().stream().map(CountFiles.CountFile::name).toList(),
          left.map(file -> file.getFileName().toString()).toList());
    }
  }
}
