package org.rapporteur.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TopicQualitiesTest {

  private static Label label(String stratum, long size, String release, int level, String reader) {
    return new Label("cyber", stratum, size, release, level, reader, "t1", "r1");
  }

  private static List<Label> worked() {
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      labels.add(label("tagged", 300, "t" + i, i < 54 ? 1 + i % 2 : 0, "a"));
      labels.add(label("rest", 700, "r" + i, i < 3 ? 1 : 0, "a"));
    }
    return labels;
  }

  @Test
  void labelsOfEachStratumBecomeFigures() throws LabelException {
    TopicQuality row = TopicQualities.of(worked(), Map.of("cyber", "r1")).get(0);
    assertEquals(120, row.labelled());
    assertEquals(0.9, row.precision(), 1e-12);
    assertEquals(0.885246, row.recall(), 5e-7);
    assertEquals(0.305, row.shareCorrected(), 1e-12);
    assertEquals("t1", row.taxonomy());
    assertTrue(Double.isNaN(row.kappa()), "one reader agrees with nobody");
  }

  @Test
  void whatTwoReadersLabelUnlikeCountsForTheirAgreementAlone() throws LabelException {
    List<Label> labels = new ArrayList<>();
    // Both say yes to 20, one alone to 5 and 10, none to 15.
    for (int i = 0; i < 50; i++) {
      labels.add(label("tagged", 50, "x" + i, i < 25 ? 1 : 0, "a"));
      labels.add(label("tagged", 50, "x" + i, i < 20 || i >= 40 ? 2 : 0, "b"));
    }
    TopicQuality row = TopicQualities.of(labels, Map.of("cyber", "r1")).get(0);
    assertEquals(0.4, row.kappa(), 1e-12);
    assertEquals(35, row.labelled());
    assertEquals(20 / 35.0, row.precision(), 1e-12);
  }

  @Test
  void labelsMadeWithOtherRulesOfTheTopicSayNothing() throws LabelException {
    TopicQuality row = TopicQualities.of(worked(), Map.of("cyber", "r2")).get(0);
    assertTrue(Double.isNaN(row.precision()) && Double.isNaN(row.shareCorrected()));
    assertEquals("t1", row.taxonomy());
  }

  @Test
  void strataOfPartsOfTheCorpusAddUpToTheWhole() throws LabelException {
    List<Label> labels =
        List.of(
            label("tagged:1997-01-01/2003-12-31", 1, "a", 1, "a"),
            label("rest:1997-01-01/2003-12-31", 1, "b", 0, "a"),
            label("tagged:2004-01-01/2099-12-31", 1, "c", 0, "a"),
            label("rest:2004-01-01/2099-12-31", 1, "d", 1, "a"));
    TopicQuality row = TopicQualities.of(labels, Map.of("cyber", "r1")).get(0);
    assertEquals(0.5, row.precision(), 1e-12);
    assertEquals(0.5, row.recall(), 1e-12);
    assertEquals(0.5, row.shareCorrected(), 1e-12);
    assertEquals(0.5, row.specificity(), 1e-12);
  }

  @Test
  void aStratumHasOneSize() {
    List<Label> labels = List.of(label("rest", 7, "a", 0, "a"), label("rest", 8, "b", 0, "a"));
    assertEquals(
        "topic \"cyber\", stratum \"rest\": expected one stratum_size, found 7 and 8",
        assertThrows(LabelException.class, () -> TopicQualities.of(labels, Map.of())).getMessage());
  }

  @Test
  void partsOfWhichTooLittleWasDrawnAreTakenTogether() throws LabelException {
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      labels.add(label("rest:early", 100, "e" + i, 0, "a"));
      labels.add(label("rest:late", 90, "l" + i, i < 2 ? 1 : 0, "a"));
      // Nothing early is tagged among what was drawn, though of 120 early releases 20 are.
      Label other = label("rest:early", 120, "e" + i, 0, "a");
      labels.add(new Label("energy", other.stratum(), 120, other.release(), 0, "a", "t1", "r1"));
    }
    labels.add(label("tagged:late", 30, "t0", 1, "a"));
    labels.add(label("tagged:late", 30, "t1", 1, "a"));
    TopicQuality row = TopicQualities.of(labels, Map.of("cyber", "r1")).get(0);
    // 50 tagged, all right; 190 not, of which 2 in 20 are there.
    assertEquals((50 + 19) / 240.0, row.shareCorrected(), 1e-12);
    assertEquals(50 / 69.0, row.recall(), 1e-12);
  }
}
