package org.rapporteur.date;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the title of a text says of a date: in itself, and of a sentence farther down. */
final class TitleDay {

  /** A first line longer than this is no title. */
  private static final int LONGEST = 250;

  /**
   * Words are the same if they begin so; endings differ ({@code negotiate}, {@code negotiations}).
   */
  private static final int STEM = 6;

  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

  private static final Set<String> SMALL =
      Set.of(
          "with", "from", "that", "this", "their", "have", "been", "were", "will", "which", "other",
          "about", "into", "over", "between", "under", "after", "first", "more", "than");

  /** A title that tells of a meeting. */
  private static final Pattern MEETS =
      Pattern.compile("\\b(?:meets?|met|hosts?|hosted|holds?|held|welcomes?|took place)\\b");

  private static final Pattern MEETING = Pattern.compile("\\b" + OtherDay.MEETING + "\\b");

  private static final Pattern NOTHING_AFTER = Pattern.compile("[^\\p{L}\\p{N}]*");

  /** The title goes on with something else. */
  private static final Pattern MORE_AFTER = Pattern.compile("[\\s\\p{Z}.:–—-]+\\p{Lu}");

  private final Set<String> stems;

  /** Where the body begins. */
  final int end;

  TitleDay(String text) {
    int line = text.indexOf('\n');
    end = line >= 0 && line <= LONGEST ? line + 1 : 0;
    stems = stems(text.substring(0, end));
  }

  /** Whether a date in the title is that of the meeting which the title names. */
  static boolean dates(Candidate candidate) {
    DateContext context = candidate.context();
    String before = context.before();
    boolean range = !candidate.date().first().equals(candidate.date().last());
    return MEETS.matcher(before).find()
        || (MEETING.matcher(before).find()
            && (NOTHING_AFTER.matcher(context.lineAfter()).matches()
                || (range && MORE_AFTER.matcher(context.lineAfter()).lookingAt())));
  }

  /** How many words of the title stand in the sentence around a date. */
  int shared(DateContext context) {
    return shared(stems, context);
  }

  /** How many of some words stand in the sentence around a date. */
  static int shared(Set<String> words, DateContext context) {
    Set<String> shared = stems(context.before() + ' ' + context.after());
    shared.retainAll(words);
    return shared.size();
  }

  /** The words of a text, without small ones, as far as they are compared. */
  static Set<String> stems(String text) {
    Set<String> stems = new HashSet<>();
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find()) {
      if (!SMALL.contains(word.group())) {
        stems.add(word.group().substring(0, Math.min(word.group().length(), STEM)));
      }
    }
    return stems;
  }
}
