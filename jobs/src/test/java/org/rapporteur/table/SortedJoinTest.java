package org.rapporteur.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.release.CodePointOrder;

class SortedJoinTest {

  private static List<String> joined(List<String> lefts, List<String> rights) throws IOException {
    List<String> pairs = new ArrayList<>();
    SortedJoin.join(
        Rows.of(lefts),
        left -> left,
        Rows.of(rights),
        right -> right,
        CodePointOrder.COMPARATOR,
        (left, right) -> pairs.add(left + "|" + right));
    return pairs;
  }

  @Test
  void everyKeyOfEitherSideComesOnceAndInOrder() throws IOException {
    assertEquals(
        List.of("a|null", "b|b", "null|c", "d|d", "e|null"),
        joined(List.of("a", "b", "d", "e"), List.of("b", "c", "d")));
  }

  @Test
  void oneSideMayBeEmptyOrBoth() throws IOException {
    assertEquals(List.of("a|null", "b|null"), joined(List.of("a", "b"), List.of()));
    assertEquals(List.of("null|a", "null|b"), joined(List.of(), List.of("a", "b")));
    assertEquals(List.of(), joined(List.of(), List.of()));
  }

  @Test
  void keysAreInTheOrderOfCodePoints() throws IOException {
    assertEquals(
        List.of("\uFFFD|null", "null|\uD83D\uDE00"),
        joined(List.of("\uFFFD"), List.of("\uD83D\uDE00")));
  }
}
