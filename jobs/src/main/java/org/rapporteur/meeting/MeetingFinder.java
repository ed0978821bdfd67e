package org.rapporteur.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.date.Dates;
import org.rapporteur.date.FoundDate;
import org.rapporteur.language.Sentence;
import org.rapporteur.meeting.MeetingText.Name;
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
    Map<String, List<Name>> reported = new LinkedHashMap<>();
    List<Name> announced = new ArrayList<>();
    for (Name name : text.series) {
      if (!isPresent(name.id(), present)) {
        continue;
      }
      switch (Mood.of(text, name)) {
        case REPORTED -> reported.computeIfAbsent(name.id(), id -> new ArrayList<>()).add(name);
        case ANNOUNCED -> announced.add(name);
        case PASSING -> {}
      }
    }
    if (!release.series().isEmpty()) {
      reported.keySet().retainAll(Set.of(release.series()));
      reported.computeIfAbsent(release.series(), id -> new ArrayList<>());
    }
    return facts(release, text, reported, announced, present);
  }

  private MeetingFacts facts(
      Release release,
      MeetingText text,
      Map<String, List<Name>> reported,
      List<Name> announced,
      Set<String> present) {
    List<MeetingReport> reports = new ArrayList<>();
    boolean alone = reported.size() == 1;
    reported.forEach((id, names) -> reports.add(report(release, text, id, names, alone, present)));
    reports.sort(Comparator.comparing(MeetingReport::series, CodePointOrder.COMPARATOR));
    Set<String> all = new LinkedHashSet<>(reported.keySet());
    announced.forEach(name -> all.add(name.id()));
    Optional<String> only = all.size() == 1 ? all.stream().findFirst() : Optional.empty();
    List<Announcement> announcements =
        new ArrayList<>(new AnnouncementFinder(text).find(announced, only));
    announcements.sort(ANNOUNCEMENT_ORDER);
    return new MeetingFacts(
        release.id(), day(release), reports, announcements, List.of(), List.of());
  }

  private MeetingReport report(
      Release release,
      MeetingText text,
      String id,
      List<Name> names,
      boolean alone,
      Set<String> present) {
    Set<Sentence> sentences = new LinkedHashSet<>();
    names.forEach(name -> sentences.add(text.sentence(name.start(), name.end())));
    if (alone) {
      sentences.add(text.lead());
    }
    List<Sentence> about = List.copyOf(sentences);
    Optional<FoundDate> date = date(text, about, alone);
    boolean numbered = alone && !release.ordinal().isEmpty();
    Optional<Name> number = numbered ? Optional.empty() : text.firstNumbered(names);
    List<String> own = series.find(id).map(Series::organisations).orElse(List.of());
    HostFinder hosts = new HostFinder(text);
    Optional<Name> host =
        hosts.find(about).or(() -> alone ? hosts.findAfter(about, own) : Optional.empty());
    Optional<Name> location = LocationFinder.find(text, about);
    FactSentences facts = new FactSentences(text.text);
    date.ifPresent(day -> facts.add(day.start(), day.end()));
    Stream.of(number, host, location)
        .flatMap(Optional::stream)
        .forEach(name -> facts.add(name.start(), name.end()));
    return new MeetingReport(
        id,
        (int) date.map(FoundDate::first).orElse(release.date()).toEpochDay(),
        date.isPresent(),
        numbered
            ? OrdinalWords.parse(release.ordinal())
            : number.map(text::ordinal).orElse(OrdinalWords.NONE),
        host.map(Name::id).orElse(""),
        location.map(Name::id).orElse(""),
        own.stream().filter(present::contains).sorted(CodePointOrder.COMPARATOR).toList(),
        facts.inOrder());
  }

  /** The date in the sentences that name the meeting; if it is the only one, in the whole text. */
  private static Optional<FoundDate> date(MeetingText text, List<Sentence> about, boolean alone) {
    List<FoundDate> near =
        text.dates.stream()
            .filter(
                date ->
                    about.stream()
                        .anyMatch(
                            sentence ->
                                date.start() >= sentence.start() && date.end() <= sentence.end()))
            .toList();
    Optional<FoundDate> date = Dates.namedMeeting(text.text, near);
    return date.isEmpty() && alone ? Dates.meeting(text.text, text.dates) : date;
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
