package org.rapporteur.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rapporteur.date.FoundDate.Form;
import org.rapporteur.language.Words;

/** One pass over a text that stops wherever a date may begin. */
final class DateScanner {

  /** Before a weekday these make it a day: {@code on Friday}, {@code last Friday}. */
  private static final Set<String> ON = Words.of("on a weekday").forms();

  private static final Set<String> LAST = Words.of("last").forms();

  private final String text;
  private final @Nullable LocalDate reference;
  private final DateCursor cursor;
  private final DateGrammar grammar;
  private final NumericDates numbers;
  private final List<FoundDate> found = new ArrayList<>();

  DateScanner(String text, @Nullable LocalDate reference) {
    this.text = text;
    this.reference = reference;
    this.cursor = new DateCursor(text);
    this.grammar = new DateGrammar(cursor, reference);
    this.numbers = new NumericDates(cursor);
  }

  List<FoundDate> scan() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (DateCursor.isDigit(c)) {
        at = number(at);
      } else if (Character.isLetter(c)) {
        at = word(at);
      } else {
        at++;
      }
    }
    return found;
  }

  private int number(int begin) {
    int end = begin;
    while (end < text.length() && DateCursor.isDigit(text.charAt(end))) {
      end++;
    }
    boolean date =
        end - begin <= 4
            && !partOfMore(begin)
            && (take(begin, numbers::read) || (end - begin <= 2 && take(begin, grammar::dayFirst)));
    return date ? cursor.at() : end;
  }

  /** Whether a number belongs to what stands before it: a price, a version, {@code COVID-19}. */
  private boolean partOfMore(int begin) {
    char before = cursor.charAt(begin - 1);
    return switch (before) {
      case '$', '€', '£', '#', '_', '=' -> true;
      case '-', '.', ',', '/', ':' -> Character.isLetterOrDigit(cursor.charAt(begin - 2));
      default -> Character.isLetterOrDigit(before);
    };
  }

  private int word(int begin) {
    int end = begin;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    int length = end - begin;
    if (length < DateWords.SHORTEST || length > DateWords.LONGEST) {
      return end;
    }
    boolean month = DateWords.beginsMonth(text.charAt(begin));
    return (month && take(begin, grammar::monthFirst))
            || (reference != null && take(begin, this::relative))
        ? cursor.at()
        : end;
  }

  private @Nullable FoundDate relative() {
    int begin = cursor.at();
    if (reference == null) {
      return null;
    }
    DayOfWeek weekday = cursor.weekday();
    if (weekday != null) {
      String word = wordBefore(begin);
      LocalDate day =
          LAST.contains(word)
              ? reference.with(TemporalAdjusters.previous(weekday))
              : reference.with(TemporalAdjusters.previousOrSame(weekday));
      return (ON.contains(word) || LAST.contains(word)) && !dateFollows()
          ? new FoundDate(begin, cursor.at(), day, day, Form.WEEKDAY)
          : null;
    }
    Integer days = DateWords.daysFromToday(cursor.word());
    if (days == null) {
      return null;
    }
    LocalDate day = reference.plusDays(days);
    return new FoundDate(begin, cursor.at(), day, day, Form.RELATIVE);
  }

  /** The word that only white space parts from a place, in lower case; empty if there is none. */
  private String wordBefore(int begin) {
    int end = begin;
    while (end > 0 && DateCursor.isSpace(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0
        && end - start <= DateWords.LONGEST
        && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /** Whether a weekday only dresses a date: {@code Wednesday (15 November 2023)}. */
  private boolean dateFollows() {
    int mark = cursor.at();
    cursor.literal(',');
    cursor.gap();
    cursor.literal('(');
    int begin = cursor.at();
    boolean follows = grammar.dayFirst() != null;
    cursor.moveTo(begin);
    follows = follows || grammar.monthFirst() != null;
    cursor.moveTo(begin);
    follows = follows || numbers.read() != null;
    cursor.moveTo(mark);
    return follows;
  }

  private boolean take(int begin, Supplier<@Nullable FoundDate> rule) {
    cursor.moveTo(begin);
    FoundDate date = rule.get();
    if (date == null) {
      return false;
    }
    found.add(date);
    cursor.moveTo(date.end());
    return true;
  }
}
