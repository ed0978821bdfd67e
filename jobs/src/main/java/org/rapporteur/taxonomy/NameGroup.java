package org.rapporteur.taxonomy;

import java.util.List;

/**
 * Names that are looked for in the same pass as topics and organisations, such as those of a series
 * of meetings.
 *
 * @param id what the names stand for
 * @param names terms
 */
public record NameGroup(String id, List<String> names) {}
