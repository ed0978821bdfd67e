package org.rapporteur.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenNumberTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "1, 1",
    "-1, -1",
    "0.5, 0.5",
    "0.1, 0.1",
    "-0.25, -0.25",
    "0.3333333333333333, 0.333333",
    "0.6666666666666666, 0.666667",
    "0.0000004, 0",
    "-0.0000004, 0",
    "0.0000006, 0.000001",
    "-0.0000006, -0.000001",
    "0.9999996, 1",
    "12345.6789012, 12345.678901",
    "1000, 1000",
    "1234567.25, 1234567.25",
    "123456789012.5, 123456789012",
    "1e15, 1000000000000000",
    "0.0078125, 0.007812", // 2^-7: a tie, to even
    "0.0234375, 0.023438", // 3 x 2^-7: a tie, to even
    "0.0000005, 0", // a tie in decimal, whichever side of it the double lies
    "0.0000015, 0.000002",
    "0.0000035, 0.000004",
    "-0.0000035, -0.000004",
    "0.00000350000000001, 0.000004", // 12 digits see that it is no tie, and so does half to even
    "0.00000250000000001, 0.000003",
    "0.00000249999999999, 0.000002",
    "0.000002500000000001, 0.000002", // noise beyond 12 digits
    "123.4567895, 123.45679", // a tie, to even
    "123.4567885000001, 123.456788",
    "99999.1234565, 99999.123456",
    "1234567.1234567, 1234567.12346", // 12 digits are all there are
  })
  void decimalsHaveAtMostSixDigitsAfterThePoint(double value, String expected) {
    assertEquals(expected, WrittenNumber.decimal(value));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 1",
    "0.5, 0.5",
    "0.05, 0.05",
    "0.123456789, 0.123457",
    "0.00123456789, 0.00123457",
    "0.0001, 0.0001",
    "0.000123456789, 0.000123457",
    "0.00009999999, 0.0001", // rounds to what is plain
    "0.0000999999, 9.99999e-5",
    "0.0000151702, 1.51702e-5",
    "0.00001, 1e-5",
    "0.0000025, 2.5e-6",
    "7.200205864799067e-44, 7.20021e-44",
    "0.9999999, 1",
    "0.99999949, 0.999999",
    "1.1451142445049154e-299, 1.14511e-299",
    "2.5e-305, 2.5e-305",
    "9.999999999e-11, 1e-10",
    "4.9e-324, 4.94066e-324",
  })
  void probabilitiesHaveSixSignificantDigits(double value, String expected) {
    assertEquals(expected, WrittenNumber.probability(value));
  }

  @Test
  void everyDecimalIsTheRoundingOfTwelveDigitsOfItsExactBinaryValue() {
    SplittableRandom random = new SplittableRandom(15);
    for (int i = 0; i < 60_000; i++) {
      double value =
          switch (i % 5) {
            case 0 -> (double) random.nextInt(0, 200) / random.nextInt(1, 200);
            case 1 -> random.nextInt(-4096, 4096) / 1024.0 / 1024.0;
            case 2 -> (random.nextInt(-4_000_000, 4_000_000) + 0.5) / 1e6;
            case 3 -> Double.longBitsToDouble(random.nextLong()) % 1e9;
            default -> 1000.0 * random.nextInt(0, 5_000) / random.nextInt(1, 60_000);
          };
      if (!Double.isNaN(value)) {
        assertEquals(slowDecimal(value), WrittenNumber.decimal(value));
      }
    }
  }

  @Test
  void everyProbabilityIsTheRoundingOfTwelveDigitsOfItsExactBinaryValue() {
    SplittableRandom random = new SplittableRandom(16);
    for (int i = 0; i < 60_000; i++) {
      double value =
          switch (i % 4) {
            case 0 -> random.nextDouble();
            case 1 -> Math.pow(10, -random.nextDouble(0, 320));
            case 2 ->
                Double.parseDouble(random.nextInt(1, 1_000_000) + ".5e-" + random.nextInt(6, 18));
            default -> Math.min(1, Math.pow(10, -random.nextInt(320)) * (1 + (i % 7 - 3) * 1e-7));
          };
      assertEquals(slowProbability(value), WrittenNumber.probability(value));
    }
  }

  @Test
  void aProbabilityAHairBesideATieIsTakenForTheTie() {
    // 1437 / 3200, which a computation of several steps misses by its last bits.
    assertEquals("0.449062", WrittenNumber.probability(0.4490625));
    assertEquals("0.449062", WrittenNumber.probability(Math.nextUp(0.4490625)));
    assertEquals("0.960938", WrittenNumber.probability(Math.nextDown(0.9609375)));
    assertEquals("0.449063", WrittenNumber.probability(0.44906250001));
    assertEquals("1.51702e-5", WrittenNumber.probability(Math.nextUp(1.517025e-5)));
    assertEquals("1.51704e-5", WrittenNumber.probability(Math.nextDown(1.517035e-5)));
    assertEquals("1.51703e-5", WrittenNumber.probability(1.51702500001e-5));
  }

  private static BigDecimal twelveDigits(double value) {
    return new BigDecimal(value).round(new MathContext(12, RoundingMode.HALF_EVEN));
  }

  private static String slowDecimal(double value) {
    BigDecimal rounded = twelveDigits(value).setScale(6, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private static String slowProbability(double value) {
    BigDecimal rounded =
        twelveDigits(value).round(new MathContext(6, RoundingMode.HALF_EVEN)).stripTrailingZeros();
    if (rounded.signum() == 0) {
      return "0";
    }
    if (rounded.compareTo(new BigDecimal("0.0001")) >= 0) {
      return rounded.toPlainString();
    }
    String digits = rounded.unscaledValue().toString();
    int exponent = digits.length() - 1 - rounded.scale();
    String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
    return digits.charAt(0) + fraction + "e" + exponent;
  }
}
