package org.rapporteur.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.format.draft.ReadingOptions;
import org.rapporteur.reference.NearMiss;
import org.rapporteur.review.CorpusCheck;
import org.rapporteur.review.SampleOfTerm;
import org.rapporteur.taxonomy.Lexicon;
import org.rapporteur.taxonomy.Organisations;
import org.rapporteur.taxonomy.Taxonomy;
import org.rapporteur.taxonomy.Topic;
import org.rapporteur.telling.CheckJson;
import org.rapporteur.telling.CheckText;
import org.rapporteur.telling.CheckedCorpus;
import org.rapporteur.telling.FailedException;
import org.rapporteur.telling.TextSections;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code taxonomy check}: errors in the reference files, and how they fare over a corpus. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Says what is wrong with the taxonomy, the organisations and the series file, and what a corpus tells of"
          + " them: issuers that are missing, terms that count one place for two topics, terms that"
          + " never stand anywhere, releases without a topic.",
      "Every version of a release that is read counts for itself here."
    },
    footer = {
      "",
      "Examples:",
      "  rapporteur taxonomy check",
      "  rapporteur taxonomy check --taxonomy mine.yaml --input 'in/*.jsonl' --verbose",
      "  rapporteur taxonomy check --input archive --format json > check.json",
      "",
      "Exit status: 0 checked, whatever was found; 1 nothing could be read;",
      "2 wrong usage or errors in the reference files."
    })
final class TaxonomyCheckCommand implements Callable<Integer> {

  /** So many are drawn. */
  private static final int SENTENCES = 10;

  @Mixin private ReferenceOptions references = new ReferenceOptions();

  @Mixin private InputOptions input = new InputOptions();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "text to read, json with everything (default: ${DEFAULT-VALUE}).")
  private String format = "";

  @Option(
      names = "--term",
      paramLabel = "TERM",
      defaultValue = "",
      description = "Draw sentences in which this term counts, as the taxonomy writes it.")
  private String term = "";

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "Another seed draws other sentences (default: ${DEFAULT-VALUE}).")
  private String seed = "";

  @Option(names = "--quiet", description = "Print nothing but errors in the reference files.")
  private boolean quiet;

  @Option(names = "--verbose", description = "Do not cut long lists; print stack traces.")
  private boolean verbose;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws IOException, UsageException, FailedException {
    OptionFaults faults = new OptionFaults();
    faults.word("--format", format, List.of("text", "json"));
    Taxonomy taxonomy = references.taxonomy(faults);
    Organisations organisations = references.organisations(faults);
    var unused = references.series(organisations, faults);
    ReadingOptions reading = input.reading(faults);
    int drawn = faults.number("--seed", seed, 0, Integer.MAX_VALUE);
    checkTerm(taxonomy, faults);
    faults.check();
    CheckedCorpus checked =
        check(
            Objects.requireNonNull(taxonomy),
            Objects.requireNonNull(organisations),
            Objects.requireNonNull(reading),
            term.isEmpty() ? SampleOfTerm.NONE : new SampleOfTerm(term, drawn, SENTENCES));
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    if (format.equals("json")) {
      out.println(CheckJson.of(checked));
    } else if (!quiet) {
      new CheckText(out, verbose).print(checked);
    }
    out.flush();
    return 0;
  }

  private void checkTerm(@Nullable Taxonomy taxonomy, OptionFaults faults) {
    if (taxonomy == null || term.isEmpty()) {
      return;
    }
    Set<String> terms = new TreeSet<>();
    for (Topic topic : taxonomy.topics()) {
      topic.terms().forEach(one -> terms.add(one.term().text()));
      topic.near().forEach(rule -> rule.any().forEach(one -> terms.add(one.term().text())));
    }
    if (!terms.contains(term)) {
      faults.add(
          "--term: expected a term of the taxonomy, found \""
              + term
              + "\""
              + NearMiss.hint(term, terms));
    }
  }

  private CheckedCorpus check(
      Taxonomy taxonomy, Organisations organisations, ReadingOptions reading, SampleOfTerm sampled)
      throws IOException, FailedException {
    Lexicon lexicon = Lexicon.of(taxonomy, organisations, List.of());
    CorpusReading corpus =
        CorpusReading.of(
            input.inputs(),
            reading,
            () -> new CorpusCheck(lexicon, taxonomy, organisations, input.issuer(), sampled));
    if (corpus.releases() == 0) {
      throw new FailedException(
          "--input "
              + String.join(" ", input.inputs().named())
              + ": expected releases, found none in "
              + TextSections.count(corpus.files(), "file")
              + "; rejected: "
              + TextSections.count(corpus.rejected(), "record"));
    }
    return new CheckedCorpus(
        references.taxonomyFile().toString(),
        taxonomy.topics().size(),
        references.organisationsFile().toString(),
        organisations.all().size(),
        corpus.files(),
        corpus.rejected(),
        corpus.check().findings());
  }
}
