package org.rapporteur.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code taxonomy}: the commands that help to write reference files. */
@Command(
    name = "taxonomy",
    mixinStandardHelpOptions = true,
    description = "Helps to write the taxonomy and the organisations file.",
    subcommands = TaxonomyCheckCommand.class,
    footer = {"", "Examples:", "  rapporteur taxonomy check"})
final class TaxonomyCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "expected a command: check");
    }
  }
}
