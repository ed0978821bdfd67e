package org.rapporteur.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Test
  void aPairOfSurrogatesIsOneCodePoint() {
    CodePoints offsets = new CodePoints("a\uD83D\uDE00b\uD83D\uDE00c");
    assertEquals(0, offsets.before(0));
    assertEquals(2, offsets.before(3));
    assertEquals(5, offsets.before(7));
  }

  @Test
  void goingBackGivesTheSame() {
    CodePoints offsets = new CodePoints("\uD83D\uDE00b\uD83D\uDE00c");
    assertEquals(4, offsets.before(6));
    assertEquals(1, offsets.before(2));
  }
}
