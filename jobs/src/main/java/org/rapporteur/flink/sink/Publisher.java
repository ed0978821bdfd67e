package org.rapporteur.flink.sink;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.flink.api.connector.sink2.CommittingSinkWriter;
import org.apache.flink.api.connector.sink2.StatefulSinkWriter;
import org.jspecify.annotations.Nullable;
import org.rapporteur.flink.stream.NewestVersion;
import org.rapporteur.flink.stream.Notice;
import org.rapporteur.flink.stream.Progress;
import org.rapporteur.flink.stream.RejectedRecord;
import org.rapporteur.flink.stream.ReportingReleases;
import org.rapporteur.meeting.MeetingTables;
import org.rapporteur.report.ReportPage;
import org.rapporteur.set.Publication;
import org.rapporteur.set.PublishedSet;
import org.rapporteur.set.RunRecord;
import org.rapporteur.set.SetFolder;
import org.rapporteur.table.PublishedFile;
import org.rapporteur.table.WrittenFile;
import org.rapporteur.trend.DayTallies;
import org.rapporteur.trend.DayTally;

/**
 * Gathers what changed and writes a set of it before a checkpoint's barrier, or at the end; the set
 * becomes the current one when the checkpoint has completed. It goes on from the set that it wrote
 * last; an output that holds another newest set is only compared with.
 */
final class Publisher
    implements CommittingSinkWriter<Notice, WrittenSet>,
        StatefulSinkWriter<Notice, PublisherState> {

  private final PublishingTask publishing;
  private final SetFolder output;
  private final DayTallies tallies = new DayTallies();
  private final RejectedRecords rejected = new RejectedRecords();
  private final ReportingReleases meetings = new ReportingReleases();
  private final Path evidenceFolder;
  private final EvidenceFiles evidence;
  private final PendingReleases pending;
  private final CountFiles counts;
  private final List<DayTally> unsaved = new ArrayList<>();
  private final List<String> replaced = new ArrayList<>();
  private Map<String, List<String>> meetingsBefore;
  private int rejectedBefore;
  private int lastSet;
  private boolean changed;
  private boolean compared;

  /**
   * Begins, or goes on from a checkpoint.
   *
   * @throws IOException if the set that the checkpoint goes on from is not there any more
   */
  Publisher(PublishingTask publishing, PublisherState before) throws IOException {
    this.publishing = publishing;
    output = new SetFolder(Path.of(publishing.output()));
    evidenceFolder = Path.of(publishing.evidenceFolder());
    evidence = new EvidenceFiles(evidenceFolder);
    pending = new PendingReleases(evidence);
    lastSet = before.lastSet();
    if (lastSet > 0 && !Files.exists(place(lastSet))) {
      throw publishing.gone(output.finished(lastSet));
    }
    counts = new CountFiles(Path.of(publishing.countsFolder()), before.counts());
    counts.read(tallies);
    before.rejected().forEach(rejected::add);
    before.meetings().forEach(meetings::put);
    meetingsBefore = meetings.tables(publishing.references().series(), lastDay()).meetingsOf();
    rejectedBefore = rejected.rows().size();
    output.clearUnfinished(lastSet);
  }

  @Override
  public void write(Notice notice, Context context) {
    changed = true;
    DayTally tally = notice.tally();
    if (tally != null) {
      tallies.put(tally);
      unsaved.add(tally);
    }
    NewestVersion version = notice.version();
    if (version != null) {
      pending.add(version);
      meetings.put(version);
    }
    RejectedRecord record = notice.rejected();
    if (record != null) {
      rejected.add(record);
    }
  }

  @Override
  public void flush(boolean endOfInput) {}

  @Override
  public List<WrittenSet> prepareCommit() throws IOException {
    Progress progress = Progress.of(publishing.run());
    progress.publishing(true);
    try {
      return written();
    } finally {
      progress.publishing(false);
    }
  }

  private List<WrittenSet> written() throws IOException {
    if (!changed || (tallies.isEmpty() && lastSet == 0)) {
      return List.of();
    }
    long begun = System.nanoTime();
    int number = Math.max(lastSet, output.newest()) + 1;
    try {
      write(number);
    } catch (IOException | RuntimeException failure) {
      discard(number, failure);
      throw failure;
    }
    String summary = summary(number, begun);
    List<String> files = new ArrayList<>(replaced);
    pending.files().forEach(file -> files.add(evidenceFolder.resolve(file).toString()));
    replaced.clear();
    pending.clear();
    evidence.close();
    changed = false;
    lastSet = number;
    return List.of(new WrittenSet(number, summary, files));
  }

  private void write(int number) throws IOException {
    Path set = output.unfinished(number);
    SetFolder.delete(set);
    PublishedSet continued = lastSet == 0 ? null : PublishedSet.read(place(lastSet));
    PublishedSet before = output.newest() > lastSet ? current() : continued;
    compared = before != null;
    MeetingTables meetingTables = meetings.tables(publishing.references().series(), lastDay());
    meetings.daysOfRegrouped(meetingsBefore, meetingTables.meetingsOf()).forEach(pending::touch);
    List<PublishedFile> comparisons =
        Publication.write(
            publishing.settings(),
            set,
            new Publication.Content(tallies, rejected.rows(), meetingTables, pending),
            continued,
            before);
    meetingsBefore = meetingTables.meetingsOf();
    try (OutputStream page = WrittenFile.create(set.resolve("report.html"))) {
      ReportPage.write(set, page);
    }
    RunRecord.write(set, publishing.command(), publishing.started(), counts(), comparisons);
  }

  /** Nothing stays of a set that could not be written; a disk that is full needs the space. */
  private void discard(int number, Exception failure) {
    try {
      SetFolder.delete(output.unfinished(number));
    } catch (IOException also) {
      failure.addSuppressed(also);
    }
  }

  private String summary(int number, long begun) throws IOException {
    int rejects = rejected.rows().size();
    String summary =
        SetSummary.of(
            output.unfinished(number),
            compared,
            releases(),
            rejects,
            rejectedBefore,
            System.nanoTime() - begun);
    rejectedBefore = rejects;
    return summary;
  }

  private int lastDay() {
    return all().stream().mapToInt(DayTally::day).max().orElse(0);
  }

  private long releases() {
    return all().stream().mapToLong(DayTally::releases).sum();
  }

  private List<DayTally> all() {
    return tallies.of(new DayTallies.Series(DayTallies.ALL, DayTallies.ISSUED));
  }

  private @Nullable PublishedSet current() throws IOException {
    Optional<Path> current = output.current();
    return current.isPresent() ? PublishedSet.read(current.get()) : null;
  }

  /** The set may still wait for its checkpoint. */
  private Path place(int number) {
    Path unfinished = output.unfinished(number);
    return Files.exists(unfinished) ? unfinished : output.finished(number);
  }

  private RunRecord.Counts counts() {
    Progress progress = Progress.of(publishing.run());
    return new RunRecord.Counts(
        progress.filesToRead(),
        progress.filesPassedOver(),
        progress.bytesRead(),
        progress.releasesRead(),
        progress.recordsRejected());
  }

  @Override
  public List<PublisherState> snapshotState(long checkpointId) throws IOException {
    if (!unsaved.isEmpty()) {
      // What they replace belongs to the checkpoint before, so it goes with the next publication.
      counts.save(unsaved, tallies).forEach(file -> replaced.add(file.toString()));
      unsaved.clear();
    }
    return List.of(new PublisherState(lastSet, counts.files(), rejected.records(), meetings.all()));
  }

  @Override
  public void close() throws IOException {
    evidence.close();
  }
}
