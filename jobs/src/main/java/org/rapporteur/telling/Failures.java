package org.rapporteur.telling;

import java.io.IOException;
import java.lang.reflect.InaccessibleObjectException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import org.apache.flink.util.SerializedThrowable;

/** Says in one line what went wrong and where, from the causes that a cluster wraps it in. */
public final class Failures {

  private Failures() {}

  public static String line(Throwable failure) {
    if (outOfMemory(failure)) {
      return memory();
    }
    Throwable best = failure;
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SerializedThrowable serialized) {
        cause = serialized.deserializeError(Failures.class.getClassLoader());
      }
      if (cause instanceof IOException || cause.getCause() == null) {
        best = cause;
      }
      if (cause instanceof FileSystemException) {
        break;
      }
    }
    return message(best).replace('\n', ' ');
  }

  /** Whether there was too little memory, whatever came of it then. */
  public static boolean outOfMemory(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SerializedThrowable serialized) {
        cause = serialized.deserializeError(Failures.class.getClassLoader());
      }
      // The cluster wants to write advice of its own into the error, which Java forbids.
      boolean advice =
          cause instanceof InaccessibleObjectException
              && String.valueOf(cause.getMessage()).contains("Throwable.detailMessage");
      if (cause instanceof OutOfMemoryError || advice) {
        return true;
      }
    }
    return false;
  }

  /** What to do about it. */
  public static String memory() {
    return "not enough memory, of which there were "
        + (Runtime.getRuntime().maxMemory() >> 20)
        + " MiB; set RAPPORTEUR_JAVA_OPTIONS=-Xmx4g, or more";
  }

  private static String message(Throwable failure) {
    if (failure instanceof AccessDeniedException denied) {
      return denied.getFile() + ": permission denied";
    }
    if (failure instanceof NoSuchFileException missing) {
      return missing.getFile() + ": no such file or folder";
    }
    if (failure instanceof FileAlreadyExistsException there) {
      return there.getFile() + ": expected a folder, found something else";
    }
    if (failure instanceof FileSystemException system && system.getReason() != null) {
      return system.getFile() + ": " + system.getReason();
    }
    if (failure instanceof InvalidPathException invalid) {
      return invalid.getInput()
          + ": expected a name in this system's encoding, "
          + System.getProperty("sun.jnu.encoding")
          + "; does LC_ALL=C.UTF-8 help?";
    }
    String message = failure.getMessage();
    boolean clear = failure instanceof IOException || failure instanceof FailedException;
    return clear && message != null ? message : failure.toString();
  }
}
