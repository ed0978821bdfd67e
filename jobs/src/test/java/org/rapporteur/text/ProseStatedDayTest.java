package org.rapporteur.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProseStatedDayTest {

  @Test
  void aSentenceThatOpensWithTheDayOfTheMeetingStatesIt() {
    assertEquals(
        Optional.of(LocalDate.of(2022, 3, 4)),
        ProseDates.statedDay("On 4th March 2022, the two offices met in the capital."));
  }

  @Test
  void aMeetingAnnouncedForLaterStatesNothing() {
    assertEquals(
        Optional.empty(),
        ProseDates.statedDay("The next conference will take place on 4 March 2022."));
  }
}
