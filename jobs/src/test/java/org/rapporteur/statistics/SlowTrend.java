package org.rapporteur.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The trend within strata by its definition, trial by trial in decimals of fifty digits. */
public final class SlowTrend {

  private static final MathContext DIGITS = new MathContext(50);

  /** A release: its window's number, its stratum, and whether it has the topic. */
  public record Trial(int time, String stratum, boolean success) {}

  private final Map<String, List<Trial>> strata = new TreeMap<>();
  private final List<Trial> trials;
  private final int windows;
  private BigDecimal sum = BigDecimal.ZERO;
  private BigDecimal spread = BigDecimal.ZERO;
  private BigDecimal mantel = BigDecimal.ZERO;

  public SlowTrend(List<Trial> trials) {
    this.trials = trials;
    this.windows = (int) trials.stream().map(Trial::time).distinct().count();
    trials.forEach(
        trial -> strata.computeIfAbsent(trial.stratum(), key -> new ArrayList<>()).add(trial));
    for (List<Trial> stratum : strata.values()) {
      BigDecimal number = BigDecimal.valueOf(stratum.size());
      BigDecimal having = BigDecimal.valueOf(stratum.stream().filter(Trial::success).count());
      BigDecimal times = BigDecimal.valueOf(stratum.stream().mapToLong(Trial::time).sum());
      BigDecimal squares =
          BigDecimal.valueOf(stratum.stream().mapToLong(t -> (long) t.time() * t.time()).sum());
      BigDecimal timesOfHaving =
          BigDecimal.valueOf(stratum.stream().filter(Trial::success).mapToLong(Trial::time).sum());
      sum = sum.add(timesOfHaving.subtract(having.multiply(times).divide(number, DIGITS)));
      spread = spread.add(squares.subtract(times.multiply(times).divide(number, DIGITS)));
      if (stratum.size() > 1) {
        mantel =
            mantel.add(
                having
                    .multiply(number.subtract(having))
                    .multiply(number.multiply(squares).subtract(times.multiply(times)))
                    .divide(
                        number.multiply(number).multiply(number.subtract(BigDecimal.ONE)), DIGITS));
      }
    }
  }

  private boolean isZero(BigDecimal value) {
    return value.abs().compareTo(new BigDecimal("1e-30")) < 0;
  }

  private BigDecimal variance() {
    Map<Integer, BigDecimal> scores = new TreeMap<>();
    Map<Integer, BigDecimal> leverages = new TreeMap<>();
    BigDecimal slope = sum.divide(spread, DIGITS);
    for (Trial trial : trials) {
      List<Trial> alike = strata.getOrDefault(trial.stratum(), List.of());
      BigDecimal number = BigDecimal.valueOf(alike.size());
      BigDecimal mean =
          BigDecimal.valueOf(alike.stream().mapToLong(Trial::time).sum()).divide(number, DIGITS);
      BigDecimal share =
          BigDecimal.valueOf(alike.stream().filter(Trial::success).count()).divide(number, DIGITS);
      BigDecimal away = BigDecimal.valueOf(trial.time()).subtract(mean);
      BigDecimal rest =
          (trial.success() ? BigDecimal.ONE : BigDecimal.ZERO)
              .subtract(share)
              .subtract(slope.multiply(away));
      scores.merge(trial.time(), rest.multiply(away), BigDecimal::add);
      leverages.merge(trial.time(), away.multiply(away).divide(spread, DIGITS), BigDecimal::add);
    }
    BigDecimal clustered = BigDecimal.ZERO;
    for (Map.Entry<Integer, BigDecimal> score : scores.entrySet()) {
      BigDecimal leverage =
          leverages.getOrDefault(score.getKey(), BigDecimal.ZERO).min(new BigDecimal("0.9"));
      BigDecimal part = score.getValue().divide(BigDecimal.ONE.subtract(leverage), DIGITS);
      clustered = clustered.add(part.multiply(part));
    }
    return mantel.max(clustered);
  }

  private boolean moves() {
    return !isZero(spread) && !isZero(variance());
  }

  public double slope() {
    return moves() ? sum.divide(spread, DIGITS).doubleValue() : 0;
  }

  public double p() {
    return moves()
        ? studentTail(sum.abs().divide(variance().sqrt(DIGITS), DIGITS).doubleValue(), windows - 2)
        : 1;
  }

  /** The tail beyond an angle of the density over all angles, both by Simpson's rule. */
  public static double studentTail(double t, int degrees) {
    double angle = Math.atan(t / Math.sqrt(degrees));
    return integral(angle, degrees) / integral(0, degrees);
  }

  private static double integral(double from, int degrees) {
    int steps = 40_000;
    double width = (Math.PI / 2 - from) / steps;
    double sum = 0;
    for (int i = 0; i <= steps; i++) {
      double weight = i == 0 || i == steps ? 1 : i % 2 == 1 ? 4 : 2;
      // Near a right angle, the sine of the small angle left has more digits than the cosine.
      sum += weight * Math.pow(Math.sin((steps - i) * width), degrees - 1);
    }
    return sum * width / 3;
  }
}
