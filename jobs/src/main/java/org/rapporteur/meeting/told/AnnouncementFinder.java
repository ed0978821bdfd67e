package org.rapporteur.meeting.told;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.date.FoundDate;
import org.rapporteur.date.FoundDate.Form;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Sentences;
import org.rapporteur.language.Words;
import org.rapporteur.meeting.told.Judgement.Kind;
import org.rapporteur.meeting.told.MeetingText.Name;
import org.rapporteur.meeting.told.Seasons.Season;

/** Finds the meetings that a release announces for later, and those that it takes back. */
final class AnnouncementFinder {

  /** A meeting of a series that the release is about, without the series' name. */
  private static final Pattern NEXT_MEETING =
      Pattern.compile("(?iu)" + Words.of("next meeting").expression());

  /** So many places without a name are looked at. */
  private static final int MOST = 10;

  private final MeetingText release;
  private final HostFinder hosts;
  private final SeriesList series;
  private final Map<String, Announcement> found = new LinkedHashMap<>();
  private final List<Withdrawal> withdrawals = new ArrayList<>();

  AnnouncementFinder(MeetingText release, HostFinder hosts, SeriesList series) {
    this.release = release;
    this.hosts = hosts;
    this.series = series;
  }

  /** Reads what the names of series and the places without a name announce. */
  void read(List<Judgement> judgements) {
    judgements.forEach(this::read);
    for (Name place : unnamed(judgements)) {
      announce(place, new NamedPlace(release, place), Optional.empty(), false);
    }
  }

  List<Announcement> announcements() {
    return List.copyOf(found.values());
  }

  List<Withdrawal> withdrawals() {
    return withdrawals;
  }

  private void read(Judgement judgement) {
    NamedPlace place = new NamedPlace(release, judgement.name());
    switch (judgement.kind()) {
      case AWAITED -> announce(judgement.name(), place, judgement.day(), false);
      case MOVED -> {
        if (judgement.day().isPresent()) {
          announce(judgement.name(), place, judgement.day(), false);
        }
        withdraw(judgement, place, oldDay(place, judgement.day()));
      }
      case CANCELLED -> {
        if (judgement.day().isPresent()) {
          announce(judgement.name(), place, judgement.day(), true);
        }
        withdraw(judgement, place, judgement.day());
      }
      default -> {}
    }
  }

  private static Optional<FoundDate> oldDay(NamedPlace place, Optional<FoundDate> newDay) {
    return place.dates().stream().filter(date -> !newDay.equals(Optional.of(date))).findFirst();
  }

  private void withdraw(Judgement judgement, NamedPlace place, Optional<FoundDate> old) {
    boolean moved = judgement.kind() == Kind.MOVED;
    withdrawals.add(
        new Withdrawal(
            judgement.name().id(),
            release.ordinal(judgement.name()),
            old.map(AnnouncementFinder::day).orElse(""),
            moved ? judgement.day().map(AnnouncementFinder::day).orElse("") : "",
            sentence(place)));
  }

  private void announce(
      Name name, NamedPlace place, Optional<FoundDate> judged, boolean cancelled) {
    Optional<FoundDate> day =
        judged
            .or(() -> place.toCome(name.start()))
            .filter(date -> cancelled || place.isToCome(date));
    Optional<Season> season =
        Seasons.find(place.whole(), 0)
            .filter(one -> one.first().atDay(1).isAfter(release.released));
    if (day.isPresent()) {
      boolean month = day.get().form() == Form.MONTH;
      add(name, place, day(day.get()), month ? 1 : 0, "", cancelled);
    } else if (season.isPresent()) {
      int start = place.sentence.start();
      String when =
          release.text.substring(start + season.get().start(), start + season.get().end());
      add(name, place, season.get().first().toString(), season.get().months(), when, cancelled);
    }
  }

  private void add(
      Name name, NamedPlace place, String date, int months, String when, boolean cancelled) {
    List<String> meeting = series.find(name.id()).map(Series::organisations).orElse(List.of());
    found.putIfAbsent(
        name.id() + "@" + date,
        new Announcement(
            name.id(),
            date,
            months,
            release.ordinal(name),
            when,
            hosts.find(List.of(place.sentence), meeting).map(Name::id).orElse(""),
            cancelled,
            sentence(place)));
  }

  private String sentence(NamedPlace place) {
    return Sentences.around(release.text, place.name.start(), place.name.end());
  }

  private static String day(FoundDate date) {
    return date.form() == Form.MONTH
        ? YearMonth.from(date.first()).toString()
        : date.first().toString();
  }

  /** Places that mean the next meeting of the series that is told of above them. */
  private List<Name> unnamed(List<Judgement> judgements) {
    List<Name> places = new ArrayList<>();
    Matcher matcher = NEXT_MEETING.matcher(release.text);
    while (places.size() < MOST && matcher.find()) {
      Sentence sentence = release.sentence(matcher.start(), matcher.end());
      int start = matcher.start();
      int end = matcher.end();
      boolean named =
          release.series.stream()
              .anyMatch(name -> name.start() >= start && name.start() < sentence.end());
      if (!named) {
        above(judgements, start).ifPresent(id -> places.add(new Name(id, start, end)));
      }
    }
    return places;
  }

  /** The series reported last before a place. */
  private static Optional<String> above(List<Judgement> judgements, int place) {
    return judgements.stream()
        .filter(one -> one.name().start() < place)
        .filter(one -> one.kind() == Kind.HELD || one.kind() == Kind.HELD_NOW)
        .map(one -> one.name().id())
        .reduce((first, last) -> last);
  }
}
