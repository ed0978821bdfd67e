package org.rapporteur.reference;

import java.util.List;

/** A reference file has faults; holds every one of them, so that all can be mended at once. */
public final class ReferenceException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<String> faults;

  /** With at least one fault, each naming file, line and id and saying what would be right. */
  public ReferenceException(List<String> faults) {
    super(String.join("\n", faults));
    this.faults = List.copyOf(faults);
  }

  /** The faults in the order of their lines. */
  public List<String> faults() {
    return faults;
  }
}
