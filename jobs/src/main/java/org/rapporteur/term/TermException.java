package org.rapporteur.term;

/** Says why a text is no term. */
public final class TermException extends Exception {

  private static final long serialVersionUID = 1L;

  /** With what is wrong and what would be right, such as {@code empty term}. */
  public TermException(String message) {
    super(message);
  }
}
