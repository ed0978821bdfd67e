package org.rapporteur.run;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClusterTest {

  @Test
  void aPublicationMayTakeLongerThanAnyCheckpointOfFlinksUsualOnes(@TempDir Path folder)
      throws IOException {
    StreamExecutionEnvironment environment =
        Cluster.unbounded(2, folder, folder, Duration.ofSeconds(10), Optional.empty());
    long timeout = environment.getCheckpointConfig().getCheckpointTimeout();
    assertTrue(timeout >= Duration.ofDays(30).toMillis(), () -> timeout + " ms");
  }
}
