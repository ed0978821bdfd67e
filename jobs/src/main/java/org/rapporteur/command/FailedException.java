package org.rapporteur.command;

/** A run failed for a reason that its message says in one line. Exit status 1. */
final class FailedException extends Exception {

  private static final long serialVersionUID = 1;

  FailedException(String message) {
    super(message);
  }
}
