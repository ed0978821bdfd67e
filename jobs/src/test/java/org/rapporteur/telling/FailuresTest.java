package org.rapporteur.telling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InaccessibleObjectException;
import java.nio.file.InvalidPathException;
import org.junit.jupiter.api.Test;

class FailuresTest {

  @Test
  void memoryThatRanOutIsToldWithWhatToDoWhateverCameOfIt() {
    for (Throwable failure :
        new Throwable[] {
          new OutOfMemoryError("Java heap space"),
          new IOException("the job failed", new RuntimeException(new OutOfMemoryError())),
          new RuntimeException(
              new InaccessibleObjectException(
                  "Unable to make field private java.lang.String java.lang.Throwable.detailMessage"
                      + " accessible"))
        }) {
      assertTrue(
          Failures.line(failure)
              .matches(
                  "not enough memory, of which there were [0-9]+ MiB;"
                      + " set RAPPORTEUR_JAVA_OPTIONS=-Xmx4g, or more"),
          Failures.line(failure));
    }
  }

  @Test
  void aNameThatTheSystemCannotSpellIsToldWithWhatToDo() {
    assertEquals(
        "caf?: expected a name in this system's encoding, %s; does LC_ALL=C.UTF-8 help?"
            .formatted(System.getProperty("sun.jnu.encoding")),
        Failures.line(new InvalidPathException("caf?", "unmappable")));
  }
}
