package org.rapporteur.command;

import java.util.List;

/** Options or reference files have faults; holds all of them. Exit status 2. */
final class UsageException extends Exception {

  private static final long serialVersionUID = 1;

  private final transient List<String> faults;

  UsageException(List<String> faults) {
    super(String.join("\n", faults));
    this.faults = List.copyOf(faults);
  }

  List<String> faults() {
    return faults;
  }
}
