package org.rapporteur.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.meeting.MeetingTopicRow.Status;
import org.rapporteur.release.CodePointOrder;
import org.rapporteur.statistics.BenjaminiHochberg;
import org.rapporteur.statistics.EqualRates;

/** Compares the topics of each meeting of a series with those of the meetings before. */
final class MeetingTopics {

  private MeetingTopics() {}

  /**
   * The rows of one series.
   *
   * @param rows its meetings by date
   * @param meetings the same meetings in the same order
   */
  static List<MeetingTopicRow> of(List<MeetingRow> rows, List<Meeting> meetings) {
    List<MeetingTopicRow> all = new ArrayList<>();
    Set<String> earlier = new HashSet<>();
    for (int i = 0; i < meetings.size(); i++) {
      Meeting before = i == 0 ? null : meetings.get(i - 1);
      all.addAll(corrected(compare(rows.get(i), meetings.get(i), before, earlier)));
      earlier.addAll(meetings.get(i).topicMentions().keySet());
    }
    return all;
  }

  private static List<MeetingTopicRow> compare(
      MeetingRow row, Meeting meeting, @Nullable Meeting before, Set<String> earlier) {
    Map<String, Long> now = meeting.topicMentions();
    Map<String, Long> then = before == null ? Map.of() : before.topicMentions();
    Set<String> topics = new TreeSet<>(CodePointOrder.COMPARATOR);
    topics.addAll(now.keySet());
    topics.addAll(then.keySet());
    List<MeetingTopicRow> rows = new ArrayList<>();
    for (String topic : topics) {
      long mentions = now.getOrDefault(topic, 0L);
      long mentionsThen = then.getOrDefault(topic, 0L);
      Double rate = per1000(mentions, meeting.words());
      Double rateThen = before == null ? null : per1000(mentionsThen, before.words());
      rows.add(
          new MeetingTopicRow(
              row.series(),
              row.date(),
              row.meeting(),
              topic,
              row.ordinal(),
              meeting.releasesWith(topic),
              mentions,
              meeting.words(),
              rate,
              rateThen,
              rate == null || rateThen == null ? null : rate - rateThen,
              before == null
                  ? null
                  : EqualRates.p(mentions, meeting.words(), mentionsThen, before.words()),
              null,
              status(now.containsKey(topic), then.containsKey(topic), earlier.contains(topic))));
    }
    return rows;
  }

  private static @Nullable Double per1000(long mentions, long words) {
    return words == 0 ? null : 1000.0 * mentions / words;
  }

  private static Status status(boolean now, boolean before, boolean earlier) {
    if (!now) {
      return Status.DROPPED;
    }
    if (before) {
      return Status.CONTINUING;
    }
    return earlier ? Status.RETURNED : Status.NEW;
  }

  /** The same rows with q. Either all topics of a meeting have a p or, in the first, none has. */
  private static List<MeetingTopicRow> corrected(List<MeetingTopicRow> rows) {
    double[] p = new double[rows.size()];
    for (int i = 0; i < p.length; i++) {
      Double one = rows.get(i).p();
      if (one == null) {
        return rows;
      }
      p[i] = one;
    }
    double[] q = BenjaminiHochberg.adjust(p);
    List<MeetingTopicRow> corrected = new ArrayList<>();
    for (int i = 0; i < p.length; i++) {
      corrected.add(rows.get(i).withQ(q[i]));
    }
    return corrected;
  }
}
