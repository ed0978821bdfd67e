package org.rapporteur.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.rapporteur.telling.Failures;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: picks the command, and turns what goes wrong into one line and an exit status. */
@Command(
    name = "rapporteur",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Tells what organisations talk about from meeting to meeting.",
    subcommands = {
      TrendsCommand.class,
      WatchCommand.class,
      ExplainCommand.class,
      RevisionsCommand.class,
      SampleCommand.class,
      ScoreCommand.class,
      TaxonomyCommand.class,
      GenerateCommand.class
    },
    footer = {
      "",
      "Examples:",
      "  rapporteur trends",
      "      reads the sample releases and publishes tables under out/current/",
      "  rapporteur trends --input my-releases --window month,P3M/P1M --output tables",
      "  rapporteur trends --input 'archive/*.jsonl' --zone Europe/Brussels",
      "  rapporteur watch --input incoming --output tables --until-idle",
      "  rapporteur explain --organisation nato --topic cyber --window 2023-Q2",
      "      shows the sentences behind one cell of the tables",
      "  rapporteur revisions",
      "  rapporteur taxonomy check --taxonomy mine.yaml --input my-releases",
      "  rapporteur generate --releases 100000 --seed 1 --output synthetic.jsonl",
      "",
      "Exit status: 0 done, 1 failed, 2 wrong usage."
    })
public final class Rapporteur implements Runnable {

  private static final int FAILED = 1;
  private static final int WRONG_USAGE = 2;

  @Spec private @Nullable CommandSpec spec;

  /** Runs a command and ends the process with its exit status. */
  public static void main(String[] arguments) {
    Thread.setDefaultUncaughtExceptionHandler(Rapporteur::died);
    System.exit(run(arguments));
  }

  /**
   * A thread that dies for want of memory takes the program along: others would wait for it for
   * ever. What is half done then the next run clears up.
   */
  private static void died(Thread thread, Throwable failure) {
    System.err.println("rapporteur: " + Failures.line(failure));
    if (Failures.outOfMemory(failure)) {
      Runtime.getRuntime().halt(FAILED);
    }
  }

  /** Runs a command and returns its exit status: 0 done, 1 failed, 2 wrong usage. */
  static int run(String... arguments) {
    // What is read is UTF-8, what is written too, whatever the terminal's settings are.
    return run(
        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
        arguments);
  }

  /** Runs a command that says what it has to say to the writers given. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    boolean verbose = Arrays.asList(arguments).contains("--verbose");
    CommandLine line = new CommandLine(new Rapporteur());
    line.setOut(out);
    line.setErr(err);
    line.setUsageHelpAutoWidth(true);
    line.setParameterExceptionHandler(Rapporteur::wrongUsage);
    line.setExecutionExceptionHandler(
        (failure, command, parsed) -> failed(failure, command, verbose));
    return line.execute(arguments);
  }

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(
          spec.commandLine(),
          "expected a command: " + String.join(", ", spec.subcommands().keySet()));
    }
  }

  private static int wrongUsage(ParameterException fault, String[] arguments) {
    PrintWriter err = fault.getCommandLine().getErr();
    err.println("rapporteur: " + fault.getMessage());
    err.println("Try: " + fault.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return WRONG_USAGE;
  }

  private static int failed(Exception failure, CommandLine command, boolean verbose) {
    PrintWriter err = command.getErr();
    if (failure instanceof UsageException usage) {
      usage.faults().forEach(fault -> err.println("rapporteur: " + fault));
      return WRONG_USAGE;
    }
    err.println("rapporteur: " + Failures.line(failure));
    if (verbose) {
      failure.printStackTrace(err);
    }
    return FAILED;
  }
}
