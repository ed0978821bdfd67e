package org.rapporteur.meeting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.language.Sentence;
import org.rapporteur.meeting.MeetingText.Name;

/** Finds where a meeting took place: a headquarters, a town, or no place but a screen. */
final class LocationFinder {

  /** What stands in the table for a meeting by video. */
  static final String ONLINE = "online";

  private static final Pattern HEADQUARTERS =
      Pattern.compile(
          "\\b(?:at|to|in) (?:the |its |their )?(?:new )?"
              + "((?:\\p{Lu}[\\p{L}\\p{N}&-]* ){0,4}(?:HQ|Headquarters))\\b");

  private static final Pattern SCREEN =
      Pattern.compile(
          "(?i)\\b(?:by|via|in a|in|through|over|using) (?:a )?(?:secure )?"
              + "(?:vtc|video[ -]?tele[ -]?conferenc\\w+|video[ -]?conferenc\\w+)\\b"
              + "|\\b(?:met|held|gathered|took place) (?:virtually|online|remotely)\\b");

  /** A name with capitals after {@code in}, closed by a date's preposition or punctuation. */
  private static final Pattern TOWN =
      Pattern.compile(
          "\\b[Ii]n (\\p{Lu}\\p{L}+(?:(?: | (?:de|la|le|am|of) |-)\\p{Lu}\\p{L}+){0,3})"
              + "(?=\\s*(?:[,.;(]|$)|\\s+(?:on|from|for|between|this|today|yesterday|where|to|and)\\b)");

  /** What happens in a country is no meeting in it. */
  private static final Pattern NO_MEETING =
      Pattern.compile(
          "(?i)\\b(?:war|wars|crisis|conflict|situation|developments?|operations?|missions?|forces?"
              + "|stability|security|peace|events?|aggression|role|presence|activities|elections?)"
              + "\\b[^,;]{0,25}$");

  private static final Pattern MONTH =
      Pattern.compile(
          "January|February|March|April|May|June|July|August|September|October|November|December"
              + "|Spring|Summer|Autumn|Winter");

  private LocationFinder() {}

  /**
   * The first place that sentences name; empty if there is none. Its id is the place in the text's
   * words, or {@link #ONLINE}.
   */
  static Optional<Name> find(MeetingText release, List<Sentence> sentences) {
    return sentences.stream().flatMap(sentence -> in(release, sentence).stream()).findFirst();
  }

  private static Optional<Name> in(MeetingText release, Sentence sentence) {
    String text = release.text.substring(sentence.start(), sentence.end());
    Matcher headquarters = HEADQUARTERS.matcher(text);
    if (headquarters.find()) {
      return Optional.of(place(sentence, headquarters, headquarters.group(1)));
    }
    Matcher screen = SCREEN.matcher(text);
    if (screen.find()) {
      return Optional.of(place(sentence, screen, ONLINE));
    }
    Matcher town = TOWN.matcher(text);
    while (town.find()) {
      boolean met = !NO_MEETING.matcher(text.substring(0, town.start())).find();
      int place = sentence.start() + town.start(1);
      if (met && !MONTH.matcher(town.group(1)).matches() && !release.isNamed(place)) {
        return Optional.of(place(sentence, town, town.group(1)));
      }
    }
    return Optional.empty();
  }

  private static Name place(Sentence sentence, Matcher matcher, String place) {
    return new Name(place, sentence.start() + matcher.start(), sentence.start() + matcher.end());
  }
}
