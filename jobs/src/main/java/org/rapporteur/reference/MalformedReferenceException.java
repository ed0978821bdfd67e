package org.rapporteur.reference;

/** A reference file is no YAML, JSON or CSV. */
final class MalformedReferenceException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;

  MalformedReferenceException(int line, String message) {
    super(message);
    this.line = line;
  }

  /** Where reading failed, from 1; 0 if unknown. */
  int line() {
    return line;
  }
}
