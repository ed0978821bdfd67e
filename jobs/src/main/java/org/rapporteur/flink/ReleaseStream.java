package org.rapporteur.flink;

import java.time.Duration;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;
import org.apache.flink.streaming.api.windowing.triggers.Trigger;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.rapporteur.flink.source.Block;
import org.rapporteur.flink.stream.Change;
import org.rapporteur.flink.stream.Contribution;
import org.rapporteur.flink.stream.Notice;
import org.rapporteur.trend.DayTallies;
import org.rapporteur.trend.DayTally;

/** The way that every release takes: read, tag, newest version, sum, day windows, publish. */
public final class ReleaseStream {

  private ReleaseStream() {}

  /**
   * Leads blocks of files to the tables.
   *
   * @param blocks what is read
   * @param tagging how records become releases, and what is looked for in them
   * @param speak when a day says what it has: at the end, or whenever it changed
   * @param tables where it goes
   */
  public static void connect(
      DataStream<Block> blocks,
      Tagging tagging,
      Trigger<Object, TimeWindow> speak,
      Sink<Notice> tables) {
    SingleOutputStreamOperator<Contribution> contributions =
        blocks
            .process(new ReadAndTag(tagging), TypeInformation.of(Contribution.class))
            .name("read and tag releases")
            .uid("read and tag releases");

    SingleOutputStreamOperator<Change> changes =
        contributions
            .keyBy(Contribution::id)
            .process(new KeepNewest(), TypeInformation.of(Change.class))
            .name("keep the newest version")
            .uid("keep the newest version");

    DataStream<DayTally> tallies =
        changes
            .transform(
                "sum organisations by day",
                TypeInformation.of(DayTally.class),
                new SumDays(tagging.references()))
            .uid("sum organisations by day")
            .keyBy(tally -> new DayTallies.Series(tally.organisation(), tally.role()))
            .window(TumblingEventTimeWindows.of(Duration.ofDays(1)))
            .trigger(speak)
            .reduce(DayTally::plus)
            .name("count days")
            .uid("count days");

    DataStream<Notice> notices =
        notices(tallies.map(Notice::of), "tell the counts")
            .union(
                notices(
                    changes.getSideOutput(KeepNewest.VERSIONS).map(Notice::of),
                    "tell the versions"),
                notices(
                    contributions.getSideOutput(ReadAndTag.REJECTED).map(Notice::of),
                    "tell the rejected records"));

    notices.sinkTo(tables).name("publish tables").uid("publish tables").setParallelism(1);
  }

  private static DataStream<Notice> notices(
      SingleOutputStreamOperator<Notice> notices, String name) {
    return notices.name(name).uid(name);
  }
}
