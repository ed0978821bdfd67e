package org.rapporteur.flink;

import java.io.IOException;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.rapporteur.flink.stream.Change;
import org.rapporteur.flink.stream.Contribution;
import org.rapporteur.flink.stream.EvidencePlace;
import org.rapporteur.flink.stream.NewestVersion;

/**
 * Lets of all versions of a release only the newest count: a newer one takes the older back. It
 * does the same in a bounded run, where two versions of a release are rare.
 */
final class KeepNewest extends KeyedProcessFunction<String, Contribution, Change> {

  /** For the detail tables: which version counts now. */
  static final OutputTag<NewestVersion> VERSIONS =
      new OutputTag<>("newest versions", TypeInformation.of(NewestVersion.class));

  private transient ValueState<Kept> newest;

  @Override
  public void open(OpenContext context) {
    newest =
        getRuntimeContext()
            .getState(new ValueStateDescriptor<>("newest version", TypeInformation.of(Kept.class)));
  }

  @Override
  public void processElement(Contribution read, Context context, Collector<Change> changes)
      throws Exception {
    Kept kept = newest.value();
    if (kept == null) {
      keep(read, 1);
      changes.collect(new Change(read, 1));
      context.output(VERSIONS, version(read, read.day(), 1, true, read.evidence()));
      return;
    }
    Contribution before = kept.contribution();
    int versions = kept.versions() + 1;
    if (read.isNewerThan(before)) {
      keep(read, versions);
      changes.collect(new Change(before, -1));
      changes.collect(new Change(read, 1));
      context.output(VERSIONS, version(read, before.day(), versions, true, read.evidence()));
    } else {
      keep(before, versions);
      context.output(VERSIONS, version(before, before.day(), versions, false, read.evidence()));
    }
  }

  private void keep(Contribution contribution, int versions) throws IOException {
    newest.update(new Kept(contribution, versions));
  }

  private static NewestVersion version(
      Contribution counts, int dayBefore, int versions, boolean newest, EvidencePlace evidence) {
    return new NewestVersion(
        counts.id(), counts.day(), dayBefore, versions, newest, evidence, counts.meetings());
  }

  /**
   * The state of one release.
   *
   * @param contribution the version that counts
   * @param versions how many were read
   */
  public record Kept(Contribution contribution, int versions) {}
}
