package org.rapporteur.flink;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.rapporteur.release.Texts;
import org.rapporteur.trend.DayTally;

/**
 * What the publisher remembers from one publication to the next; the releases themselves stand in
 * the set.
 *
 * @param lastSet the number of the newest set it wrote, 0 if it wrote none
 * @param tallies the counts of all days
 * @param rejected what could not be read
 * @param meetings what releases say of meetings
 */
record PublisherState(
    int lastSet,
    List<DayTally> tallies,
    List<RejectedRecord> rejected,
    List<ReportingReleases.Told> meetings) {

  /** In checkpoints. */
  static final class Serializer implements SimpleVersionedSerializer<PublisherState> {
    @Override
    public int getVersion() {
      return 1;
    }

    @Override
    public byte[] serialize(PublisherState state) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      out.writeInt(state.lastSet);
      out.writeInt(state.tallies.size());
      for (DayTally tally : state.tallies) {
        write(out, tally);
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
      for (ReportingReleases.Told told : state.meetings) {
        Texts.write(out, told.id());
        out.writeInt(told.day());
        Texts.write(out, told.meetings());
      }
      return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, DayTally tally) throws IOException {
      Texts.write(out, tally.organisation());
      Texts.write(out, tally.role());
      out.writeInt(tally.day());
      out.writeInt(tally.releases());
      out.writeLong(tally.words());
      out.writeInt(tally.topics().length);
      for (int i = 0; i < tally.topics().length; i++) {
        out.writeInt(tally.topics()[i]);
        out.writeInt(tally.topicReleases()[i]);
        out.writeLong(tally.topicMentions()[i]);
      }
    }

    @Override
    public PublisherState deserialize(int version, byte[] bytes) throws IOException {
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
      int lastSet = in.readInt();
      int tallyCount = in.readInt();
      List<DayTally> tallies = new ArrayList<>(tallyCount);
      for (int i = 0; i < tallyCount; i++) {
        tallies.add(readTally(in));
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
      List<ReportingReleases.Told> meetings = new ArrayList<>();
      for (int i = 0; i < meetingCount; i++) {
        meetings.add(new ReportingReleases.Told(Texts.read(in), in.readInt(), Texts.read(in)));
      }
      return new PublisherState(lastSet, tallies, rejected, meetings);
    }

    private static DayTally readTally(DataInputStream in) throws IOException {
      String organisation = Texts.read(in);
      String role = Texts.read(in);
      int day = in.readInt();
      int releases = in.readInt();
      long words = in.readLong();
      int size = in.readInt();
      int[] topics = new int[size];
      int[] topicReleases = new int[size];
      long[] topicMentions = new long[size];
      for (int i = 0; i < size; i++) {
        topics[i] = in.readInt();
        topicReleases[i] = in.readInt();
        topicMentions[i] = in.readLong();
      }
      return new DayTally(
          organisation, role, day, releases, words, topics, topicReleases, topicMentions);
    }
  }
}
