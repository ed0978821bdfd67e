package org.rapporteur.meeting.told;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.date.FoundDate;
import org.rapporteur.date.FoundDate.Form;
import org.rapporteur.language.Sentence;
import org.rapporteur.meeting.told.MeetingText.Name;

/** The name of a meeting in its sentence, with the days that stand there. */
final class NamedPlace {

  /** A meeting is reported at most so many days after it. */
  static final int LATEST_REPORT = 10;

  /** A day that belongs to a name stands at most so many words after it. */
  private static final int CLOSE = 8;

  private static final String OPENING_QUOTES = "\"“„«";
  private static final String QUOTES = OPENING_QUOTES + "”»";

  final Name name;
  final Sentence sentence;

  /** The sentence up to the name, the name, and what follows, in lower case. */
  final String before;

  final String inner;
  final String after;

  private final MeetingText release;
  private final List<FoundDate> dates;

  NamedPlace(MeetingText release, Name name) {
    this.release = release;
    this.name = name;
    sentence = release.sentence(name.start(), name.end());
    before = release.lower(sentence.start(), name.start());
    inner = release.lower(name.start(), name.end());
    after = release.lower(name.end(), sentence.end());
    dates =
        release.dates.stream()
            .filter(date -> date.start() >= sentence.start() && date.end() <= sentence.end())
            .toList();
  }

  /** A character of the sentence as the text has it. */
  int original(int place) {
    return release.text.codePointAt(sentence.start() + place);
  }

  String whole() {
    return before + inner + after;
  }

  List<FoundDate> dates() {
    return dates;
  }

  /** Whether a date may be that of a meeting that the release reports. */
  boolean isOwnTime(FoundDate date) {
    return date.form() != Form.MONTH
        && !date.first().isAfter(release.released)
        && !date.last().isBefore(earliest());
  }

  /** Whether a date or month lies wholly before what the release may report. */
  boolean isPast(FoundDate date) {
    return date.last().isBefore(earliest());
  }

  boolean isToCome(FoundDate date) {
    return date.first().isAfter(release.released);
  }

  private LocalDate earliest() {
    return release.released.minusDays(LATEST_REPORT);
  }

  /** The date that stands in the name or right after it. */
  Optional<FoundDate> attached() {
    return dates.stream()
        .filter(date -> date.start() >= name.start())
        .filter(
            date ->
                date.start() < name.end()
                    || Turn.isClose(
                        release.lower(name.end(), date.start()),
                        date.form() == Form.RELATIVE ? CLOSE / 2 : CLOSE))
        .findFirst();
  }

  /** The first date after a place in the sentence that is still to come. */
  Optional<FoundDate> toCome(int from) {
    return dates.stream().filter(date -> date.start() >= from && isToCome(date)).findFirst();
  }

  /** The first date that the release may report a meeting of, those after the name first. */
  Optional<FoundDate> own() {
    return dates.stream()
        .filter(this::isOwnTime)
        .min(Comparator.comparing((FoundDate date) -> date.start() < name.start()));
  }

  /** Whether a year before the release's stands in the sentence, alone or in a date. */
  boolean hasEarlierYear() {
    String text = whole();
    int year = release.released.minusDays(LATEST_REPORT).getYear();
    for (int i = 0; i + 4 <= text.length(); i++) {
      boolean begins = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
      boolean ends = i + 4 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 4));
      if (begins && ends && isYear(text.substring(i, i + 4))) {
        int found = Integer.parseInt(text.substring(i, i + 4));
        if (found < year && found >= year - 100) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isYear(String word) {
    return word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Whether the name stands within quotation marks. */
  boolean isQuoted() {
    int last = -1;
    long straight = 0;
    for (int i = 0; i < before.length(); i++) {
      char c = before.charAt(i);
      straight += c == '"' ? 1 : 0;
      last = QUOTES.indexOf(c) >= 0 && c != '"' ? i : last;
    }
    return straight % 2 == 1 || (last >= 0 && OPENING_QUOTES.indexOf(before.charAt(last)) >= 0);
  }
}
