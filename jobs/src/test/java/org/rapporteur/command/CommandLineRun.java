package org.rapporteur.command;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A command as a user typed it, and what came of it.
 *
 * @param status the exit status
 * @param out what it printed
 * @param err what it complained of
 */
record CommandLineRun(int status, String out, String err) {

  static CommandLineRun of(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> typed = new ArrayList<>();
    for (Object argument : arguments) {
      typed.add(argument.toString());
    }
    int status =
        Rapporteur.run(
            new PrintWriter(out, true), new PrintWriter(err, true), typed.toArray(String[]::new));
    return new CommandLineRun(status, out.toString(), err.toString());
  }

  /** Publishes a set of the sample of the tests. */
  static CommandLineRun trends(SampleFiles sample, Path output) {
    List<Object> typed = new ArrayList<>(List.of("trends", "--quiet", "--parallelism", 1));
    typed.addAll(List.of("--window", "month,quarter,P3M/P1M"));
    typed.addAll(List.of("--input", sample.input(), "--output", output));
    typed.addAll(sample.references());
    return of(typed.toArray());
  }
}
