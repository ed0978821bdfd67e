package org.rapporteur.flink.sink;

import java.io.IOException;
import java.util.Collection;
import org.apache.flink.api.connector.sink2.Committer;
import org.apache.flink.api.connector.sink2.CommitterInitContext;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.StatefulSinkWriter;
import org.apache.flink.api.connector.sink2.SupportsCommitter;
import org.apache.flink.api.connector.sink2.SupportsWriterState;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.rapporteur.flink.stream.Notice;

/**
 * The tables as a sink in two phases: a set is written before a checkpoint and swapped in after it.
 *
 * @param publishing what is published where
 */
public record TablesSink(PublishingTask publishing)
    implements Sink<Notice>,
        SupportsWriterState<Notice, PublisherState>,
        SupportsCommitter<WrittenSet> {

  @Override
  public Publisher createWriter(WriterInitContext context) throws IOException {
    return new Publisher(publishing, PublisherState.NEW);
  }

  @Override
  public StatefulSinkWriter<Notice, PublisherState> restoreWriter(
      WriterInitContext context, Collection<PublisherState> states) throws IOException {
    return new Publisher(publishing, states.stream().findFirst().orElse(PublisherState.NEW));
  }

  @Override
  public SimpleVersionedSerializer<PublisherState> getWriterStateSerializer() {
    return new PublisherState.Serializer();
  }

  @Override
  public Committer<WrittenSet> createCommitter(CommitterInitContext context) {
    return new SwapCurrent(publishing);
  }

  @Override
  public SimpleVersionedSerializer<WrittenSet> getCommittableSerializer() {
    return new WrittenSet.Serializer();
  }
}
