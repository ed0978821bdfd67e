package org.rapporteur.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Checks the ids and parents of one file: each id once, each parent there, no cycle. */
public final class Hierarchy {

  /** Levels of one tree; nobody's taxonomy has a tenth of them. */
  private static final int MOST_LEVELS = 100;

  /** A hint compares with every id: of a file with thousands of faults the first ones have one. */
  private static final int MOST_HINTS = 20;

  private final Faults faults;
  private int hints;
  private final Map<String, Member> members = new LinkedHashMap<>();

  public Hierarchy(Faults faults) {
    this.faults = faults;
  }

  /** Adds what one map of the file says of itself; {@code kind} is such as {@code topic}. */
  public void add(String kind, String id, String parent, Fields fields) {
    if (id.isEmpty()) {
      fields.fault(fields.line(), "a " + kind + " without an id, expected the key \"id\"");
      return;
    }
    if (id.indexOf(';') >= 0 || id.codePoints().anyMatch(Character::isISOControl)) {
      fields.fault(
          fields.line("id"), "an id holds \";\" or a control character, expected one without");
    }
    Member member = new Member(parent, fields.line("id"), fields.line("parent"));
    Member first = members.putIfAbsent(id, member);
    if (first != null) {
      fields.fault(member.line, "duplicate id, first on line " + first.line);
    }
  }

  /** Reports the parents that do not exist and the cycles. */
  public void check() {
    members.forEach(
        (id, member) -> {
          if (!member.parent.isEmpty() && !members.containsKey(member.parent)) {
            faults.add(
                member.parentLine,
                id,
                "parent \""
                    + member.parent
                    + "\" does not exist"
                    + (hints++ < MOST_HINTS ? NearMiss.hint(member.parent, members.keySet()) : ""));
          }
        });
    Set<String> seen = new HashSet<>();
    for (String id : members.keySet()) {
      checkCycle(id, seen);
    }
    checkDepth();
  }

  /** Every level of a deep tree counts what stands below it: the first that is too deep is told. */
  private void checkDepth() {
    for (String id : members.keySet()) {
      int levels = 0;
      Member at = members.get(id);
      while (at != null && levels <= MOST_LEVELS) {
        at = members.get(at.parent);
        levels++;
      }
      if (levels > MOST_LEVELS && !inCycle(id)) {
        Member member = Objects.requireNonNull(members.get(id));
        faults.add(
            member.parentLine,
            id,
            "stands below more than " + (MOST_LEVELS - 1) + " others, expected fewer");
        return;
      }
    }
  }

  private boolean inCycle(String id) {
    Set<String> path = new HashSet<>();
    Member at = members.get(id);
    while (at != null && path.add(at.parent)) {
      at = members.get(at.parent);
    }
    return at != null;
  }

  private void checkCycle(String id, Set<String> seen) {
    Map<String, Integer> places = new HashMap<>();
    List<String> path = new ArrayList<>();
    String at = id;
    Member member = members.get(at);
    while (member != null && seen.add(at)) {
      places.put(at, path.size());
      path.add(at);
      at = member.parent;
      member = members.get(at);
    }
    Integer from = places.get(at);
    if (member != null && from != null) {
      String cycle = String.join(" -> ", path.subList(from, path.size())) + " -> " + at;
      faults.add(member.parentLine, at, "parents form a cycle: " + cycle);
    }
  }

  private record Member(String parent, int line, int parentLine) {}
}
