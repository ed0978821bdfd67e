package org.rapporteur.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.table.WrittenNumber;

class WilsonTest {

  @ParameterizedTest
  @CsvSource({
    "0, 12, 0, 0.242494",
    "3, 10, 0.107791, 0.603222",
    "33, 134, 0.18107, 0.32561",
    "12, 12, 0.757506, 1",
    "0, 1, 0, 0.793451",
    "1, 1, 0.206549, 1",
  })
  void theIntervalIsThePublishedOne(long successes, long trials, String low, String high) {
    Wilson interval = Wilson.interval(successes, trials);
    assertEquals(low, WrittenNumber.decimal(interval.low()));
    assertEquals(high, WrittenNumber.decimal(interval.high()));
  }
}
