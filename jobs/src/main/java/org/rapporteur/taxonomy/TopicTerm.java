package org.rapporteur.taxonomy;

import java.io.Serializable;
import java.math.BigDecimal;
import org.rapporteur.term.Term;

/**
 * A term in one of a topic's lists.
 *
 * @param term what is looked for
 * @param lang the release language it is for, a primary subtag; empty for every language
 * @param weight what a mention counts towards thresholds
 */
public record TopicTerm(Term term, String lang, BigDecimal weight) implements Serializable {}
