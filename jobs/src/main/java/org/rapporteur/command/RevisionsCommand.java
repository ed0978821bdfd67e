package org.rapporteur.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.RevisionSummary;
import org.rapporteur.set.PublishedSet;
import org.rapporteur.set.SetFolder;
import org.rapporteur.telling.CurrentSet;
import org.rapporteur.telling.FailedException;
import org.rapporteur.telling.RevisionsText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code revisions}: says what the current set changed against the one before, and why. */
@Command(
    name = "revisions",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description =
        "Says what changed between the current set of tables and the one before, and why.",
    footer = {
      "",
      "Examples:",
      "  rapporteur revisions",
      "  rapporteur revisions --output tables",
      "",
      "The tables revisions and changes of the set hold every single one."
    })
final class RevisionsCommand implements Callable<Integer> {

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "out",
      description = "Where the sets of tables stand (default: ${DEFAULT-VALUE}).")
  private Path output = Path.of("");

  @Option(names = "--verbose", description = "Print more of the largest; print stack traces.")
  private boolean verbose;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException, FailedException {
    Path set = CurrentSet.find(output).orElseThrow(() -> CurrentSet.none(output));
    String name = set.getFileName().toString();
    int number = Integer.parseInt(name);
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    if (number == 1) {
      out.println("Set " + name + " is the first: there is none before it to compare with.");
    } else {
      Path before = new SetFolder(output).finished(number - 1);
      new RevisionsText(out, verbose)
          .print(name, RevisionSummary.read(PublishedSet.read(set), before));
    }
    out.flush();
    return 0;
  }
}
