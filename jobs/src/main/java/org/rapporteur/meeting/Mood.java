package org.rapporteur.meeting;

import java.util.regex.Pattern;
import org.rapporteur.date.Tense;
import org.rapporteur.language.Sentence;
import org.rapporteur.meeting.MeetingText.Name;

/** Why a series' name stands at a place in a release. */
enum Mood {
  /** The release tells of the meeting. */
  REPORTED,
  /** The meeting is still to come. */
  ANNOUNCED,
  /** Another meeting of the series, or this one as a landmark in time. */
  PASSING;

  /** Between such a word and the name stand at most a few words of the name's own phrase. */
  private static final String TO_NAME =
      "(?: (?:the|a|an|their|its|our|this))?(?:[ /-][^ ,.;:/-]+){0,6}\\s*$";

  private static final Pattern PASSED =
      Pattern.compile(
          "\\b(?:previous|preceding|last|past|earlier|since|prior to|before|ahead of"
              + "|(?:in the )?run-up to|prepar\\w+ (?:for|of)|leading up to)"
              + TO_NAME);

  private static final Pattern NEXT =
      Pattern.compile("\\b(?:next|upcoming|forthcoming|future|coming)" + TO_NAME);

  private static final Pattern WILL =
      Pattern.compile(
          "^[^,.;]{0,40}?\\b(?:will|shall|(?:is|are) (?:scheduled|planned|expected|due|set|to be)"
              + "|to be held|scheduled for|planned for)\\b");

  /** Headlines say {@code to attend} for what is to come. */
  private static final Pattern TO =
      Pattern.compile(
          "\\bto (?:attend|participate|take part|host|hold|join|address|open|travel)\\b[^.;]{0,60}$");

  /** What goes on while the release is written. */
  private static final Pattern NOW =
      Pattern.compile("\\b(?:is|are) (?:hosting|holding|attending|meeting|welcoming)\\b");

  static Mood of(MeetingText release, Name name) {
    Sentence sentence = release.sentence(name.start(), name.end());
    String before = release.lower(sentence.start(), name.start());
    String after = release.lower(name.end(), sentence.end());
    if (NEXT.matcher(before).find()) {
      return ANNOUNCED;
    }
    if (PASSED.matcher(before).find()) {
      return PASSING;
    }
    boolean announced =
        WILL.matcher(after).find()
            || Tense.announces(before, after)
            || (TO.matcher(before).find() && !Tense.tells(before));
    boolean began = NOW.matcher(before).find() || tookPlace(release, sentence);
    return announced && !began ? ANNOUNCED : REPORTED;
  }

  /** Whether a sentence gives a day that is not after the release's own. */
  private static boolean tookPlace(MeetingText release, Sentence sentence) {
    return release.dates.stream()
        .anyMatch(
            date ->
                date.start() >= sentence.start()
                    && date.end() <= sentence.end()
                    && !date.first().isAfter(release.released));
  }
}
