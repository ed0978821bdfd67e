package org.rapporteur.meeting.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Words;
import org.rapporteur.meeting.told.MeetingText.Name;

/** Finds where a meeting took place: a headquarters, a town, or no place but a screen. */
public final class LocationFinder {

  /** What stands in the table for a meeting by video. */
  public static final String ONLINE = "online";

  private static final String CAPITALS = "\\p{Lu}[\\p{L}\\p{N}&-]*";

  private static final Pattern HEADQUARTERS =
      Pattern.compile(
          "(?i:"
              + Words.of("at a place").expression()
              + ") ((?:"
              + CAPITALS
              + " ){0,4}(?:HQ|Headquarters))(?![\\p{L}\\p{N}])");

  private static final Pattern SCREEN = Pattern.compile(Words.of("by screen").expression());

  /** A name with capitals after a preposition. */
  private static final Pattern TOWN =
      Pattern.compile(
          "(?i:"
              + Words.of("in a place").expression()
              + ") (\\p{Lu}\\p{L}+(?:(?: | (?:de|la|le|am|of) |-)\\p{Lu}\\p{L}+){0,3})");

  /** What may follow a town; other words make it part of a longer name. */
  private static final Pattern AFTER_TOWN =
      Pattern.compile(
          "(?s)\\s*(?:[^\\p{L}\\p{N}\\s].*|" + Words.of("after a place").expression() + ".*)?");

  /** What happens in a country is no meeting in it. */
  private static final Pattern HAPPENING =
      Pattern.compile(Words.of("happening").expression() + "[^,;]{0,25}$");

  private static final Pattern TIME =
      Pattern.compile(
          Stream.of("months", "weekdays", "seasons")
              .map(kind -> Words.of(kind).expression())
              .reduce((one, other) -> one + "|" + other)
              .orElseThrow());

  /** A town this many words after the name of a meeting is the meeting's. */
  private static final int NEAR = 5;

  private LocationFinder() {}

  /**
   * The first place that the sentences give in which a meeting is named; empty if there is none.
   * Its id is the place in the text's words, or {@link #ONLINE}.
   */
  static Optional<Name> find(MeetingText release, List<Name> names) {
    return names.stream().flatMap(name -> in(release, name).stream()).findFirst();
  }

  /** Whether a sentence gives a meeting's town beside its name, and another one before it. */
  static boolean isElsewhere(MeetingText release, NamedPlace place) {
    List<Name> towns = towns(release, place.sentence);
    Optional<Name> own =
        towns.stream()
            .filter(town -> town.start() >= place.name.end())
            .filter(town -> Turn.isClose(release.lower(place.name.end(), town.start()), 2))
            .findFirst();
    return own.isPresent()
        && towns.stream()
            .anyMatch(
                town -> town.end() <= place.name.start() && !town.id().equals(own.get().id()));
  }

  private static Optional<Name> in(MeetingText release, Name name) {
    Sentence sentence = release.sentence(name.start(), name.end());
    String text = release.text.substring(sentence.start(), sentence.end());
    Matcher headquarters = HEADQUARTERS.matcher(text);
    if (headquarters.find()) {
      return Optional.of(place(sentence, headquarters, headquarters.group(1)));
    }
    Matcher screen = SCREEN.matcher(text.toLowerCase(Locale.ROOT));
    if (screen.find()) {
      return Optional.of(place(sentence, screen, ONLINE));
    }
    return towns(release, sentence).stream()
        .filter(town -> isOfMeeting(release, name, sentence, town))
        .findFirst();
  }

  /** Whether a town opens the sentence, or stands close to the name or to what is told of it. */
  private static boolean isOfMeeting(MeetingText release, Name name, Sentence sentence, Name town) {
    String before = release.lower(sentence.start(), town.start());
    return before.isBlank()
        || Turn.TELLING.leadsTo(before)
        || (town.end() <= name.start()
            && Turn.isClose(release.lower(town.end(), name.start()), NEAR))
        || (town.start() >= name.end()
            && Turn.isClose(release.lower(name.end(), town.start()), NEAR));
  }

  private static List<Name> towns(MeetingText release, Sentence sentence) {
    String text = release.text.substring(sentence.start(), sentence.end());
    String lower = text.toLowerCase(Locale.ROOT);
    List<Name> towns = new ArrayList<>();
    Matcher town = TOWN.matcher(text);
    while (town.find()) {
      boolean met =
          !HAPPENING.matcher(lower.substring(0, town.start())).find()
              && !TIME.matcher(town.group(1).toLowerCase(Locale.ROOT)).lookingAt()
              && (AFTER_TOWN.matcher(lower.substring(town.end())).matches()
                  || release.isRightAfterSeries(sentence.start() + town.start()))
              && !release.isNamed(sentence.start() + town.start(1));
      if (met) {
        towns.add(place(sentence, town, town.group(1)));
      }
    }
    return towns;
  }

  private static Name place(Sentence sentence, Matcher matcher, String place) {
    return new Name(place, sentence.start() + matcher.start(), sentence.start() + matcher.end());
  }
}
