package org.rapporteur.date;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text of one piece over and over costs grows as its length does. */
class HostileTextTest {

  private static final int PIECES = 4_000;
  private static final int DOUBLINGS = 3;

  /** Eight times the text costs eight times as much; were it the square, sixty-four times. */
  private static final double DEAREST = 24;

  private static final LocalDate WRITTEN = LocalDate.of(2023, 6, 3);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0301",
        "a\u0301",
        " ",
        "\n",
        "A-",
        "(",
        "1 ",
        "1.",
        "May ",
        "on ",
        "the last ",
        "that ",
        "a été ",
        ", ",
        ".",
        "\uD83D\uDE00",
        "2 June 2023, ",
        "Jan. ",
        "19",
        "x"
      })
  void eightTimesTheTextCostsAboutEightTimesAsMuch(String piece) {
    cost(piece, PIECES);
    double once = Math.max(1_000_000, cost(piece, PIECES));
    double more = cost(piece, PIECES << DOUBLINGS);
    assertTrue(more < DEAREST * once, () -> more / once + " times the cost of an eighth");
  }

  /** CPU time of this thread, the least of some tries: what else runs does not count. */
  private static long cost(String piece, int count) {
    String text =
        piece.repeat(count) + " On 2 June 2023, the staffs met. " + piece.repeat(count) + "!";
    return LongStream.range(0, 5)
        .map(
            round -> {
              long begin = cpu();
              Dates.statedDay(text);
              Dates.find(text, WRITTEN);
              return cpu() - begin;
            })
        .min()
        .orElseThrow();
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
