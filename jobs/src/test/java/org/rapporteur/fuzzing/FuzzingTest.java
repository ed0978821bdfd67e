package org.rapporteur.fuzzing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.code_intelligence.jazzer.Jazzer;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * Has every target look for inputs of its own, guided by coverage, as many at a time as there are
 * processors, if it is told for how many seconds; without that the targets only replay what is
 * kept. For an hour each:
 *
 * <pre>{@code
 * ./mvnw test -Dtest=FuzzingTest -Dsurefire.failIfNoSpecifiedTests=false -Drapporteur.fuzz=3600
 * }</pre>
 *
 * What reaches new code is kept in {@code .cifuzz-corpus} and gone on from; what fails joins the
 * inputs among the resources, {@code CLASSInputs/METHOD}, that every ordinary run replays.
 */
class FuzzingTest {

  private static final int SECONDS = Integer.getInteger("rapporteur.fuzz", 0);

  private static final List<String> CLASSES =
      List.of(
          "org.rapporteur.format.ReadersFuzzTest",
          ReferenceFilesFuzzTest.class.getName(),
          WholeWayFuzzTest.class.getName(),
          StatusServerFuzzTest.class.getName());

  private static final Path CORPUS = Path.of(".cifuzz-corpus").toAbsolutePath();
  private static final Path INPUTS = Path.of("src", "test", "resources").toAbsolutePath();

  /** One target and how it ended. */
  private record Ended(String target, int status, String said) {}

  @Test
  void noTargetFindsAnInputThatBreaksARule() throws Exception {
    assumeTrue(SECONDS > 0, "needs -Drapporteur.fuzz");
    List<Callable<Ended>> targets = new ArrayList<>();
    for (String name : CLASSES) {
      Arrays.stream(Class.forName(name).getDeclaredMethods())
          .filter(method -> method.isAnnotationPresent(FuzzTest.class))
          .sorted(Comparator.comparing(Method::getName))
          .forEach(method -> targets.add(() -> fuzz(name, method.getName())));
    }
    ExecutorService processes =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      for (Future<Ended> future : processes.invokeAll(targets)) {
        Ended ended = future.get();
        String[] lines = ended.said().strip().split("\n", -1);
        System.out.println(ended.target() + ": " + lines[lines.length - 1]);
        assertEquals(0, ended.status(), () -> ended.target() + "\n" + ended.said());
      }
    } finally {
      processes.shutdownNow();
    }
  }

  private static Ended fuzz(String className, String method)
      throws IOException, InterruptedException {
    Path kept = Files.createDirectories(CORPUS.resolve(className).resolve(method));
    Path inputs =
        Files.createDirectories(
            INPUTS.resolve(className.replace('.', '/') + "Inputs").resolve(method));
    Path log = Files.createTempFile("fuzzing", ".log");
    try {
      int status =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx1g",
                  "-XX:+UseSerialGC",
                  "-XX:TieredStopAtLevel=" + (SECONDS > 60 ? 4 : 1),
                  "-cp",
                  System.getProperty("java.class.path"),
                  Jazzer.class.getName(),
                  "--target_class=" + className,
                  "--target_method=" + method,
                  "--instrumentation_includes=org.rapporteur.**",
                  "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.**",
                  "-max_total_time=" + SECONDS,
                  "-artifact_prefix=" + inputs + "/",
                  kept.toString(),
                  inputs.toString())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start()
              .waitFor();
      return new Ended(className + "#" + method, status, Files.readString(log));
    } finally {
      Files.delete(log);
    }
  }
}
