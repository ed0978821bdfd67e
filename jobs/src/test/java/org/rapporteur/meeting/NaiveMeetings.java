package org.rapporteur.meeting;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The meeting tables of one series, worked out again and again from the releases themselves. */
final class NaiveMeetings {

  /** One release as the tables see it. */
  record Told(
      String release,
      LocalDate day,
      boolean stated,
      int ordinal,
      int words,
      TreeMap<String, Integer> mentions) {}

  private final List<List<Told>> meetings = new ArrayList<>();

  NaiveMeetings(List<Told> releases) {
    List<Told> byDay = new ArrayList<>(releases);
    byDay.sort(
        Comparator.comparing(Told::day)
            .thenComparing(told -> told.stated() ? 0 : 1)
            .thenComparing(Told::release));
    List<Told> opened = new ArrayList<>();
    for (Told told : byDay) {
      List<Told> same = null;
      for (List<Told> meeting : meetings) {
        if (told.ordinal() > 0 && gives(meeting, told.ordinal()) && within(told, meeting, 200)) {
          same = meeting;
        }
      }
      if (same == null && !meetings.isEmpty() && within(told, opened, 3)) {
        same = opened;
      }
      if (same == null) {
        same = new ArrayList<>();
        meetings.add(same);
        opened = same;
      }
      same.add(told);
    }
    while (joinTwo()) {}
  }

  private static boolean gives(List<Told> meeting, int ordinal) {
    return meeting.stream().anyMatch(told -> told.ordinal() == ordinal);
  }

  private static boolean within(Told told, List<Told> meeting, int days) {
    return told.day().toEpochDay() - date(meeting).toEpochDay() <= days;
  }

  private boolean joinTwo() {
    meetings.sort(Comparator.comparing(NaiveMeetings::date));
    for (int i = 1; i < meetings.size(); i++) {
      List<Told> before = meetings.get(i - 1);
      if (date(meetings.get(i)).toEpochDay() - date(before).toEpochDay() <= 3) {
        before.addAll(meetings.remove(i));
        return true;
      }
    }
    return false;
  }

  /** The earliest stated day, else the earliest. */
  private static LocalDate date(List<Told> meeting) {
    LocalDate any = LocalDate.MAX;
    LocalDate stated = LocalDate.MAX;
    for (Told told : meeting) {
      any = told.day().isBefore(any) ? told.day() : any;
      stated = told.stated() && told.day().isBefore(stated) ? told.day() : stated;
    }
    return stated.equals(LocalDate.MAX) ? any : stated;
  }

  /** Each meeting as {@code date previous releases}. */
  List<String> meetings() {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < meetings.size(); i++) {
      List<String> releases = meetings.get(i).stream().map(Told::release).sorted().toList();
      String previous = i == 0 ? "" : "staffs@" + date(meetings.get(i - 1));
      rows.add("staffs@" + date(meetings.get(i)) + " after " + previous + " " + releases);
    }
    return rows;
  }

  /** The day of each meeting with its number, of which there is one at most. */
  Map<LocalDate, Set<Integer>> ordinals() {
    Map<LocalDate, Set<Integer>> ordinals = new TreeMap<>();
    for (List<Told> meeting : meetings) {
      TreeSet<Integer> numbers = new TreeSet<>();
      meeting.forEach(told -> numbers.add(told.ordinal()));
      numbers.remove(0);
      ordinals.put(date(meeting), numbers);
    }
    return ordinals;
  }

  /** Count, first, last, missing ordinals, the next date and what it is taken from. */
  String series(NaiveAnnouncements announced, Period cadence) {
    TreeSet<Integer> ordinals = new TreeSet<>();
    meetings.forEach(meeting -> meeting.forEach(told -> ordinals.add(told.ordinal())));
    ordinals.remove(0);
    List<Integer> missing = new ArrayList<>();
    for (int i = 1; i < 1_000; i++) {
      if (!ordinals.isEmpty()
          && i > ordinals.first()
          && i < ordinals.last()
          && !ordinals.contains(i)) {
        missing.add(i);
      }
    }
    LocalDate last = date(meetings.get(meetings.size() - 1));
    String next = announced.next(last);
    return "%d %s %s %s %s %s"
        .formatted(
            meetings.size(),
            date(meetings.get(0)),
            last,
            missing,
            next.isEmpty() ? last.plus(cadence) + " cadence" : next + " announced",
            announced.overdue());
  }

  /** Each topic of each meeting as the table has it, p and q to nine digits. */
  List<String> topics() {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < meetings.size(); i++) {
      TreeSet<String> topics = new TreeSet<>(topics(i));
      topics.addAll(topics(i - 1));
      TreeMap<String, Double> p = new TreeMap<>();
      for (String topic : topics) {
        if (i > 0) {
          p.put(topic, p(mentions(i, topic), words(i), mentions(i - 1, topic), words(i - 1)));
        }
      }
      for (String topic : topics) {
        String tests = i == 0 ? "- -" : digits(p.get(topic)) + " " + digits(q(p, topic));
        long releases =
            meetings.get(i).stream().filter(told -> told.mentions().containsKey(topic)).count();
        rows.add(
            "%s %s %d %d %d %s %s"
                .formatted(
                    date(meetings.get(i)),
                    topic,
                    releases,
                    mentions(i, topic),
                    words(i),
                    tests,
                    status(i, topic)));
      }
    }
    return rows;
  }

  private String status(int meeting, String topic) {
    if (!topics(meeting).contains(topic)) {
      return "dropped";
    }
    if (topics(meeting - 1).contains(topic)) {
      return "continuing";
    }
    for (int i = 0; i < meeting; i++) {
      if (topics(i).contains(topic)) {
        return "returned";
      }
    }
    return "new";
  }

  private Set<String> topics(int meeting) {
    TreeSet<String> topics = new TreeSet<>();
    if (meeting >= 0) {
      meetings.get(meeting).forEach(told -> topics.addAll(told.mentions().keySet()));
    }
    return topics;
  }

  private int mentions(int meeting, String topic) {
    return meetings.get(meeting).stream()
        .mapToInt(told -> told.mentions().getOrDefault(topic, 0))
        .sum();
  }

  private int words(int meeting) {
    return meetings.get(meeting).stream().mapToInt(Told::words).sum();
  }

  /** All outcomes as whole numbers over {@code (words + wordsBefore) ^ all}. */
  private static double p(int mentions, int words, int before, int wordsBefore) {
    int all = mentions + before;
    List<BigInteger> likelihoods = new ArrayList<>();
    BigInteger ways = BigInteger.ONE;
    for (int k = 0; k <= all; k++) {
      likelihoods.add(
          ways.multiply(BigInteger.valueOf(words).pow(k))
              .multiply(BigInteger.valueOf(wordsBefore).pow(all - k)));
      ways = ways.multiply(BigInteger.valueOf(all - k)).divide(BigInteger.valueOf(k + 1));
    }
    BigDecimal most =
        new BigDecimal(likelihoods.get(mentions)).multiply(new BigDecimal("1.0000001"));
    BigInteger sum = BigInteger.ZERO;
    for (BigInteger likelihood : likelihoods) {
      sum = new BigDecimal(likelihood).compareTo(most) <= 0 ? sum.add(likelihood) : sum;
    }
    BigInteger whole = BigInteger.valueOf(words + wordsBefore).pow(all);
    return new BigDecimal(sum).divide(new BigDecimal(whole), MathContext.DECIMAL64).doubleValue();
  }

  /** The smallest of p times tests over rank, of this p and all above it; at most 1. */
  private static double q(Map<String, Double> p, String topic) {
    double q = 1;
    for (double other : p.values()) {
      long rank = p.values().stream().filter(one -> one <= other).count();
      q = other >= p.get(topic) ? Math.min(q, other * p.size() / rank) : q;
    }
    return q;
  }

  static String digits(double value) {
    return String.format(Locale.ROOT, "%.9f", value);
  }
}
