package org.rapporteur.taxonomy;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * A node of the taxonomy.
 *
 * @param index its place in the file, from 0
 * @param id unlike all others'
 * @param label for people; empty if the file gives none
 * @param parent id of the topic that its mentions count for too; empty if it has none
 * @param terms its own, in the order of the file
 * @param unless a match of its own terms that overlaps a match of one of these is dropped
 * @param near rules that add mentions
 * @param threshold a release has the topic if its mentions' weights reach this
 * @param inNames whether its terms count within organisations' names too
 */
public record Topic(
    int index,
    String id,
    String label,
    String parent,
    List<TopicTerm> terms,
    List<TopicTerm> unless,
    List<Near> near,
    BigDecimal threshold,
    boolean inNames)
    implements Serializable {

  /** How many terms it has, of all languages; those of near rules are not among them. */
  public int termCount() {
    return terms.size();
  }
}
