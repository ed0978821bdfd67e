package org.rapporteur.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class QualityLineTest {

  private static final double NONE = Double.NaN;

  @Test
  void theFiguresAreSaidInOneLine() {
    assertEquals(
        "found 89 % (77-100 %) of what is there; 90 % (80-95 %) of what it finds is right;"
            + " corrected share 31 % (26-35 %); 120 labelled, kappa 0.92",
        QualityLine.of(
            new TopicQuality(
                "cyber", 120, 0.9, 0.798, 0.953, 0.885, 0.77, 0.999, 0.96, 0.92, 0.305, 0.264,
                0.349, "t")));
  }

  @Test
  void labelsThatCannotTellSaySo() {
    assertEquals(
        "the labels cannot tell: made with other rules of this topic, or of too few releases;"
            + " 7 labelled",
        QualityLine.of(
            new TopicQuality(
                "cyber", 7, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE, NONE,
                "t")));
  }
}
