package org.rapporteur.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.format.draft.ReadingOptions;
import org.rapporteur.quality.Label;
import org.rapporteur.quality.LabelStudioTasks;
import org.rapporteur.quality.RulesDigest;
import org.rapporteur.quality.SampleDraw;
import org.rapporteur.quality.SampleRow;
import org.rapporteur.quality.SampledPair;
import org.rapporteur.release.Digests;
import org.rapporteur.run.Log;
import org.rapporteur.table.RowRenderer;
import org.rapporteur.taxonomy.Taxonomy;
import org.rapporteur.taxonomy.Topic;
import org.rapporteur.telling.CurrentSet;
import org.rapporteur.telling.FailedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code sample}: draws releases for readers to label. */
@Command(
    name = "sample",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Draws releases of a published set for readers to label, so that score can say how well topics"
          + " are found.",
      "A reader writes into column label: 0, the text says nothing on the topic; 1, it says something;"
          + " 2, it is about it. The draw depends on the seed alone, never on the order of files."
    },
    footer = {
      "",
      "Examples:",
      "  rapporteur sample --per-topic 40 --seed 1 --output to-label.csv",
      "  rapporteur sample --per-topic 40 --topic cyber --topic energy --output to-label.csv",
      "  rapporteur sample --releases 50 --from 2020-01-01 --format label-studio \\",
      "      --output tasks.json",
      "  rapporteur sample --releases 50 --labels labelled.csv --output again.csv",
      "      the same releases with the labels there are, after the taxonomy changed"
    })
final class SampleCommand implements Callable<Integer> {

  private static final int LEAST_A_TOPIC = 4;

  @Option(
      names = "--per-topic",
      paramLabel = "N",
      defaultValue = "",
      description =
          "Draw N releases for each topic: half of those that have it, a quarter where a token of"
              + " one of its terms stands, a quarter of the rest.")
  private String perTopic = "";

  @Option(
      names = "--releases",
      paramLabel = "N",
      defaultValue = "",
      description = "Draw N whole releases instead, each with all topics.")
  private String releases = "";

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "Any text; another one draws others (default: ${DEFAULT-VALUE}).")
  private String seed = "";

  @Option(names = "--topic", paramLabel = "ID", description = "Only this topic; may be repeated.")
  private List<String> only = new ArrayList<>();

  @Option(
      names = "--output",
      required = true,
      paramLabel = "FILE",
      description = "Where the sample is written.")
  private Path output = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "csv|label-studio",
      defaultValue = "csv",
      description = "csv to fill in, or Label Studio's tasks (default: ${DEFAULT-VALUE}).")
  private String format = "";

  @Option(
      names = "--set",
      paramLabel = "DIR",
      defaultValue = "out",
      description = "Where the sets of tables stand (default: ${DEFAULT-VALUE}).")
  private Path sets = Path.of("");

  @Mixin private LabelOptions labels = new LabelOptions();

  @Mixin private ReferenceOptions references = new ReferenceOptions();

  @Mixin private InputOptions input = new InputOptions();

  @Option(names = "--quiet", description = "Print nothing but errors.")
  private boolean quiet;

  @Option(names = "--verbose", description = "Print stack traces.")
  private boolean verbose;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException, UsageException, FailedException {
    Log.configure(verbose);
    OptionFaults faults = new OptionFaults();
    faults.word("--format", format, List.of("csv", "label-studio"));
    if (perTopic.isEmpty() == releases.isEmpty()) {
      faults.add(
          "expected either --per-topic N or --releases N, found "
              + (perTopic.isEmpty() ? "neither" : "both"));
    }
    int number =
        perTopic.isEmpty()
            ? faults.number("--releases", releases.isEmpty() ? "1" : releases, 1, Integer.MAX_VALUE)
            : faults.number("--per-topic", perTopic, LEAST_A_TOPIC, 1_000_000);
    Taxonomy read = references.taxonomy(faults);
    ReadingOptions reading = input.reading(faults);
    List<Label> known = labels.labels(faults);
    faults.check();
    Taxonomy taxonomy = Objects.requireNonNull(read);
    List<Topic> topics = topics(taxonomy, faults);
    Optional<Path> set = CurrentSet.find(sets);
    if (set.isEmpty()) {
      faults.check();
      throw CurrentSet.none(sets);
    }
    String digest = Digests.sha256(Files.readAllBytes(references.taxonomyFile()));
    SampledCorpus corpus =
        SampledCorpus.of(
            set.get(), digest, Objects.requireNonNull(reading), input.inputs(), faults);
    faults.check();
    SampleDraw draw =
        new SampleDraw(corpus.releases(perTopic.isEmpty() ? null : taxonomy), seed, corpus.limit());
    List<SampledPair> drawn =
        perTopic.isEmpty() ? draw.whole(topics, number) : draw.perTopic(topics, number);
    List<SampleRow> rows =
        SampleRow.of(
            drawn, corpus.texts(SampleDraw.ids(drawn)), known, digest, RulesDigest.of(taxonomy));
    write(rows);
    if (!quiet) {
      Objects.requireNonNull(spec)
          .commandLine()
          .getOut()
          .println(
              drawn.size()
                  + " pairs of a topic and a release, drawn with seed "
                  + seed
                  + ": "
                  + output);
    }
    return 0;
  }

  private List<Topic> topics(Taxonomy taxonomy, OptionFaults faults) {
    Map<String, Topic> byId =
        taxonomy.topics().stream().collect(Collectors.toMap(Topic::id, topic -> topic));
    for (String id : only) {
      if (!byId.containsKey(id)) {
        faults.add("--topic", "a topic of the taxonomy", id);
      }
    }
    return taxonomy.topics().stream()
        .filter(topic -> only.isEmpty() || only.contains(topic.id()))
        .toList();
  }

  private void write(List<SampleRow> rows) throws IOException {
    try (OutputStream file = Files.newOutputStream(output)) {
      if (format.equals("csv")) {
        RowRenderer.writeCsv(SampleRow.TABLE, rows, file);
      } else {
        LabelStudioTasks.write(rows, file);
      }
    }
  }
}
