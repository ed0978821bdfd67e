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
import org.rapporteur.reading.TrendReleases;
import org.rapporteur.reading.TrendTables;
import org.rapporteur.reference.NearMiss;
import org.rapporteur.set.PublishedSet;
import org.rapporteur.telling.CurrentSet;
import org.rapporteur.telling.ExplainText;
import org.rapporteur.telling.FailedException;
import org.rapporteur.telling.TrendText;
import org.rapporteur.trend.SummaryRow;
import org.rapporteur.trend.TrendExplanation;
import org.rapporteur.trend.TrendWindows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code explain}: shows the sentences behind a cell of the tables. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Shows the numbers of a cell of trends, and every sentence behind them;",
      "with --trend, why a topic's direction is what it is."
    },
    footer = {
      "",
      "Examples:",
      "  rapporteur explain --organisation nato --topic cyber --window 2023-Q2",
      "  rapporteur explain --organisation all --topic resilience --window 2023 --limit 20",
      "  rapporteur explain --organisation eums --role named --topic training \\",
      "      --window 2023-04-01/P3M --output tables",
      "  rapporteur explain --trend cyber --organisation nato"
    })
final class ExplainCommand implements Callable<Integer> {

  @Option(
      names = "--organisation",
      defaultValue = "all",
      paramLabel = "ID",
      description = "An organisation's id, its descendants included, or all (default).")
  private String organisation = "";

  @Option(names = "--topic", defaultValue = "", paramLabel = "ID", description = "A topic's id.")
  private String topic = "";

  @Option(
      names = "--trend",
      defaultValue = "",
      paramLabel = "ID",
      description = "A topic's id: explain its trend, instead of a cell.")
  private String trend = "";

  @Option(
      names = "--window",
      defaultValue = "",
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
      names = "--about",
      description = "Show only the releases that are about the topic, not all that have it.")
  private boolean about;

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
    boolean cell = trend.isEmpty();
    if (!cell && !(topic.isEmpty() && window.isEmpty())) {
      faults.add("--trend: expected no --topic and no --window beside it");
    }
    CalendarWindow asked =
        cell
            ? faults.parsed(
                () -> CalendarWindow.parse(window), "--window", CalendarWindow.FORMS, window)
            : null;
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
    known(
        cell ? "--topic" : "--trend",
        "a topic of the tables",
        cell ? topic : trend,
        references.topicLabels(),
        faults);
    faults.check();
    if (!cell) {
      explainTrend(set, references);
      return 0;
    }
    CellKey key = new CellKey(organisation, role, topic, Objects.requireNonNull(asked));
    CellSearch search = CellSearch.in(set, key);
    checkWindow(search, faults);
    faults.check();
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    ExplainText text = new ExplainText(out, references, quiet ? 0 : most, verbose, about);
    text.numbers(key, search);
    CellReleases releases =
        CellReleases.in(set, key, references.withDescendants(organisation), about);
    releases.forEach(text::release);
    text.end(search, releases);
    out.flush();
    return 0;
  }

  private void explainTrend(PublishedSet set, PublishedReferences references)
      throws IOException, UsageException {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    TrendTables tables = new TrendTables(set);
    String kind = tables.windows().map(TrendWindows::kind).orElse("");
    Optional<SummaryRow> row =
        tables.topics(kind, organisation, role).stream()
            .filter(one -> one.topic().equals(trend))
            .findFirst();
    if (row.isEmpty()) {
      OptionFaults faults = new OptionFaults();
      faults.add(
          "--trend: expected a topic of "
              + organisation
              + " in role "
              + role
              + ", found \""
              + trend
              + "\"");
      faults.check();
    }
    TrendText text = new TrendText(out, references, row.orElseThrow());
    Optional<TrendExplanation> explanation =
        TrendReleases.explain(
            set, kind, organisation, role, trend, references.withDescendants(organisation));
    explanation.ifPresentOrElse(text::explain, text::withoutTrend);
    out.flush();
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
