package org.rapporteur.flink;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.CheckpointListener;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;
import org.rapporteur.flink.sink.EvidenceFile;
import org.rapporteur.flink.source.Block;
import org.rapporteur.flink.source.UnreadableFileException;
import org.rapporteur.flink.stream.Contribution;
import org.rapporteur.flink.stream.EvidencePlace;
import org.rapporteur.flink.stream.Progress;
import org.rapporteur.flink.stream.RejectedRecord;
import org.rapporteur.flink.stream.ReportingReleases;
import org.rapporteur.format.ReleaseReader;
import org.rapporteur.format.draft.Records;
import org.rapporteur.format.draft.Versions;
import org.rapporteur.language.TextLanguage;
import org.rapporteur.meeting.told.MeetingFinder;
import org.rapporteur.release.CodePointOrder;
import org.rapporteur.release.Rejected;
import org.rapporteur.release.Release;
import org.rapporteur.set.ReleaseDetail;
import org.rapporteur.taxonomy.Tagger;
import org.rapporteur.taxonomy.Tags;

/**
 * Reads the records of a block and tags them: the heavy part, which needs to know of nothing but
 * the record itself. What a release adds to the counts goes on; its rows of the detail tables wait
 * in an evidence file.
 */
final class ReadAndTag extends ProcessFunction<Block, Contribution>
    implements CheckpointedFunction, CheckpointListener {

  /** What could not be read. */
  static final OutputTag<RejectedRecord> REJECTED =
      new OutputTag<>("rejected", TypeInformation.of(RejectedRecord.class));

  /** The id of the issuer of a release that none is known of. */
  private static final String UNKNOWN = "unknown";

  private final Tagging tagging;
  private transient Progress progress;
  private transient ReleaseReader reader;
  private transient TextLanguage languages;
  private transient Tagger tagger;
  private transient MeetingFinder meetings;
  private transient Versions versions;
  private transient @Nullable EvidenceFile evidence;

  ReadAndTag(Tagging tagging) {
    this.tagging = tagging;
  }

  @Override
  public void open(OpenContext context) {
    progress = Progress.of(tagging.run());
    versions = new Versions();
    reader = new ReleaseReader(tagging.reading());
    languages = new TextLanguage();
    tagger =
        new Tagger(
            tagging.references().taxonomy(),
            tagging.references().organisations(),
            tagging.references().series().nameGroups());
    meetings =
        new MeetingFinder(tagging.references().series(), tagging.references().organisations());
  }

  @Override
  public void processElement(Block block, Context context, Collector<Contribution> out)
      throws IOException {
    if (block.generation() > 0) {
      context.output(
          REJECTED, new RejectedRecord(block.path(), block.file(), block.generation(), 1, "", ""));
    }
    Records records =
        new Records() {
          @Override
          public void release(Release release) {
            progress.release();
            out.collect(contribution(release));
          }

          @Override
          public void rejected(Rejected rejected) {
            RejectedRecord record =
                new RejectedRecord(
                    block.path(),
                    block.file(),
                    block.generation(),
                    rejected.source().line(),
                    rejected.reason().word(),
                    rejected.detail());
            progress.rejected(record);
            context.output(REJECTED, record);
          }
        };
    try {
      if (block.whole()) {
        readFile(block, records);
      } else {
        byte[] bytes = block.bytes();
        reader.readLines(block.path(), block.firstLine(), bytes, 0, bytes.length, records);
        progress.read(bytes.length);
      }
    } finally {
      if (evidence != null) {
        evidence.flush();
      }
    }
  }

  private void readFile(Block block, Records records) throws UnreadableFileException {
    try {
      reader.readFile(Path.of(block.file()), block.path(), records);
    } catch (IOException e) {
      throw new UnreadableFileException(block.file(), e);
    }
    progress.read(new File(block.file()).length());
  }

  private Contribution contribution(Release release) {
    String lang = languages.of(release.lang(), release.title(), release.body());
    Tags tags = tagger.tag(release.title(), release.body(), lang);
    List<String> issuers = issuers(release);
    ReleaseDetail detail =
        ReleaseDetail.of(
            release, lang, issuers, tags, tagging.references().taxonomy(), tagging.evidence());
    Instant updated = release.updated();
    return new Contribution(
        release.id(),
        updated.getEpochSecond(),
        updated.getNano(),
        versions.version(release),
        release.source().path(),
        release.source().line(),
        Math.toIntExact(release.date().toEpochDay()),
        lang,
        tags.words(),
        issuers.toArray(String[]::new),
        tags.named().toArray(String[]::new),
        tags.topicIndexes(),
        tags.topicAbout(),
        tags.topicMentions(),
        keep(detail),
        ReportingReleases.of(
            meetings.find(release, tags, issuers), tags, tagging.references().taxonomy()));
  }

  /** Ids in code point order, each once. */
  private List<String> issuers(Release release) {
    List<String> names = release.organisations();
    if (names.isEmpty()) {
      names = tagging.issuer().isEmpty() ? List.of(UNKNOWN) : List.of(tagging.issuer());
    }
    return names.stream()
        .map(tagging.references().organisations()::resolve)
        .distinct()
        .sorted(CodePointOrder.COMPARATOR)
        .toList();
  }

  private EvidencePlace keep(ReleaseDetail detail) {
    try {
      if (evidence == null) {
        // The name only has to be nobody else's; no result depends on it.
        evidence =
            new EvidenceFile(Path.of(tagging.evidenceFolder()), UUID.randomUUID().toString());
      }
      return evidence.add(detail);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The next version begins a new evidence file, so that every file belongs to one publication and
   * can go after it.
   */
  @Override
  public void snapshotState(FunctionSnapshotContext context) throws IOException {
    if (evidence != null) {
      evidence.close();
      evidence = null;
    }
  }

  @Override
  public void initializeState(FunctionInitializationContext context) {}

  @Override
  public void notifyCheckpointComplete(long checkpointId) throws IOException {
    progress.checkpointed();
  }

  @Override
  public void close() throws IOException {
    if (evidence != null) {
      evidence.close();
    }
  }
}
