package org.rapporteur.flink.source;

import java.util.List;
import java.util.Map;
import org.apache.flink.api.connector.source.Boundedness;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.rapporteur.flink.stream.Progress;
import org.rapporteur.format.Inputs;

/**
 * The files under the inputs, as blocks: read once, or looked at again and again.
 *
 * @param inputs what a user names
 * @param maximumReleaseBytes see {@code --max-release-size}
 * @param lookEvery milliseconds between two looks at the inputs; 0: one look, the source then ends
 * @param run the run whose {@link Progress} hears of it
 */
public record ReleaseFiles(Inputs inputs, long maximumReleaseBytes, long lookEvery, String run)
    implements Source<Block, FileSlice, ReadFiles> {

  Progress progress() {
    return Progress.of(run);
  }

  @Override
  public Boundedness getBoundedness() {
    return lookEvery == 0 ? Boundedness.BOUNDED : Boundedness.CONTINUOUS_UNBOUNDED;
  }

  @Override
  public SplitEnumerator<FileSlice, ReadFiles> createEnumerator(
      SplitEnumeratorContext<FileSlice> context) {
    return restoreEnumerator(context, new ReadFiles(Map.of(), List.of()));
  }

  @Override
  public SplitEnumerator<FileSlice, ReadFiles> restoreEnumerator(
      SplitEnumeratorContext<FileSlice> context, ReadFiles checkpoint) {
    return new FileSliceEnumerator(context, this, checkpoint, System::nanoTime);
  }

  @Override
  public SourceReader<Block, FileSlice> createReader(SourceReaderContext context) {
    return new FileSliceReader(context, lookEvery > 0);
  }

  @Override
  public SimpleVersionedSerializer<FileSlice> getSplitSerializer() {
    return new FileSlice.Serializer();
  }

  @Override
  public SimpleVersionedSerializer<ReadFiles> getEnumeratorCheckpointSerializer() {
    return new ReadFiles.Serializer();
  }
}
