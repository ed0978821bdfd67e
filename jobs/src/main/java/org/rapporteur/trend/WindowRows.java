package org.rapporteur.trend;

import java.util.List;

/**
 * All rows of one window kind, organisation and role, in the order of the tables.
 *
 * @param coverage every window of the kind, by start; empty if there is no release at all
 * @param trends by topic id in code point order, then start; rows are made anew each time one is
 *     taken from the list, so that a long table is never held as objects
 * @param summary by topic id in code point order
 */
public record WindowRows(
    List<CoverageRow> coverage, List<TrendRow> trends, List<SummaryRow> summary) {}
