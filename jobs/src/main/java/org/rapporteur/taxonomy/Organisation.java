package org.rapporteur.taxonomy;

import java.util.List;

/**
 * A body that issues releases or is named in them.
 *
 * @param id unlike all others'
 * @param label for people; empty if the file gives none
 * @param parent id of the organisation it is part of; empty if it has none
 * @param names what texts call it; ids and labels are not names
 */
public record Organisation(String id, String label, String parent, List<String> names) {}
