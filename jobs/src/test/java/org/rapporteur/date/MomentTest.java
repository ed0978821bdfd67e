package org.rapporteur.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

  private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-06-02",
        "20230602",
        "2023-153",
        "2023-W22-5",
        "2023-06-02T23:59:59",
        "2023-06-02 23:59",
        "2023-06-02T23",
        "20230602T235959",
        "2023-06-02T23:59:59.123456789",
        "2023-06-02T21:59:59Z",
        "2023-06-02T21:59:59+00:00",
        "2023-06-02T23:59:59+02:00",
        "2023-06-02T23:59:59+0200",
        "2023-06-02T23:59:59,5+02",
        "2023-06-02 21:59:59 UTC",
        "2023-06-02t10:00:00z",
        "2023-06-01T22:00:00Z",
        "2023-06-01T24:00",
        "2023-06-02T24:00:00+03:00",
        "2023-06-03T03:30:00+05:45"
      })
  void datesOfIso8601AreRead(String text) {
    assertEquals("2023-06-02", day(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fri, 02 Jun 2023 12:00:00 GMT",
        "Fri, 2 Jun 2023 12:00:00 +0200",
        "02 Jun 2023 12:00 EST",
        "Fri, 02 Jun 23 12:00:00 UT",
        "Thu, 01 Jun 2023 22:00:00 Z",
        "Sat, 03 Jun 2023 01:59:00 +0400",
        "Sun, 02 June 2023 12:00:00 CEST",
        "Fri 02 Jun. 2023 12:00:00 GMT",
        "Friday, 2 June 2023 12:00:00 -0000",
        "2 June 2023 12:00:00 GMT+2",
        "Fri, 02 Jun 2023 12:00:00 +0200 (CEST)",
        "Mon, 02 Jun 2023 12:00:00 GMT",
        "Thu, 01 Jun 2023 24:00:00 +0200",
        "Fri,02 Jun 2023 12:00:00 GMT",
        "Fri, 02-Jun-2023 12:00:00 GMT"
      })
  void datesOfFeedsAreReadWithTheirUsualFaults(String text) {
    assertEquals("2023-06-02", day(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2 June 2023",
        "02 June 2023",
        "2nd June 2023",
        "2nd of June 2023",
        "the 2nd of June, 2023",
        "Friday 2 June 2023",
        "2 Jun. 2023",
        "2-Jun-2023",
        "June 2, 2023",
        "June 2 2023",
        "Jun. 2nd, 2023",
        "Friday, June 2, 2023",
        "JUNE 2, 2023",
        "2 June 2023, 12:00",
        "June 2, 2023 at 11:30 p.m.",
        "June 2, 2023 12:15 AM",
        "Friday, June 2, 2023 - 10:00",
        "2\u00A0June\u00A02023",
        "2  June  2023"
      })
  void datesAsPeopleWriteThemAreRead(String text) {
    assertEquals("2023-06-02", day(text));
  }

  @Test
  void everyMonthIsKnownInFullAndShort() {
    assertEquals("2025-09-19", day("19 Sep. 2025 12:00:00 GMT"));
    assertEquals("2025-09-19", day("19 Sept. 2025"));
    assertEquals("2023-11-15", day("15 Nov. 2023"));
    String[] months =
        "January February March April May June July August September October November December"
            .split(" ", -1);
    for (int i = 0; i < 12; i++) {
      String expected = "2024-%02d-07".formatted(i + 1);
      assertEquals(expected, day("7 " + months[i] + " 2024"));
      assertEquals(expected, day(months[i].substring(0, 3) + " 7, 2024"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31/01/2024",
        "06/02/2023",
        "2023/06/02",
        "2023-02-30",
        "2023-00-10",
        "2023-06-00",
        "12023-06-02",
        "-2023-06-02",
        "\uFF12\uFF10\uFF12\uFF13-06-02",
        "2-3 June 2023",
        "29 February 2023",
        "2 juin 2023",
        "1685700000",
        "45079",
        "2023-06-02T24:01:00Z",
        "2023-06-02T24:00:00.1Z",
        "Fri, 31 Jun 2023 12:00:00 GMT",
        "Fri, 02 Jun 2023 10:00:00 Europe/Brussels",
        "2023-13-01",
        "2023-6-2",
        "2023-06",
        "2023",
        "June 2023",
        "31 June 2023",
        "2 June 23",
        "yesterday",
        "02.06.2023",
        "2023-06-02T25:00:00Z",
        "2023-06-02T10:00:00+19:00",
        "2023-06-02X",
        "2 June 2023 12:00 XYZ",
        "on 2 June 2023",
        "0"
      })
  void whatIsNoDayIsNoDate(String text) {
    assertNull(Moment.parse(text));
  }

  @Test
  void anInstantIsTheSameHoweverItIsWritten() {
    Instant expected = Instant.parse("2023-06-02T10:00:00Z");
    assertEquals(expected, instant("2023-06-02T12:00:00+02:00"));
    assertEquals(expected, instant("Fri, 02 Jun 2023 10:00:00 GMT"));
    assertEquals(expected, instant("2023-06-02T12:00:00"));
    assertEquals(expected, instant("Fri, 02 Jun 2023 06:00:00 EDT"));
    assertEquals(expected, instant("2 June 2023 15:30:00 +0530"));
    assertEquals(Instant.parse("2023-06-01T22:00:00Z"), instant("2023-06-02"));
  }

  @Test
  void aFractionOfASecondIsPartOfTheInstant() {
    assertEquals(Instant.parse("2023-06-02T10:00:00.5Z"), instant("2023-06-02T10:00:00.5Z"));
    assertEquals(Instant.parse("2023-06-02T10:00:00.040Z"), instant("2023-06-02T12:00:00,040"));
    assertEquals(
        Instant.parse("2023-06-02T10:00:00.123456789Z"),
        instant("2023-06-02T10:00:00.123456789+00:00"));
  }

  private static String day(String text) {
    Moment moment = Moment.parse(text);
    assertNotNull(moment, text);
    return moment.day(BRUSSELS).toString();
  }

  private static Instant instant(String text) {
    Moment moment = Moment.parse(text);
    assertNotNull(moment, text);
    return moment.instant(BRUSSELS);
  }
}
