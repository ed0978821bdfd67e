package org.rapporteur.telling;

/** A run failed for a reason that its message says in one line. Exit status 1. */
public final class FailedException extends Exception {

  private static final long serialVersionUID = 1;

  public FailedException(String message) {
    super(message);
  }
}
