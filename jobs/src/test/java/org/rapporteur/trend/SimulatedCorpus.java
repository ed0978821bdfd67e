package org.rapporteur.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.rapporteur.calendar.WindowKind;

/**
 * A corpus whose releases are made so that every share of topics moves though none of the topics
 * does, or only as far as it is told to: ever more releases, issuers that join, texts that
 * lengthen, a second language that spreads. How likely a release has a topic depends on its issuer,
 * its language and its length.
 */
final class SimulatedCorpus {

  /** As many topics are tested at once as a taxonomy has. */
  static final int TOPICS = 60;

  private static final int ISSUERS = 20;
  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

  /**
   * How topics move.
   *
   * @param swing standard deviation of a topic's log odds from window to window
   * @param lasting how much of a swing is left in the next window, from 0 to 1
   * @param rise by how much the log odds of every fourth topic grow from the first to the last
   *     window
   * @param hidden whether issuers that join speak so much less of these topics
   */
  record Movement(double swing, double lasting, double rise, boolean hidden) {

    static final Movement NONE = new Movement(0, 0, 0, false);

    boolean moves(int topic) {
      return rise != 0 && topic % 4 == 0;
    }
  }

  private final Random random;
  private final int windows;
  private final int releasesAtEnd;
  private final Movement movement;
  private final int[] joins = new int[ISSUERS];
  private final double[][] habits = new double[ISSUERS][TOPICS];
  private final double[] inFrench = new double[TOPICS];
  private final double[] perDoubling = new double[TOPICS];

  /**
   * Draws issuers and topics.
   *
   * @param windows how many months it lasts
   * @param releasesAtEnd releases of the last month; the first has about a tenth
   */
  SimulatedCorpus(long seed, int windows, int releasesAtEnd, Movement movement) {
    this.random = new Random(seed);
    this.windows = windows;
    this.releasesAtEnd = releasesAtEnd;
    this.movement = movement;
    for (int issuer = 0; issuer < ISSUERS; issuer++) {
      joins[issuer] = issuer < 3 ? 0 : random.nextInt(windows * 3 / 4);
      for (int topic = 0; topic < TOPICS; topic++) {
        habits[issuer][topic] = -2.5 + random.nextGaussian();
        if (movement.hidden() && movement.moves(topic)) {
          habits[issuer][topic] -= 2 * movement.rise() * joins[issuer] / windows;
        }
      }
    }
    for (int topic = 0; topic < TOPICS; topic++) {
      inFrench[topic] = random.nextGaussian() / 2;
      perDoubling[topic] = 0.5 * random.nextDouble();
    }
  }

  /** What the tables say of all its releases, by months. */
  List<SummaryRow> summary() {
    List<DayTally> days = new ArrayList<>();
    double[] swings = new double[TOPICS];
    for (int window = 0; window < windows; window++) {
      double kept = window == 0 ? 0 : movement.lasting();
      for (int topic = 0; topic < TOPICS; topic++) {
        double news = movement.swing() * Math.sqrt(1 - kept * kept) * random.nextGaussian();
        swings[topic] = kept * swings[topic] + news;
      }
      days.add(month(window, swings));
    }
    int last = (int) FIRST.plusMonths(windows).minusDays(1).toEpochDay();
    List<String> ids = IntStream.range(0, TOPICS).mapToObj(topic -> "topic " + topic).toList();
    return new OrganisationWindows(
            WindowKind.parse("month"), (int) FIRST.toEpochDay(), last, 12, ids, false)
        .rows("all", "issued", days)
        .summary();
  }

  private DayTally month(int window, double[] swings) {
    DaySum sum = new DaySum();
    double age = (double) window / windows;
    int releases = (int) Math.round(releasesAtEnd * (0.1 + 0.9 * age)) + 5;
    int[] there = IntStream.range(0, ISSUERS).filter(i -> joins[i] <= window).toArray();
    for (int i = 0; i < releases; i++) {
      int issuer = there[random.nextInt(there.length)];
      boolean french = random.nextDouble() < 0.4 * age;
      double doublings = 1.2 * age + 0.5 * random.nextGaussian();
      int words = (int) (200 * Math.pow(2, doublings));
      int[] has =
          IntStream.range(0, TOPICS)
              .filter(
                  topic ->
                      has(
                          habits[issuer][topic]
                              + (french ? inFrench[topic] : 0)
                              + perDoubling[topic] * doublings
                              + swings[topic]
                              + (movement.moves(topic) ? movement.rise() * age : 0)))
              .toArray();
      int[] mentions = new int[has.length];
      Arrays.fill(mentions, 1);
      String stratum = Stratum.of("issuer " + issuer, french ? "fr" : "en", words).key();
      sum.add(1, words, false, has, new boolean[has.length], mentions, stratum);
    }
    return sum.tally("all", "issued", (int) FIRST.plusMonths(window).toEpochDay());
  }

  private boolean has(double logOdds) {
    return random.nextDouble() < 1 / (1 + Math.exp(-logOdds));
  }
}
