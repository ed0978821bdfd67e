package org.rapporteur.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.meeting.Meeting.Account;
import org.rapporteur.meeting.told.OrdinalWords;
import org.rapporteur.release.CodePointOrder;

/** Puts the reports of one series together to meetings. */
final class MeetingGroups {

  /** Reports of one ordinal this far apart, in days, are of one meeting. */
  static final int SAME_ORDINAL = 200;

  /** A report lies at most so many days after the date of its meeting. */
  static final int SAME_DATE = 3;

  /** By day, those that state it first, then by the release's id: the same whatever came first. */
  private static final Comparator<Account> ORDER =
      Comparator.comparing((Account account) -> account.report().day())
          .thenComparing(account -> !account.report().stated())
          .thenComparing(Account::id, CodePointOrder.COMPARATOR);

  /** Accounts of what looks like one meeting. */
  private static final class Group {

    private final List<Account> accounts = new ArrayList<>();
    private int earliest = Integer.MAX_VALUE;
    private int earliestStated = Integer.MAX_VALUE;

    void add(Account account) {
      accounts.add(account);
      earliest = Math.min(earliest, account.report().day());
      if (account.report().stated()) {
        earliestStated = Math.min(earliestStated, account.report().day());
      }
    }

    /** A day that a text states beats a release's own. */
    int day() {
      return earliestStated == Integer.MAX_VALUE ? earliest : earliestStated;
    }
  }

  private MeetingGroups() {}

  /** The meetings of one series by date; no two within {@value #SAME_DATE} days. */
  static List<Meeting> of(List<Account> accounts) {
    List<Group> groups = byOrdinalOrDate(accounts);
    int before;
    do {
      before = groups.size();
      groups = joinNeighbours(groups);
    } while (groups.size() < before);
    return groups.stream().map(group -> new Meeting(group.accounts)).toList();
  }

  private static List<Group> byOrdinalOrDate(List<Account> accounts) {
    List<Group> groups = new ArrayList<>();
    Map<Integer, Group> byOrdinal = new HashMap<>();
    Group last = null;
    for (Account account : accounts.stream().sorted(ORDER).toList()) {
      int ordinal = account.report().ordinal();
      Group group = ordinal == OrdinalWords.NONE ? null : byOrdinal.get(ordinal);
      if (!isWithin(account, group, SAME_ORDINAL)) {
        group = isWithin(account, last, SAME_DATE) ? last : null;
      }
      if (group == null) {
        group = new Group();
        groups.add(group);
        last = group;
      }
      group.add(account);
      if (ordinal != OrdinalWords.NONE) {
        byOrdinal.put(ordinal, group);
      }
    }
    return groups;
  }

  private static boolean isWithin(Account account, @Nullable Group group, int days) {
    return group != null && account.report().day() - group.day() <= days;
  }

  /** A stated day may move a meeting next to another one. */
  private static List<Group> joinNeighbours(List<Group> groups) {
    List<Group> joined = new ArrayList<>();
    Group last = null;
    for (Group group : groups.stream().sorted(Comparator.comparing(Group::day)).toList()) {
      if (last != null && group.day() - last.day() <= SAME_DATE) {
        group.accounts.forEach(last::add);
      } else {
        joined.add(group);
        last = group;
      }
    }
    return joined;
  }
}
