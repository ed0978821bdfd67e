package org.rapporteur.flink.sink;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.apache.flink.api.connector.sink2.Committer;
import org.rapporteur.flink.stream.Progress;
import org.rapporteur.set.SetFolder;
import org.rapporteur.table.Disk;

/** Makes a written set the current one, and again after a restore. */
final class SwapCurrent implements Committer<WrittenSet> {

  private final PublishingTask publishing;
  private final SetFolder output;

  SwapCurrent(PublishingTask publishing) {
    this.publishing = publishing;
    output = new SetFolder(Path.of(publishing.output()));
  }

  @Override
  public void commit(Collection<CommitRequest<WrittenSet>> requests) throws IOException {
    Progress.of(publishing.run()).beforeUse();
    for (CommitRequest<WrittenSet> request : requests) {
      swap(request.getCommittable());
    }
  }

  private void swap(WrittenSet set) throws IOException {
    Progress progress = Progress.of(publishing.run());
    boolean stands = Files.exists(output.finished(set.number()));
    if (!stands && !Files.exists(output.unfinished(set.number()))) {
      throw publishing.gone(output.finished(set.number()));
    }
    // After a restore another run may have published in the meantime: nobody goes back.
    if (!stands || output.newest() == set.number()) {
      output.publish(set.number());
    }
    if (stands) {
      progress.goesOnFrom(set.number());
    } else {
      progress.published(set.number(), set.summary());
    }
    for (String file : set.files()) {
      Disk.delete(Path.of(file));
    }
  }

  @Override
  public void close() {}
}
