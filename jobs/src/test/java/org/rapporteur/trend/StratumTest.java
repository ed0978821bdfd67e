package org.rapporteur.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class StratumTest {

  @Test
  void theLengthClassGrowsByOneWithEveryDoubling() {
    int[] words = {0, 127, 128, 255, 256, 511, 512, 100_000};
    int[] classes = {0, 0, 1, 1, 2, 2, 3, 10};
    for (int i = 0; i < words.length; i++) {
      Stratum stratum = Stratum.of("eums", "en", words[i]);
      assertEquals(classes[i], stratum.lengthClass());
      assertEquals(true, stratum.fewestWords() <= words[i] && words[i] < stratum.moreThanWords());
    }
  }

  @Test
  void aKeyTellsTheWholeStratumWithoutLanguageToo() {
    Stratum stratum = Stratum.of("b\u00fcro;eums", "", 300);
    assertEquals(stratum, Stratum.parse(stratum.key()));
    assertEquals(List.of("b\u00fcro", "eums"), Stratum.parse(stratum.key()).issuerIds());
  }
}
