package org.rapporteur.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewcombeTest {

  /** R. G. Newcombe, Statistics in Medicine 17, 1998, table II, method 10. */
  @ParameterizedTest
  @CsvSource({
    "56, 70, 48, 80, 0.0524, 0.3339",
    "9, 10, 3, 10, 0.1705, 0.8090",
    "6, 7, 2, 7, 0.0582, 0.8062",
    "5, 56, 0, 29, -0.0381, 0.1926",
    "0, 10, 0, 10, -0.2775, 0.2775",
    "10, 10, 0, 10, 0.6075, 1.0000",
  })
  void theIntervalIsThePublishedOne(
      long successes, long trials, long others, long otherTrials, double low, double high) {
    Newcombe interval = Newcombe.interval(successes, trials, others, otherTrials);
    assertEquals(low, interval.low(), 5e-5);
    assertEquals(high, interval.high(), 5e-5);
    Newcombe turned = Newcombe.interval(others, otherTrials, successes, trials);
    assertEquals(-high, turned.low(), 5e-5);
    assertEquals(-low, turned.high(), 5e-5);
  }
}
