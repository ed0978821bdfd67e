package org.rapporteur.flink;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.apache.flink.api.connector.sink2.Committer;
import org.rapporteur.table.Output;

/** Makes a written set the current one, and again after a restore. */
final class SwapCurrent implements Committer<WrittenSet> {

  private final Output output;
  private final Path evidenceFolder;
  private final String run;

  SwapCurrent(Publishing publishing) {
    output = new Output(Path.of(publishing.output()));
    evidenceFolder = Path.of(publishing.evidenceFolder());
    run = publishing.run();
  }

  @Override
  public void commit(Collection<CommitRequest<WrittenSet>> requests) throws IOException {
    for (CommitRequest<WrittenSet> request : requests) {
      WrittenSet set = request.getCommittable();
      output.publish(set.number());
      Progress.of(run).published(set.number());
      for (String file : set.evidenceFiles()) {
        Files.deleteIfExists(evidenceFolder.resolve(file));
      }
    }
  }

  @Override
  public void close() {}
}
