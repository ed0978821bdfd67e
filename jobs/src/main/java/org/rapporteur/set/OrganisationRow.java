package org.rapporteur.set;

/** A row of the table of organisations; the components are its columns in order. */
public record OrganisationRow(String organisation, String label, String parent, boolean known) {}
