package org.rapporteur.meeting.told;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.language.Sentences;
import org.rapporteur.meeting.told.MeetingText.Name;
import org.rapporteur.release.CodePointOrder;
import org.rapporteur.release.Release;
import org.rapporteur.taxonomy.Organisations;
import org.rapporteur.taxonomy.Tags;

/** Finds what a release says of meetings: those that it reports and those that it announces. */
public final class MeetingFinder {

  private static final Comparator<Announcement> ANNOUNCEMENT_ORDER =
      Comparator.comparing(Announcement::series, CodePointOrder.COMPARATOR)
          .thenComparing(Announcement::date, CodePointOrder.COMPARATOR);

  private final SeriesList series;
  private final Organisations organisations;

  /** For the series whose names the tags were found with. */
  public MeetingFinder(SeriesList series, Organisations organisations) {
    this.series = series;
    this.organisations = organisations;
  }

  /**
   * What a release says of meetings.
   *
   * @param tags what a tagger found in it that knows {@link SeriesList#nameGroups}
   * @param issuers ids of the organisations that issued it
   */
  public MeetingFacts find(Release release, Tags tags, List<String> issuers) {
    if (release.series().isEmpty() && tags.otherPlaces().isEmpty()) {
      return new MeetingFacts(
          release.id(), day(release), List.of(), List.of(), List.of(), List.of());
    }
    MeetingText text = new MeetingText(release, tags);
    Set<String> present = present(tags, issuers);
    Telling telling = new Telling(text);
    List<Judgement> judgements =
        text.series.stream()
            .filter(name -> isPresent(name.id(), present))
            .map(telling::judge)
            .toList();
    return facts(release, text, judgements, present);
  }

  private MeetingFacts facts(
      Release release, MeetingText text, List<Judgement> judgements, Set<String> present) {
    HostFinder hosts = new HostFinder(text, organisations);
    AnnouncementFinder announcing = new AnnouncementFinder(text, hosts, series);
    announcing.read(judgements);
    List<Announcement> announcements = new ArrayList<>(announcing.announcements());
    announcements.sort(ANNOUNCEMENT_ORDER);
    Map<String, List<Judgement>> reported = new HeldMeetings(text).of(judgements);
    if (!release.series().isEmpty()) {
      reported.keySet().retainAll(Set.of(release.series()));
      reported.computeIfAbsent(release.series(), id -> List.of());
    }
    boolean alone = reported.size() == 1;
    ReportMaker reports = new ReportMaker(release, text, hosts, series);
    List<MeetingReport> made =
        reported.entrySet().stream()
            .map(one -> reports.make(one.getKey(), one.getValue(), alone, present))
            .toList();
    return new MeetingFacts(
        release.id(),
        day(release),
        made,
        announcements,
        announcing.withdrawals(),
        mentions(text, judgements, reported.keySet(), announcements));
  }

  /** Series that are neither reported nor announced, each by its first name. */
  private static List<MentionedMeeting> mentions(
      MeetingText text,
      List<Judgement> judgements,
      Set<String> reported,
      List<Announcement> announcements) {
    Map<String, MentionedMeeting> mentions = new TreeMap<>(CodePointOrder.COMPARATOR);
    for (Judgement one : judgements) {
      Name name = one.name();
      boolean told =
          reported.contains(name.id())
              || announcements.stream()
                  .anyMatch(announcement -> announcement.series().equals(name.id()));
      if (!told) {
        mentions.putIfAbsent(
            name.id(),
            new MentionedMeeting(
                name.id(), one.isToCome(), Sentences.around(text.text, name.start(), name.end())));
      }
    }
    return List.copyOf(mentions.values());
  }

  private static int day(Release release) {
    return Math.toIntExact(release.date().toEpochDay());
  }

  private boolean isPresent(String id, Set<String> present) {
    List<String> own = series.find(id).map(Series::organisations).orElse(List.of());
    return own.isEmpty() || own.stream().anyMatch(present::contains);
  }

  /** Those that the release names or that issued it, with all they are part of. */
  private Set<String> present(Tags tags, List<String> issuers) {
    Set<String> present = new TreeSet<>(CodePointOrder.COMPARATOR);
    tags.named().forEach(id -> present.addAll(organisations.withAncestors(id)));
    issuers.forEach(id -> present.addAll(organisations.withAncestors(id)));
    return present;
  }
}
