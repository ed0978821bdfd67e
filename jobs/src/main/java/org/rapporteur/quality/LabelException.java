package org.rapporteur.quality;

/** A file of labels cannot be read, or contradicts itself; the message says where and how. */
public final class LabelException extends Exception {

  private static final long serialVersionUID = 1;

  LabelException(String message) {
    super(message);
  }
}
