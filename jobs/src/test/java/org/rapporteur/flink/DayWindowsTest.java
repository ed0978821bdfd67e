package org.rapporteur.flink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.common.ExecutionConfig;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.functions.windowing.PassThroughWindowFunction;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;
import org.apache.flink.streaming.api.windowing.triggers.EventTimeTrigger;
import org.apache.flink.streaming.api.windowing.triggers.Trigger;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.streaming.runtime.operators.windowing.WindowOperatorBuilder;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.junit.jupiter.api.Test;
import org.rapporteur.trend.DayTallies.Series;
import org.rapporteur.trend.DayTally;
import org.rapporteur.trend.Lengths;
import org.rapporteur.trend.StratumTally;

/** Day windows as {@link ReleaseStream} has them, with either trigger. */
class DayWindowsTest {

  private static KeyedOneInputStreamOperatorTestHarness<Series, DayTally, DayTally> windows(
      Trigger<Object, TimeWindow> speak) throws Exception {
    TypeInformation<Series> key = TypeInformation.of(Series.class);
    return new KeyedOneInputStreamOperatorTestHarness<>(
        new WindowOperatorBuilder<>(
                TumblingEventTimeWindows.of(Duration.ofDays(1)),
                speak,
                new ExecutionConfig(),
                TypeInformation.of(DayTally.class),
                DayWindowsTest::series,
                key)
            .reduce(DayTally::plus, new PassThroughWindowFunction<Series, TimeWindow, DayTally>()),
        DayWindowsTest::series,
        key);
  }

  private static Series series(DayTally tally) {
    return new Series(tally.organisation(), tally.role());
  }

  private static StreamRecord<DayTally> tally(int day, int releases) {
    return new StreamRecord<>(
        new DayTally(
            "union",
            "issued",
            day,
            releases,
            100L * releases,
            0,
            new int[] {4},
            new int[] {releases},
            new int[] {releases},
            new long[] {3L * releases},
            new StratumTally[] {
              new StratumTally("union\nen\n0", releases, new int[] {4}, new int[] {releases})
            },
            Lengths.NONE),
        TimeUnit.DAYS.toMillis(day));
  }

  private static List<String> spoken(
      KeyedOneInputStreamOperatorTestHarness<Series, DayTally, DayTally> windows) {
    List<String> counts =
        windows.getRecordOutput().stream()
            .map(StreamRecord::getValue)
            .map(
                day ->
                    "day %d: %d releases, %d words, %d mentions"
                        .formatted(
                            day.day(),
                            day.releases(),
                            day.words(),
                            day.topics().length == 0 ? 0 : day.topicMentions()[0]))
            .sorted()
            .toList();
    windows.getOutput().clear();
    return counts;
  }

  @Test
  void onChangeADaySaysItsWholeCountWheneverSomethingIsAdded() throws Exception {
    try (var windows = windows(new OnChange())) {
      windows.open();
      windows.processElement(tally(7, 2));
      assertEquals(List.of("day 7: 2 releases, 200 words, 6 mentions"), spoken(windows));
      windows.processElement(tally(7, 1));
      assertEquals(List.of("day 7: 3 releases, 300 words, 9 mentions"), spoken(windows));
    }
  }

  @Test
  void onChangeADayOfWhichEverythingIsTakenBackSaysZero() throws Exception {
    try (var windows = windows(new OnChange())) {
      windows.open();
      windows.processElement(tally(7, 2));
      spoken(windows);
      windows.processElement(tally(7, -2));
      assertEquals(List.of("day 7: 0 releases, 0 words, 0 mentions"), spoken(windows));
    }
  }

  @Test
  void onChangeNoDayIsTooLateAndNoneIsForgotten() throws Exception {
    try (var windows = windows(new OnChange())) {
      windows.open();
      windows.processElement(tally(20_000, 1));
      windows.processElement(tally(-1, 1));
      windows.processElement(tally(20_000, 1));
      assertEquals(
          List.of(
              "day -1: 1 releases, 100 words, 3 mentions",
              "day 20000: 1 releases, 100 words, 3 mentions",
              "day 20000: 2 releases, 200 words, 6 mentions"),
          spoken(windows));
    }
  }

  @Test
  void onChangeARestoredDayGoesOnFromItsCount() throws Exception {
    OperatorSubtaskState state;
    try (var windows = windows(new OnChange())) {
      windows.open();
      windows.processElement(tally(-400, 2));
      state = windows.snapshot(1, 1);
    }
    try (var windows = windows(new OnChange())) {
      windows.initializeState(state);
      windows.open();
      assertEquals(List.of(), spoken(windows));
      windows.processElement(tally(-400, 1));
      assertEquals(List.of("day -400: 3 releases, 300 words, 9 mentions"), spoken(windows));
    }
  }

  @Test
  void atTheEndEveryDaySpeaksOnce() throws Exception {
    try (var windows = windows(EventTimeTrigger.create())) {
      windows.open();
      windows.processElement(tally(20_000, 1));
      windows.processElement(tally(-1, 1));
      windows.processElement(tally(20_000, 4));
      assertEquals(List.of(), spoken(windows));
      windows.processWatermark(Watermark.MAX_WATERMARK);
      assertEquals(
          List.of(
              "day -1: 1 releases, 100 words, 3 mentions",
              "day 20000: 5 releases, 500 words, 15 mentions"),
          spoken(windows));
    }
  }
}
