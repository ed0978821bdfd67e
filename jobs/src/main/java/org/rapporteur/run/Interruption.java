package org.rapporteur.run;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.rapporteur.telling.Failures;

/**
 * Ctrl-C or a kind kill: does what is to be done before the process ends, which it then does with a
 * status of its own. What hangs, as a file on a server that does not answer, keeps nobody waiting.
 */
public final class Interruption {

  private static final int MILLISECONDS_FOR_NOTHING = 4_000;
  private static final int MILLISECONDS_TO_LOOK = 100;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook;
  private volatile int status;

  /** What is to be done; returns the exit status. */
  public interface Ending {
    int end() throws Exception;
  }

  /**
   * Stands by.
   *
   * @param goesOn whether what is to be done comes along, however long it takes; else it has a few
   *     seconds
   * @param abandoned the exit status if it did not come to its end
   */
  public Interruption(Ending ending, BooleanSupplier goesOn, int abandoned) {
    status = abandoned;
    hook =
        new Thread(
            () -> {
              Thread work = new Thread(() -> end(ending), "ending");
              work.setDaemon(true);
              work.start();
              if (!waited(goesOn)) {
                System.err.println(
                    "rapporteur: something that is read or written does not answer; ended without"
                        + " waiting for it");
              }
              System.err.flush();
              // A signal would leave a status of its own.
              Runtime.getRuntime().halt(status);
            },
            "interruption");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  private void end(Ending ending) {
    try {
      status = ending.end();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Exception e) {
      status = 1;
      System.err.println("rapporteur: while stopping: " + Failures.line(e));
    } finally {
      ended.countDown();
    }
  }

  /** False if nothing has happened for too long. */
  private boolean waited(BooleanSupplier goesOn) {
    int left = MILLISECONDS_FOR_NOTHING;
    try {
      while (!ended.await(MILLISECONDS_TO_LOOK, TimeUnit.MILLISECONDS)) {
        left = goesOn.getAsBoolean() ? MILLISECONDS_FOR_NOTHING : left - MILLISECONDS_TO_LOOK;
        if (left <= 0) {
          return false;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return true;
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
