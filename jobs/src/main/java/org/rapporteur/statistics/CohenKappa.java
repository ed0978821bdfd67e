package org.rapporteur.statistics;

/**
 * How far two readers agree beyond chance (J. Cohen, A coefficient of agreement for nominal scales,
 * Educational and Psychological Measurement 20, 1960).
 */
public final class CohenKappa {

  private CohenKappa() {}

  /**
   * The coefficient, at most 1.
   *
   * @param both how many items both say yes to
   * @param first how many only the first says yes to
   * @param second how many only the second says yes to
   * @param neither how many both say no to
   * @return NaN if there is no item, or both always say the same one thing
   */
  public static double of(long both, long first, long second, long neither) {
    double all = both + first + second + neither;
    double agreed = (both + neither) / all;
    double yesOfFirst = (both + first) / all;
    double yesOfSecond = (both + second) / all;
    double chance = yesOfFirst * yesOfSecond + (1 - yesOfFirst) * (1 - yesOfSecond);
    return chance == 1 ? Double.NaN : (agreed - chance) / (1 - chance);
  }
}
