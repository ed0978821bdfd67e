package org.rapporteur.meeting;

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
import org.rapporteur.meeting.MeetingText.Name;

/** Finds the meetings that a release announces for later. */
final class AnnouncementFinder {

  /** A meeting of the series that the release is about, without the series' name. */
  private static final Pattern NEXT_MEETING =
      Pattern.compile(
          "(?iu)\\bnext (?:\\p{L}+[ /-]){0,4}?(?:meeting|conference|session|iteration|edition|talks)\\b"
              + "|\\bthe next(?: one)?(?= (?:will|shall|is|takes?)\\b)");

  /** So many places without a name are looked at. */
  private static final int MOST = 10;

  private final MeetingText release;

  AnnouncementFinder(MeetingText release) {
    this.release = release;
  }

  /**
   * The announced meetings.
   *
   * @param names of series, where the release announces a meeting
   * @param only the series that a meeting without a name belongs to; empty if there may be several
   */
  List<Announcement> find(List<Name> names, Optional<String> only) {
    List<Name> places = new ArrayList<>(names);
    only.ifPresent(series -> places.addAll(unnamed(series)));
    Map<String, Announcement> found = new LinkedHashMap<>();
    for (Name place : places) {
      announcement(place)
          .ifPresent(
              announcement ->
                  found.putIfAbsent(
                      announcement.series() + "@" + announcement.date(), announcement));
    }
    return List.copyOf(found.values());
  }

  private List<Name> unnamed(String series) {
    List<Name> places = new ArrayList<>();
    Matcher matcher = NEXT_MEETING.matcher(release.text);
    while (places.size() < MOST && matcher.find()) {
      Sentence sentence = release.sentence(matcher.start(), matcher.end());
      if (release.series.stream().noneMatch(name -> follows(name, matcher.start(), sentence))) {
        places.add(new Name(series, matcher.start(), matcher.end()));
      }
    }
    return places;
  }

  /** Whether a name in the sentence says which meeting is the next. */
  private static boolean follows(Name name, int place, Sentence sentence) {
    return name.start() >= place && within(sentence, name.start());
  }

  private Optional<Announcement> announcement(Name place) {
    Sentence sentence = release.sentence(place.start(), place.end());
    return release.dates.stream()
        .filter(date -> within(sentence, date.start()))
        .filter(date -> date.first().isAfter(release.released))
        .findFirst()
        .map(date -> announcement(place, sentence, date));
  }

  private Announcement announcement(Name place, Sentence sentence, FoundDate date) {
    String day =
        date.form() == Form.MONTH
            ? YearMonth.from(date.first()).toString()
            : date.first().toString();
    int ordinal = release.ordinal(place);
    return new Announcement(
        place.id(),
        day,
        date.form() == Form.MONTH ? 1 : 0,
        ordinal,
        "",
        new HostFinder(release).find(List.of(sentence)).map(Name::id).orElse(""),
        false,
        Sentences.around(release.text, place.start(), place.end()));
  }

  private static boolean within(Sentence sentence, int place) {
    return place >= sentence.start() && place < sentence.end();
  }
}
