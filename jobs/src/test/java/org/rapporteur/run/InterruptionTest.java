package org.rapporteur.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** A process that is asked to end, in a process of its own. */
class InterruptionTest {

  /** What such a process does; its argument says how its ending goes. */
  public static final class Endless {

    private Endless() {}

    public static void main(String[] arguments) throws InterruptedException {
      CountDownLatch never = new CountDownLatch(1);
      Interruption unused =
          new Interruption(
              () -> {
                if (arguments[0].equals("hangs")) {
                  never.await();
                }
                return 7;
              },
              () -> false,
              9);
      System.out.println("stands by");
      never.await();
    }
  }

  private static Process start(String how) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Endless.class.getName(),
                how)
            .start();
    assertEquals(
        "stands by\n", new String(process.getInputStream().readNBytes(10), StandardCharsets.UTF_8));
    return process;
  }

  private static String said(Process process) throws IOException {
    return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void itEndsWithTheStatusOfWhatWasToBeDone() throws Exception {
    Process process = start("ends");
    process.toHandle().destroy();
    assertEquals(7, process.waitFor());
    assertEquals("", said(process));
  }

  @Test
  void itDoesNotWaitForWhatNeverAnswers() throws Exception {
    Process process = start("hangs");
    process.toHandle().destroy();
    assertEquals(9, process.waitFor());
    assertEquals(
        "rapporteur: something that is read or written does not answer; ended without waiting for"
            + " it\n",
        said(process));
  }
}
