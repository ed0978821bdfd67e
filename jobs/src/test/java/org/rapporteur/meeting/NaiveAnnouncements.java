package org.rapporteur.meeting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What becomes of the announcements of one series, worked out day by day. */
final class NaiveAnnouncements {

  /** That a release says that a meeting is to be, or not to be. */
  record Said(
      String release, LocalDate day, int ordinal, String date, int months, boolean cancelled) {}

  /** That a release takes announcements back. */
  record TakesBack(String release, LocalDate day, int ordinal, String date, String newDate) {}

  private final List<String> rows = new ArrayList<>();
  private final List<String> standing = new ArrayList<>();
  private boolean overdue;

  NaiveAnnouncements(
      List<Said> announced,
      List<TakesBack> takenBack,
      Map<LocalDate, Set<Integer>> meetings,
      LocalDate last) {
    for (Said said : announced) {
      String by = said.cancelled() ? "itself" : "";
      LocalDate first = LocalDate.MAX;
      for (TakesBack one : takenBack) {
        boolean earlier =
            one.day().isBefore(first)
                || (one.day().equals(first) && one.release().compareTo(by) < 0);
        if (!said.cancelled() && takesBack(one, said) && earlier) {
          by = one.release();
          first = one.day();
        }
      }
      boolean late = by.isEmpty() && !met(said, meetings) && noDayIsLeft(said, last);
      overdue |= late;
      if (by.isEmpty()) {
        standing.add(said.date());
      }
      rows.add(said.release() + " " + said.date() + " taken back by " + by + ", overdue " + late);
    }
    rows.sort(null);
  }

  private static boolean takesBack(TakesBack one, Said said) {
    if (said.day().isAfter(one.day()) || said.date().equals(one.newDate())) {
      return false;
    }
    return one.ordinal() > 0 ? one.ordinal() == said.ordinal() : one.date().equals(said.date());
  }

  private static boolean met(Said said, Map<LocalDate, Set<Integer>> meetings) {
    for (Map.Entry<LocalDate, Set<Integer>> meeting : meetings.entrySet()) {
      boolean numbered = said.ordinal() > 0 && meeting.getValue().contains(said.ordinal());
      if (numbered || meant(said).contains(meeting.getKey())) {
        return true;
      }
    }
    return false;
  }

  private static boolean noDayIsLeft(Said said, LocalDate last) {
    return meant(said).stream().allMatch(last::isAfter);
  }

  /** Every day on which a meeting is the one that is meant. */
  private static List<LocalDate> meant(Said said) {
    List<LocalDate> days = new ArrayList<>();
    for (LocalDate day = LocalDate.of(2018, 1, 1); day.getYear() < 2026; day = day.plusDays(1)) {
      if (said.months() == 0) {
        long away = day.toEpochDay() - LocalDate.parse(said.date()).toEpochDay();
        if (away >= -30 && away <= 30) {
          days.add(day);
        }
      } else {
        for (int i = 0; i <= said.months(); i++) {
          if (YearMonth.from(day).equals(YearMonth.parse(said.date()).plusMonths(i))) {
            days.add(day);
          }
        }
      }
    }
    return days;
  }

  List<String> rows() {
    return rows;
  }

  boolean overdue() {
    return overdue;
  }

  /** The earliest that stands and is after a meeting; a month before any day of it. */
  String next(LocalDate meeting) {
    String next = "";
    for (String date : standing) {
      boolean after =
          date.length() == 7
              ? YearMonth.parse(date).isAfter(YearMonth.from(meeting))
              : LocalDate.parse(date).isAfter(meeting);
      String sortable = date.length() == 7 ? date + "-01" : date;
      String least = next.length() == 7 ? next + "-01" : next;
      boolean before =
          next.isEmpty()
              || sortable.compareTo(least) < 0
              || (sortable.equals(least) && date.length() > next.length());
      next = after && before ? date : next;
    }
    return next;
  }
}
