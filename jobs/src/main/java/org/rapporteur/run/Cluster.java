package org.rapporteur.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.client.deployment.executors.LocalExecutor;
import org.apache.flink.configuration.BlobServerOptions;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.CoreOptions;
import org.apache.flink.configuration.DeploymentOptions;
import org.apache.flink.configuration.ExecutionOptions;
import org.apache.flink.configuration.ExternalizedCheckpointRetention;
import org.apache.flink.configuration.JobManagerOptions;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.NettyShuffleEnvironmentOptions;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.StateBackendOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.configuration.WebOptions;
import org.apache.flink.core.execution.CheckpointingMode;
import org.apache.flink.core.execution.RecoveryClaimMode;
import org.apache.flink.state.rocksdb.RocksDBConfigurableOptions;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** The cluster inside this process, as both kinds of run need it. */
public final class Cluster {

  private static final String LOCAL = "127.0.0.1";

  /** For indexes, filters and what was written last, outside the heap. */
  private static final MemorySize MEMORY_OF_STATE = MemorySize.ofMebiBytes(512);

  /**
   * What a bounded run hands from step to step and sorts in, for each of the subtasks side by side.
   * All of it is cleared before it is used, before the first release is read; the usual 64 MiB to
   * hand on took a quarter of a second. A gigabyte is read no slower with so little.
   */
  private static final int MEBIBYTES_TO_HAND_ON = 12;

  private static final int MEBIBYTES_TO_SORT = 16;
  private static final int MOST_MEBIBYTES_TO_HAND_ON = 64;
  private static final int MOST_MEBIBYTES_TO_SORT = 128;

  private static final int BACKLOG_FACTOR = 30;

  /** For ever, as far as a run of this program goes: what hangs is stopped by who started it. */
  private static final Duration PATIENCE = Duration.ofDays(365);

  private Cluster() {}

  /**
   * Where a bounded run is executed: step after step, the versions of a release sorted together,
   * which takes a tenth less time over 1 GB than all steps at once and a sixth less memory, as no
   * state is held. Without checkpoints, because it is read again in less time.
   *
   * @param temporary where the cluster keeps what it needs while it runs
   */
  public static StreamExecutionEnvironment bounded(int parallelism, Path temporary) {
    Configuration configuration = configuration(parallelism, temporary);
    configuration.set(ExecutionOptions.RUNTIME_MODE, RuntimeExecutionMode.BATCH);
    MemorySize toHandOn =
        MemorySize.ofMebiBytes(
            Math.min(MEBIBYTES_TO_HAND_ON * parallelism, MOST_MEBIBYTES_TO_HAND_ON));
    configuration.set(TaskManagerOptions.NETWORK_MEMORY_MIN, toHandOn);
    configuration.set(TaskManagerOptions.NETWORK_MEMORY_MAX, toHandOn);
    configuration.set(
        TaskManagerOptions.MANAGED_MEMORY_SIZE,
        MemorySize.ofMebiBytes(Math.min(MEBIBYTES_TO_SORT * parallelism, MOST_MEBIBYTES_TO_SORT)));
    // What one step hands to the next stays on this disk; a library would be unpacked to shrink it.
    configuration.set(
        NettyShuffleEnvironmentOptions.SHUFFLE_COMPRESSION_CODEC,
        NettyShuffleEnvironmentOptions.CompressionCodec.NONE);
    return environment(configuration);
  }

  /**
   * Where an unbounded run is executed. Its state is in RocksDB, which writes into a checkpoint
   * only what changed since the one before: on the heap, a corpus that nobody adds to would be
   * written whole every few seconds.
   *
   * @param temporary see {@link #bounded}; the state that it works on is there, too
   * @param checkpoints the folder of this run's checkpoints
   * @param every how long from one checkpoint, and publication, to the next; thirty times as long
   *     until what was there at the start has been read
   * @param from the checkpoint or savepoint to go on from, if any
   */
  public static StreamExecutionEnvironment unbounded(
      int parallelism, Path temporary, Path checkpoints, Duration every, Optional<Path> from) {
    Configuration configuration = configuration(parallelism, temporary);
    configuration.set(ExecutionOptions.RUNTIME_MODE, RuntimeExecutionMode.STREAMING);
    configuration.set(StateBackendOptions.STATE_BACKEND, "rocksdb");
    configuration.set(CheckpointingOptions.INCREMENTAL_CHECKPOINTS, true);
    // Most releases are new: a filter says so without a look at the disk.
    configuration.set(RocksDBConfigurableOptions.USE_BLOOM_FILTER, true);
    configuration.set(TaskManagerOptions.MANAGED_MEMORY_SIZE, MEMORY_OF_STATE);
    configuration.set(CheckpointingOptions.CHECKPOINTING_INTERVAL, every);
    // A publication that takes longer than that leaves as much time to read before the next one.
    configuration.set(CheckpointingOptions.MIN_PAUSE_BETWEEN_CHECKPOINTS, every);
    // Who catches up publishes half of an archive no oftener than this.
    configuration.set(
        CheckpointingOptions.CHECKPOINTING_INTERVAL_DURING_BACKLOG,
        every.multipliedBy(BACKLOG_FACTOR));
    configuration.set(
        CheckpointingOptions.CHECKPOINTING_CONSISTENCY_MODE, CheckpointingMode.EXACTLY_ONCE);
    // A publication is part of its checkpoint, and a large one takes as long as it takes.
    configuration.set(CheckpointingOptions.CHECKPOINTING_TIMEOUT, PATIENCE);
    configuration.set(CheckpointingOptions.MAX_CONCURRENT_CHECKPOINTS, 1);
    configuration.set(CheckpointingOptions.ENABLE_UNALIGNED, false);
    configuration.set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, checkpoints.toUri().toString());
    configuration.set(CheckpointingOptions.MAX_RETAINED_CHECKPOINTS, 2);
    configuration.set(
        CheckpointingOptions.EXTERNALIZED_CHECKPOINT_RETENTION,
        ExternalizedCheckpointRetention.RETAIN_ON_CANCELLATION);
    from.ifPresent(
        path -> {
          configuration.set(StateRecoveryOptions.SAVEPOINT_PATH, path.toUri().toString());
          configuration.set(StateRecoveryOptions.RESTORE_MODE, RecoveryClaimMode.NO_CLAIM);
        });
    return environment(configuration);
  }

  private static StreamExecutionEnvironment environment(Configuration configuration) {
    configuration.set(DeploymentOptions.TARGET, LocalExecutor.NAME);
    configuration.set(DeploymentOptions.ATTACHED, true);
    return new StreamExecutionEnvironment(
        new PortlessCluster.Executors(), configuration, Cluster.class.getClassLoader());
  }

  private static Configuration configuration(int parallelism, Path temporary) {
    Configuration configuration = new Configuration();
    configuration.set(PipelineOptions.OBJECT_REUSE, true);
    configuration.set(PipelineOptions.GENERIC_TYPES, false);
    configuration.set(PipelineOptions.AUTO_GENERATE_UIDS, false);
    // What a killed run leaves there is removed by the next one.
    configuration.set(CoreOptions.TMP_DIRS, temporary.toAbsolutePath().toString());
    configuration.set(WebOptions.TMP_DIR, temporary.toAbsolutePath().toString());
    // A run that fails says so and ends; whoever started it starts it again.
    configuration.set(RestartStrategyOptions.RESTART_STRATEGY, "none");
    // What a job is made of is handed over in memory: nobody serves files.
    configuration.set(BlobServerOptions.OFFLOAD_MINSIZE, Integer.MAX_VALUE);
    // For the moment in which the cluster starts, before it has a job.
    configuration.set(RestOptions.BIND_ADDRESS, LOCAL);
    configuration.set(RestOptions.ADDRESS, LOCAL);
    configuration.set(JobManagerOptions.ADDRESS, LOCAL);
    configuration.set(JobManagerOptions.BIND_HOST, LOCAL);
    configuration.set(TaskManagerOptions.HOST, LOCAL);
    configuration.set(TaskManagerOptions.BIND_HOST, LOCAL);
    configuration.set(RestOptions.BIND_PORT, "0");
    configuration.set(CoreOptions.DEFAULT_PARALLELISM, parallelism);
    return configuration;
  }
}
