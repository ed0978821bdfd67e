package org.rapporteur.run;

import org.rapporteur.telling.Failures;

/**
 * Ctrl-C or a kind kill: does what is to be done before the process ends, which it then does with a
 * status of its own.
 */
public final class Interruption {

  private final Thread hook;

  /** What is to be done; returns the exit status. */
  public interface Ending {
    int end() throws Exception;
  }

  /** Stands by. */
  public Interruption(Ending ending) {
    hook =
        new Thread(
            () -> {
              int status = 1;
              try {
                status = ending.end();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              } catch (Exception e) {
                System.err.println("rapporteur: while stopping: " + Failures.line(e));
              }
              System.err.flush();
              // A signal would leave a status of its own.
              Runtime.getRuntime().halt(status);
            },
            "interruption");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** The run has ended by itself. */
  public void over() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // It is being interrupted right now; the hook does the rest.
    }
  }
}
