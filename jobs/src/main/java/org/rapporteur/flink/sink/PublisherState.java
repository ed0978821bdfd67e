package org.rapporteur.flink.sink;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataInputViewStreamWrapper;
import org.apache.flink.core.memory.DataOutputView;
import org.apache.flink.core.memory.DataOutputViewStreamWrapper;
import org.rapporteur.flink.stream.RecordSerializer;
import org.rapporteur.flink.stream.RejectedRecord;
import org.rapporteur.meeting.told.ReportingRelease;
import org.rapporteur.release.Texts;

/**
 * What the publisher remembers from one publication to the next; the releases themselves stand in
 * the set, the counts in files of their own.
 *
 * @param lastSet the number of the newest set it wrote, 0 if it wrote none
 * @param counts the files that hold the counts of all days
 * @param rejected what could not be read
 * @param meetings what releases say of meetings
 */
public record PublisherState(
    int lastSet,
    List<CountFiles.CountFile> counts,
    List<RejectedRecord> rejected,
    List<ReportingRelease> meetings) {

  static final PublisherState NEW = new PublisherState(0, List.of(), List.of(), List.of());

  /** In checkpoints. */
  public static final class Serializer extends RecordSerializer<PublisherState> {
    /** As in streams: what is said of meetings grows, and no list of its parts is needed here. */
    private final TypeSerializer<ReportingRelease> saying =
        TypeInformation.of(ReportingRelease.class).createSerializer(new SerializerConfigImpl());

    public Serializer() {
      super("what the publisher remembers", 2);
    }

    @Override
    protected void write(PublisherState state, DataOutputStream out) throws IOException {
      out.writeInt(state.lastSet);
      out.writeInt(state.counts.size());
      for (CountFiles.CountFile file : state.counts) {
        Texts.write(out, file.name());
        out.writeInt(file.days());
        out.writeLong(file.checksum());
      }
      out.writeInt(state.rejected.size());
      for (RejectedRecord record : state.rejected) {
        Texts.write(out, record.path());
        Texts.write(out, record.file());
        out.writeInt(record.generation());
        out.writeLong(record.line());
        Texts.write(out, record.reason());
        Texts.write(out, record.detail());
      }
      out.writeInt(state.meetings.size());
      DataOutputView view = new DataOutputViewStreamWrapper(out);
      for (ReportingRelease said : state.meetings) {
        saying.serialize(said, view);
      }
    }

    @Override
    protected PublisherState read(DataInputStream in) throws IOException {
      int lastSet = in.readInt();
      int countFiles = in.readInt();
      List<CountFiles.CountFile> counts = new ArrayList<>();
      for (int i = 0; i < countFiles; i++) {
        counts.add(new CountFiles.CountFile(Texts.read(in), in.readInt(), in.readLong()));
      }
      int rejectedCount = in.readInt();
      List<RejectedRecord> rejected = new ArrayList<>(rejectedCount);
      for (int i = 0; i < rejectedCount; i++) {
        rejected.add(
            new RejectedRecord(
                Texts.read(in),
                Texts.read(in),
                in.readInt(),
                in.readLong(),
                Texts.read(in),
                Texts.read(in)));
      }
      int meetingCount = in.readInt();
      List<ReportingRelease> meetings = new ArrayList<>();
      DataInputView view = new DataInputViewStreamWrapper(in);
      for (int i = 0; i < meetingCount; i++) {
        meetings.add(saying.deserialize(view));
      }
      return new PublisherState(lastSet, counts, rejected, meetings);
    }
  }
}
