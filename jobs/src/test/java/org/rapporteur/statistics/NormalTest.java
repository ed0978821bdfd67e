package org.rapporteur.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalTest {

  /** Expected values: {@code erfc(z / sqrt(2))} of mpmath with 60 digits. */
  @ParameterizedTest
  @CsvSource({
    "0, 1",
    "0.1, 0.92034432544594203",
    "0.5, 0.61707507745197379",
    "1, 0.3173105078629141",
    "1.4142135, 0.15729922535836901",
    "1.5, 0.13361440253771613",
    "2, 0.045500263896358414",
    "2.9919, 0.0027724706376595216",
    "5, 5.7330314375838782e-7",
    "10, 1.5239706048321052e-23",
    "20, 5.5072482372124674e-89",
    "37, 1.1451142445049154e-299",
  })
  void bothTailsKeepTheirDigitsFarOut(double z, double expected) {
    assertEquals(expected, Normal.twoSided(z), expected * 1e-12);
  }

  @Test
  void whatIsBelowTheSmallestDoubleIsZero() {
    assertEquals(0, Normal.twoSided(50));
  }

  @Test
  void theSeriesAndTheFractionMeet() {
    assertEquals(Normal.errorComplement(Math.nextDown(2.0)), Normal.errorComplement(2.0), 1e-15);
  }
}
