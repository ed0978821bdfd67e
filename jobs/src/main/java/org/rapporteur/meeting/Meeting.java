package org.rapporteur.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.rapporteur.meeting.told.MeetingReport;
import org.rapporteur.meeting.told.OrdinalWords;
import org.rapporteur.meeting.told.ReportingRelease;
import org.rapporteur.release.CodePointOrder;

/** One sitting of a series, as the releases that report it tell of it. */
final class Meeting {

  /** One release and what it reports of the meeting. */
  record Account(MeetingReport report, ReportingRelease release) {

    String id() {
      return release.facts().release();
    }
  }

  /** Stated days first, then by day, then by the release's id: whose word counts first. */
  private static final Comparator<Account> WEIGHT =
      Comparator.comparing((Account account) -> !account.report().stated())
          .thenComparing(account -> account.report().day())
          .thenComparing(Account::id, CodePointOrder.COMPARATOR);

  /** By weight; at least one. */
  private final List<Account> accounts;

  private final Map<String, Long> topicMentions = new TreeMap<>(CodePointOrder.COMPARATOR);

  Meeting(List<Account> accounts) {
    this.accounts = accounts.stream().sorted(WEIGHT).toList();
    for (Account account : accounts) {
      account
          .release()
          .topicMentions()
          .forEach((topic, count) -> topicMentions.merge(topic, (long) count, Long::sum));
    }
  }

  /** Every number that its releases give, ascending. */
  List<Integer> ordinals() {
    TreeSet<Integer> ordinals = new TreeSet<>();
    accounts.forEach(account -> ordinals.add(account.report().ordinal()));
    ordinals.remove(OrdinalWords.NONE);
    return List.copyOf(ordinals);
  }

  /** The number that most of its releases give, the one of more weight on a tie; 0 if none does. */
  int ordinal() {
    Map<Integer, Integer> votes = new TreeMap<>();
    int best = OrdinalWords.NONE;
    for (Account account : accounts) {
      int ordinal = account.report().ordinal();
      if (ordinal != OrdinalWords.NONE) {
        votes.merge(ordinal, 1, Integer::sum);
      }
    }
    for (Account account : accounts) {
      int ordinal = account.report().ordinal();
      if (votes.getOrDefault(ordinal, 0) > votes.getOrDefault(best, 0)) {
        best = ordinal;
      }
    }
    return best;
  }

  /** The earliest stated day, else the earliest of a release. */
  LocalDate date() {
    return LocalDate.ofEpochDay(accounts.get(0).report().day());
  }

  /** The first host that a release names, those with a stated day first; empty if none does. */
  String host() {
    return first(MeetingReport::host);
  }

  /** The first location that a release names, those with a stated day first. */
  String location() {
    return first(MeetingReport::location);
  }

  private String first(Function<MeetingReport, String> part) {
    return accounts.stream()
        .map(account -> part.apply(account.report()))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  List<String> organisations() {
    return accounts.stream()
        .flatMap(account -> account.report().organisations().stream())
        .distinct()
        .sorted(CodePointOrder.COMPARATOR)
        .toList();
  }

  List<String> releases() {
    return accounts.stream().map(Account::id).sorted(CodePointOrder.COMPARATOR).toList();
  }

  /** Where its releases say what is told of it, release after release by id; each once. */
  List<String> sentences() {
    return accounts.stream()
        .sorted(Comparator.comparing(Account::id, CodePointOrder.COMPARATOR))
        .flatMap(account -> account.report().sentences().stream())
        .distinct()
        .toList();
  }

  long words() {
    return accounts.stream().mapToLong(account -> account.release().words()).sum();
  }

  /** Mentions by topic, in the order of the topics' ids. */
  Map<String, Long> topicMentions() {
    return topicMentions;
  }

  /** How many of its releases have a topic. */
  int releasesWith(String topic) {
    return (int)
        accounts.stream()
            .filter(account -> account.release().topicMentions().containsKey(topic))
            .count();
  }
}
