package org.rapporteur.flink;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.rapporteur.flink.stream.Change;
import org.rapporteur.flink.stream.Contribution;
import org.rapporteur.flink.stream.References;
import org.rapporteur.trend.DaySum;
import org.rapporteur.trend.DayTallies;
import org.rapporteur.trend.DayTally;
import org.rapporteur.trend.Stratum;

/**
 * Sums changes on the heap per organisation, role and day before they are shuffled, which keeps the
 * hot key {@code all} cool. It hands on what it has when it holds many sums, before a checkpoint's
 * barrier and at the end, so it has no state of its own.
 */
final class SumDays extends AbstractStreamOperator<DayTally>
    implements OneInputStreamOperator<Change, DayTally> {

  private static final long serialVersionUID = 1;

  /** Sums held at most: some 100 MB. */
  private static final int MOST_SUMS = 250_000;

  private final References references;
  private transient Map<DayTallies.Series, Map<Integer, DaySum>> sums = Map.of();
  private transient Map<List<String>, List<String>> lineages = Map.of();
  private transient Map<Stratum, String> strata = Map.of();
  private transient int held;

  SumDays(References references) {
    this.references = references;
  }

  @Override
  public void open() throws Exception {
    super.open();
    begin();
  }

  private void begin() {
    sums = new HashMap<>();
    lineages = new HashMap<>();
    strata = new HashMap<>();
    held = 0;
  }

  @Override
  public void processElement(StreamRecord<Change> element) {
    Change change = element.getValue();
    Contribution release = change.contribution();
    String stratum = stratum(release);
    add(change, DayTallies.ALL, DayTallies.ISSUED, stratum)
        .addLength(change.sign(), release.words());
    for (String organisation : withAncestors(release.issuers())) {
      add(change, organisation, DayTallies.ISSUED, stratum);
    }
    for (String organisation : withAncestors(release.named())) {
      add(change, organisation, DayTallies.NAMED, stratum);
    }
    if (held > MOST_SUMS) {
      flush();
    }
  }

  /** A release counts once for an ancestor that several of its organisations share. */
  private List<String> withAncestors(String[] ids) {
    return lineages.computeIfAbsent(
        List.of(ids),
        list -> {
          Set<String> all = new LinkedHashSet<>();
          list.forEach(id -> all.addAll(references.organisations().withAncestors(id)));
          return List.copyOf(all);
        });
  }

  /** The key of the release's stratum, the same object for all that are alike. */
  private String stratum(Contribution release) {
    return strata.computeIfAbsent(
        Stratum.of(String.join(";", release.issuers()), release.lang(), release.words()),
        Stratum::key);
  }

  private DaySum add(Change change, String organisation, String role, String stratum) {
    Contribution release = change.contribution();
    DaySum sum =
        sums.computeIfAbsent(new DayTallies.Series(organisation, role), key -> new HashMap<>())
            .computeIfAbsent(
                release.day(),
                day -> {
                  held++;
                  return new DaySum();
                });
    sum.add(
        change.sign(),
        release.words(),
        references.taxonomy().leavesUnspoken(release.lang()),
        release.topics(),
        release.about(),
        release.mentions(),
        stratum);
    return sum;
  }

  @Override
  public void prepareSnapshotPreBarrier(long checkpointId) {
    flush();
  }

  /**
   * The end of time comes before the end of the input, and closes the day windows: what arrives
   * there after it is lost.
   */
  @Override
  public void processWatermark(Watermark mark) throws Exception {
    flush();
    super.processWatermark(mark);
  }

  private void flush() {
    sums.forEach(
        (series, days) ->
            days.forEach(
                (day, sum) ->
                    output.collect(
                        new StreamRecord<>(
                            sum.tally(series.organisation(), series.role(), day),
                            TimeUnit.DAYS.toMillis(day)))));
    begin();
  }
}
