package org.rapporteur.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.quality.QualityLine;
import org.rapporteur.quality.TopicQuality;
import org.rapporteur.run.Log;
import org.rapporteur.set.Tables;
import org.rapporteur.table.RowRenderer;
import org.rapporteur.taxonomy.Taxonomy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code score}: turns labels into measured quality. */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Says how well each topic is found, by what readers say of the releases that sample drew.",
      "Pairs that two readers label unlike are kept apart; their agreement is Cohen's kappa."
    },
    footer = {
      "",
      "Examples:",
      "  rapporteur sample --per-topic 20 --seed 1 --output to-label.csv",
      "  rapporteur score --labels labelled.csv",
      "  rapporteur score --labels reader-1.json reader-2.json --output quality.csv"
    })
final class ScoreCommand implements Callable<Integer> {

  @Mixin private LabelOptions labels = new LabelOptions();

  @Mixin private ReferenceOptions references = new ReferenceOptions();

  @Option(
      names = "--output",
      paramLabel = "FILE.csv",
      defaultValue = "topic_quality.csv",
      description = "Where the figures are written as a table (default: ${DEFAULT-VALUE}).")
  private Path output = Path.of("");

  @Option(names = "--quiet", description = "Print nothing but errors.")
  private boolean quiet;

  @Option(names = "--verbose", description = "Print stack traces.")
  private boolean verbose;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException, UsageException {
    Log.configure(verbose);
    OptionFaults faults = new OptionFaults();
    if (labels.isEmpty()) {
      faults.add("--labels: expected a file of labels, found none");
    }
    Taxonomy taxonomy = references.taxonomy(faults);
    List<TopicQuality> rows = labels.read(taxonomy, faults).quality();
    faults.check();
    try (OutputStream file = Files.newOutputStream(output)) {
      RowRenderer.writeCsv(Tables.TOPIC_QUALITY, rows, file);
    }
    if (!quiet) {
      print(rows, Objects.requireNonNull(taxonomy));
    }
    return 0;
  }

  private void print(List<TopicQuality> rows, Taxonomy taxonomy) {
    Map<String, String> names = new HashMap<>();
    taxonomy.topics().forEach(topic -> names.put(topic.id(), topic.label()));
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    for (TopicQuality row : rows) {
      String label = names.getOrDefault(row.topic(), "");
      out.println((label.isEmpty() ? row.topic() : label) + ": " + QualityLine.of(row));
    }
    out.println("Table: " + output);
    out.flush();
  }
}
