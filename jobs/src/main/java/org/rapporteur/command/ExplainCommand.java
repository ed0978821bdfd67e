package org.rapporteur.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.calendar.CalendarWindow;
import org.rapporteur.reading.CellKey;
import org.rapporteur.reading.CellReleases;
import org.rapporteur.reading.CellSearch;
import org.rapporteur.reading.PublishedReferences;
import org.rapporteur.reference.NearMiss;
import org.rapporteur.set.PublishedSet;
import org.rapporteur.telling.CurrentSet;
import org.rapporteur.telling.ExplainText;
import org.rapporteur.telling.FailedException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code explain}: shows the sentences behind a cell of the tables. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Shows the numbers of a cell of trends, and every sentence behind them.",
    footer = {
      "",
      "Examples:",
      "  rapporteur explain --organisation nato --topic cyber --window 2023-Q2",
      "  rapporteur explain --organisation all --topic resilience --window 2023 --limit 20",
      "  rapporteur explain --organisation eums --role named --topic training \\",
      "      --window 2023-04-01/P3M --output tables"
    })
final class ExplainCommand implements Callable<Integer> {

  @Option(
      names = "--organisation",
      required = true,
      paramLabel = "ID",
      description = "An organisation's id, its descendants included, or all.")
  private String organisation = "";

  @Option(names = "--topic", required = true, paramLabel = "ID", description = "A topic's id.")
  private String topic = "";

  @Option(
      names = "--window",
      required = true,
      paramLabel = "WINDOW",
      description =
          "2023, 2023-Q2, 2023-05, 2023-W21, 2023-05-11 or a start and a period:"
              + " 2023-04-01/P3M.")
  private String window = "";

  @Option(
      names = "--role",
      paramLabel = "issued|named",
      defaultValue = "issued",
      description =
          "Releases that the organisation issued, or that name it (default: ${DEFAULT-VALUE}).")
  private String role = "";

  @Option(
      names = "--output",
      paramLabel = "DIR",
      defaultValue = "out",
      description = "Where the sets of tables stand (default: ${DEFAULT-VALUE}).")
  private Path output = Path.of("");

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "",
      description = "Show the first N releases (default: all).")
  private String limit = "";

  @Option(names = "--quiet", description = "Leave out the sentences.")
  private boolean quiet;

  @Option(names = "--verbose", description = "Name each mention's term; print stack traces.")
  private boolean verbose;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException, UsageException, FailedException {
    OptionFaults faults = new OptionFaults();
    CalendarWindow asked =
        faults.parsed(() -> CalendarWindow.parse(window), "--window", CalendarWindow.FORMS, window);
    faults.word("--role", role, List.of("issued", "named"));
    int most =
        limit.isEmpty() ? Integer.MAX_VALUE : faults.number("--limit", limit, 1, Integer.MAX_VALUE);
    Optional<Path> current = CurrentSet.find(output);
    if (current.isEmpty()) {
      faults.check();
      throw CurrentSet.none(output);
    }
    PublishedSet set = PublishedSet.read(current.get());
    PublishedReferences references = PublishedReferences.read(set);
    Map<String, String> labels = references.organisationLabels();
    known("--organisation", "an organisation of the tables", organisation, labels, faults);
    known("--topic", "a topic of the tables", topic, references.topicLabels(), faults);
    faults.check();
    CellKey key = new CellKey(organisation, role, topic, Objects.requireNonNull(asked));
    CellSearch search = CellSearch.in(set, key);
    checkWindow(search, faults);
    faults.check();
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    ExplainText text = new ExplainText(out, references, quiet ? 0 : most, verbose);
    text.numbers(key, search);
    CellReleases releases = CellReleases.in(set, key, references.withDescendants(organisation));
    releases.forEach(text::release);
    text.end(search, releases);
    out.flush();
    return 0;
  }

  private static void known(
      String option, String expected, String id, Map<String, String> labels, OptionFaults faults) {
    if (!labels.containsKey(id)) {
      faults.add(option + ": expected " + expected + ", found \"" + id + "\"" + hint(id, labels));
    }
  }

  /** What is spelled nearly so; else what has it in its id or label. */
  private static String hint(String id, Map<String, String> labels) {
    String near = NearMiss.hint(id, labels.keySet());
    if (!near.isEmpty()) {
      return near;
    }
    String part = id.toLowerCase(Locale.ROOT);
    String some =
        labels.entrySet().stream()
            .filter(
                entry ->
                    entry.getKey().contains(part)
                        || entry.getValue().toLowerCase(Locale.ROOT).contains(part))
            .map(Map.Entry::getKey)
            .limit(5)
            .collect(Collectors.joining(", "));
    return some.isEmpty() ? "" : "; there is " + some;
  }

  private void checkWindow(CellSearch search, OptionFaults faults) {
    if (search.kinds().isEmpty()) {
      faults.add(
          "--role: expected a role in which "
              + organisation
              + " has releases, found \""
              + role
              + "\"");
    } else if (search.coverage().isEmpty()) {
      String kinds =
          search.kinds().entrySet().stream()
              .map(
                  kind ->
                      kind.getKey()
                          + " (from "
                          + kind.getValue().start()
                          + " up to "
                          + kind.getValue().end()
                          + ")")
              .collect(Collectors.joining(", "));
      faults.add("--window", "a window of the tables: " + kinds, window);
    }
  }
}
