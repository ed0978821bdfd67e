package org.rapporteur.flink.stream;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How far a run has come, for the person who waits for it. The operators of a run that is executed
 * in this process count here; no result depends on it.
 */
public final class Progress {

  private static final Map<String, Progress> RUNS = new ConcurrentHashMap<>();

  private final LongAdder bytes = new LongAdder();
  private final LongAdder releases = new LongAdder();
  private final LongAdder rejected = new LongAdder();
  private final AtomicReference<@Nullable RejectedRecord> anyRejected = new AtomicReference<>();
  private final AtomicLong filesFound = new AtomicLong();
  private final AtomicLong bytesFound = new AtomicLong();
  private final AtomicLong passedOver = new AtomicLong();
  private final AtomicLong filesWaiting = new AtomicLong();
  private final AtomicInteger lastSet = new AtomicInteger();
  private final AtomicReference<@Nullable Instant> lastPublication = new AtomicReference<>();
  private final AtomicReference<@Nullable Instant> lastCheckpoint = new AtomicReference<>();
  private final AtomicLong filesUnreadable = new AtomicLong();
  private final Set<String> told = ConcurrentHashMap.newKeySet();
  private final AtomicLong publications = new AtomicLong();
  private volatile boolean publishing;
  private volatile Checkpoints checkpoints = () -> {};
  private volatile Consumer<String> news = line -> {};
  private volatile Consumer<String> warnings = line -> {};
  private final CompletableFuture<Void> idle = new CompletableFuture<>();

  private Progress() {}

  /** The progress of the run of that name. */
  public static Progress of(String run) {
    return RUNS.computeIfAbsent(run, name -> new Progress());
  }

  /** Forgets a run that has ended. */
  public static void forget(String run) {
    RUNS.remove(run);
  }

  public void found(int files, long bytesOfThem, int othersPassedOver) {
    filesFound.set(files);
    bytesFound.set(bytesOfThem);
    passedOver.set(othersPassedOver);
  }

  public void read(long blockBytes) {
    bytes.add(blockBytes);
  }

  public void release() {
    releases.increment();
  }

  public void rejected(RejectedRecord record) {
    rejected.increment();
    anyRejected.compareAndSet(null, record);
  }

  public void idle() {
    idle.complete(null);
  }

  public void waiting(long files) {
    filesWaiting.set(files);
  }

  /** A checkpoint of this run is complete. */
  public void checkpointed() throws IOException {
    beforeUse();
    lastCheckpoint.set(Instant.now());
  }

  /**
   * A checkpoint, perhaps the one that this run went on from, is about to be made use of: whoever
   * has to do with it before does so now.
   */
  public void beforeUse() throws IOException {
    checkpoints.completed();
  }

  /** What is to be done whenever a checkpoint is complete. */
  public interface Checkpoints {
    void completed() throws IOException;
  }

  /** Has something done whenever a checkpoint is complete; perhaps several times for one. */
  public void onCheckpoint(Checkpoints listener) {
    checkpoints = listener;
  }

  /** Everything that was read before a checkpoint has arrived, and is published if it is news. */
  public void publishing(boolean begins) {
    publishing = begins;
    if (begins) {
      publications.incrementAndGet();
    }
  }

  /** Whether a set is being written. */
  public boolean publishing() {
    return publishing;
  }

  /** How often everything that was read had arrived to be published. */
  public long publications() {
    return publications.get();
  }

  public void published(int set, String summary) {
    lastSet.set(set);
    lastPublication.set(Instant.now());
    news.accept("published set " + set + summary);
  }

  public void goesOnFrom(int set) {
    lastSet.set(set);
  }

  public void warn(String warning) {
    warnings.accept(warning);
  }

  /** Says of each thing once that it is passed over. */
  public void tell(List<String> passed) {
    passed.stream().filter(told::add).forEach(this::warn);
  }

  public void lostInputs(String why) {
    warn("cannot look for files: " + why + "; what was read stays read");
    idle.completeExceptionally(new IOException(why));
  }

  public void foundInputs() {
    news.accept("looking for files again");
  }

  public void unreadable(long files) {
    filesUnreadable.set(files);
  }

  /** Hears what a person should know, a line each: news, and what somebody may have to mend. */
  public void listen(Consumer<String> heardNews, Consumer<String> heardWarnings) {
    news = heardNews;
    warnings = heardWarnings;
  }

  /** Files that are found and not handed out whole yet. */
  public long filesBehind() {
    return filesWaiting.get();
  }

  /** Files that are there but cannot be read. */
  public long filesUnreadable() {
    return filesUnreadable.get();
  }

  /** The number of the set published last, 0 if none was. */
  public int lastSet() {
    return lastSet.get();
  }

  /** When a set was published last. */
  public Optional<Instant> lastPublication() {
    return Optional.ofNullable(lastPublication.get());
  }

  /** When a checkpoint was completed last. */
  public Optional<Instant> lastCheckpoint() {
    return Optional.ofNullable(lastCheckpoint.get());
  }

  /**
   * Done once everything that was found has been read; fails with an {@link IOException} if the
   * inputs cannot be looked at.
   */
  public CompletableFuture<Void> whenIdle() {
    return idle;
  }

  /** Bytes of input read so far. */
  public long bytesRead() {
    return bytes.sum();
  }

  /** Releases read so far, older versions included. */
  public long releasesRead() {
    return releases.sum();
  }

  /** Records rejected so far. */
  public long recordsRejected() {
    return rejected.sum();
  }

  /** One of the records rejected, for a message. */
  public Optional<RejectedRecord> anyRejected() {
    return Optional.ofNullable(anyRejected.get());
  }

  /** Files that are to be read. */
  public long filesToRead() {
    return filesFound.get();
  }

  /** Bytes that are to be read. */
  public long bytesToRead() {
    return bytesFound.get();
  }

  /** Hidden files, files with other endings, and what is no regular file. */
  public long filesPassedOver() {
    return passedOver.get();
  }
}
