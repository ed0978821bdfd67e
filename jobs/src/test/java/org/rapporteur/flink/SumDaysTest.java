package org.rapporteur.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.rapporteur.flink.Examples.version;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.OneInputStreamOperatorTestHarness;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.flink.stream.Change;
import org.rapporteur.flink.stream.Contribution;
import org.rapporteur.trend.DayTally;
import org.rapporteur.trend.StratumTally;

class SumDaysTest {

  private final OneInputStreamOperatorTestHarness<Change, DayTally> harness;

  SumDaysTest(@TempDir Path folder) throws Exception {
    harness = new OneInputStreamOperatorTestHarness<>(new SumDays(Examples.references(folder)));
  }

  @BeforeEach
  void open() throws Exception {
    harness.open();
  }

  @AfterEach
  void close() throws Exception {
    harness.close();
  }

  private void add(int sign, Contribution contribution) throws Exception {
    harness.processElement(new StreamRecord<>(new Change(contribution, sign)));
  }

  /** What was handed on since the last time, each as organisation, role, day and counts. */
  private List<String> sums() {
    List<String> sums = new ArrayList<>();
    for (DayTally tally : harness.extractOutputValues()) {
      sums.add(
          "%s %s %d: %d releases, %d words, topics %s in %s, about %s with %s"
              .formatted(
                  tally.organisation(),
                  tally.role(),
                  tally.day(),
                  tally.releases(),
                  tally.words(),
                  Arrays.toString(tally.topics()),
                  Arrays.toString(tally.topicReleases()),
                  Arrays.toString(tally.topicAbout()),
                  Arrays.toString(tally.topicMentions())));
    }
    harness.getOutput().clear();
    sums.sort(String::compareTo);
    return sums;
  }

  @Test
  void nothingIsHandedOnWhileReleasesArrive() throws Exception {
    add(1, version("r1", 0, "1970-01-02", "alliance-planning"));
    add(1, version("r2", 0, "1970-01-02", "alliance-planning"));
    assertEquals(List.of(), sums());
  }

  @Test
  void beforeABarrierEveryOrganisationAndItsAncestorsHaveTheirSumOfTheDay() throws Exception {
    add(1, version("r1", 0, "1970-01-02", "alliance-planning"));
    add(1, version("r2", 0, "1970-01-02", "alliance-planning"));
    harness.prepareSnapshotPreBarrier(1);
    String two = "2 releases, 200 words, topics [0, 2] in [2, 2], about [2, 0] with [6, 2]";
    assertEquals(
        List.of(
            "all issued 1: " + two,
            "alliance issued 1: " + two,
            "alliance-planning issued 1: " + two,
            "union named 1: " + two),
        sums());
  }

  @Test
  void releasesThatAreAlikeAreSummedTogetherAndTheirLengthsAreToldOfAll() throws Exception {
    add(1, version("r1", 0, "1970-01-02", "union"));
    add(1, version("r2", 0, "1970-01-02", "union"));
    add(1, version("r3", 0, "1970-01-02", "alliance", "union"));
    harness.prepareSnapshotPreBarrier(1);
    List<String> strata = new ArrayList<>();
    for (DayTally tally : harness.extractOutputValues()) {
      if (tally.role().equals("issued")) {
        String lengths =
            Arrays.toString(tally.lengths().words()) + Arrays.toString(tally.lengths().releases());
        for (StratumTally stratum : tally.strata()) {
          strata.add(
              "%s %s: %d, topics %s in %s; %s"
                  .formatted(
                      tally.organisation(),
                      stratum.stratum().replace('\n', '/'),
                      stratum.releases(),
                      Arrays.toString(stratum.topics()),
                      Arrays.toString(stratum.topicReleases()),
                      lengths));
        }
      }
    }
    strata.sort(String::compareTo);
    assertEquals(
        List.of(
            "all alliance;union/en/0: 1, topics [0, 2] in [1, 1]; [100][3]",
            "all union/en/0: 2, topics [0, 2] in [2, 2]; [100][3]",
            "alliance alliance;union/en/0: 1, topics [0, 2] in [1, 1]; [][]",
            "union alliance;union/en/0: 1, topics [0, 2] in [1, 1]; [][]",
            "union union/en/0: 2, topics [0, 2] in [2, 2]; [][]"),
        strata);
  }

  @Test
  void whatWasHandedOnIsNotHandedOnAgain() throws Exception {
    add(1, version("r1", 0, "1970-01-02", "union"));
    harness.prepareSnapshotPreBarrier(1);
    sums();
    harness.prepareSnapshotPreBarrier(2);
    assertEquals(List.of(), sums());
  }

  @Test
  void aJointReleaseCountsOnceForACommonAncestorAndForAll() throws Exception {
    add(1, version("r1", 0, "1970-01-02", "alliance-planning", "alliance-transport"));
    harness.prepareSnapshotPreBarrier(1);
    String one = "1 releases, 100 words, topics [0, 2] in [1, 1], about [1, 0] with [3, 1]";
    assertEquals(
        List.of(
            "all issued 1: " + one,
            "alliance issued 1: " + one,
            "alliance-planning issued 1: " + one,
            "alliance-transport issued 1: " + one,
            "union named 1: " + one),
        sums());
  }

  @Test
  void daysBefore1970AreDaysOfTheirOwn() throws Exception {
    add(1, version("r1", 0, "1969-12-31", "union"));
    add(1, version("r2", 0, "1970-01-01", "union"));
    harness.prepareSnapshotPreBarrier(1);
    List<Long> stamps =
        harness.getRecordOutput().stream().map(StreamRecord::getTimestamp).distinct().toList();
    assertEquals(List.of(-86_400_000L, 0L), stamps.stream().sorted().toList());
    String one = "1 releases, 100 words, topics [0, 2] in [1, 1], about [1, 0] with [3, 1]";
    assertEquals(
        List.of(
            "all issued -1: " + one,
            "all issued 0: " + one,
            "union issued -1: " + one,
            "union issued 0: " + one,
            "union named -1: " + one,
            "union named 0: " + one),
        sums());
  }

  @Test
  void aReleaseTakenBackIsASumBelowZeroWhereItStoodAndOneMoreWhereItStands() throws Exception {
    add(-1, version("r1", 0, "1970-01-02", "union"));
    add(1, version("r1", 1, "1970-01-03", "b\u00fcro"));
    harness.prepareSnapshotPreBarrier(1);
    String less = "-1 releases, -100 words, topics [0, 2] in [-1, -1], about [-1, 0] with [-3, -1]";
    String more = "1 releases, 100 words, topics [0, 2] in [1, 1], about [1, 0] with [3, 1]";
    assertEquals(
        List.of(
            "all issued 1: " + less,
            "all issued 2: " + more,
            "b\u00fcro issued 2: " + more,
            "union issued 1: " + less,
            "union named 1: " + less,
            "union named 2: " + more),
        sums());
  }

  @Test
  void whatIsLeftGoesBeforeTheEndOfTimeWhichClosesTheDays() throws Exception {
    add(1, version("r1", 0, "1970-01-02", "union"));
    harness.processWatermark(Watermark.MAX_WATERMARK);
    List<Object> output = List.copyOf(harness.getOutput());
    assertEquals(4, output.size());
    output.subList(0, 3).forEach(sum -> assertInstanceOf(StreamRecord.class, sum));
    assertEquals(Watermark.MAX_WATERMARK, output.get(3));
  }
}
