package org.rapporteur.set;

/** A row of {@code coverage} as it was published; the components are its columns in order. */
public record CoverageCell(
    String window,
    String organisation,
    String role,
    String start,
    String end,
    long releases,
    long words,
    String unspoken,
    boolean partial) {}
