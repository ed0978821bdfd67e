package org.rapporteur.quality;

/**
 * What one reader says of one topic in one release.
 *
 * @param topic the topic's id
 * @param stratum the part of the corpus that the pair was drawn from; {@code tagged}, or beginning
 *     with {@code tagged:}, where the program found the topic
 * @param stratumSize how many pairs of the topic the stratum has, drawn or not
 * @param release the release's id
 * @param level 0: the text says nothing on the topic; 1: it says something; 2: it is about it
 * @param labeller who says so; empty if the file names nobody
 * @param taxonomy SHA-256 of the taxonomy that the pair was drawn with; empty if the file does not
 *     say
 * @param rules digest of the topic's own rules in it; empty if the file does not say
 */
public record Label(
    String topic,
    String stratum,
    long stratumSize,
    String release,
    int level,
    String labeller,
    String taxonomy,
    String rules) {

  /** The stratum of what the program tags. */
  static final String TAGGED = "tagged";

  /** Stands between a stratum's name and the part of the corpus that it is limited to. */
  static final String LIMIT = ":";

  boolean isTagged() {
    return kind().equals(TAGGED);
  }

  /** The stratum without the part of the corpus that it is limited to. */
  String kind() {
    int limit = stratum.indexOf(LIMIT);
    return limit < 0 ? stratum : stratum.substring(0, limit);
  }

  /** The part of the corpus that the stratum is limited to; empty if it is the whole. */
  String limit() {
    return stratum.substring(kind().length());
  }
}
