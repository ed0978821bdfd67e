package org.rapporteur.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with options and reference files, so that all is said at once. */
final class OptionFaults {

  private final List<String> faults = new ArrayList<>();

  /** Adds a fault as it is to be said. */
  void add(String fault) {
    faults.add(fault);
  }

  void addAll(List<String> more) {
    faults.addAll(more);
  }

  /** Adds an option whose value is none. */
  void add(String option, String expected, String found) {
    faults.add(option + ": expected " + expected + ", found \"" + found + "\"");
  }

  /** An ISO 8601 date, or null and a fault. */
  @Nullable LocalDate date(String option, String text) {
    return parsed(() -> LocalDate.parse(text), option, "an ISO 8601 date", text);
  }

  /** What a text of dates or times means, or null and a fault. */
  <T> @Nullable T parsed(Supplier<T> parse, String option, String expected, String found) {
    try {
      return parse.get();
    } catch (DateTimeException e) {
      add(option, expected, found);
      return null;
    }
  }

  /** A whole number, or the least and a fault. */
  int number(String option, String text, int least, int most) {
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, like a number out of range.
    }
    add(option, "a whole number from " + least + " to " + most, text);
    return least;
  }

  /** One of the words, or a fault. */
  void word(String option, String text, List<String> words) {
    if (!words.contains(text)) {
      add(option, String.join(" or ", words), text);
    }
  }

  /** Fails with all of them, if there are any. */
  void check() throws UsageException {
    if (!faults.isEmpty()) {
      throw new UsageException(faults);
    }
  }
}
