package org.rapporteur.run;

/** What the cluster's log says on the console. */
public final class Log {

  private Log() {}

  /** Before the cluster's first word: its log only speaks if the user wants to hear it. */
  public static void configure(boolean verbose) {
    System.setProperty("rapporteur.log", verbose ? "INFO" : "OFF");
  }
}
