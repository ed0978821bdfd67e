package org.rapporteur.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.rapporteur.run.Log;
import org.rapporteur.synthetic.Generator;
import org.rapporteur.synthetic.GeneratorOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code generate}: writes a deterministic synthetic corpus of any size. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Writes a synthetic corpus: the same options give the same bytes.",
    footer = {
      "",
      "Examples:",
      "  rapporteur generate --releases 350000 --seed 1 --output one-gigabyte.jsonl",
      "  rapporteur generate --releases 10000 --seed 2 --broken 0.01 --output some.jsonl.gz"
    })
final class GenerateCommand implements Callable<Integer> {

  private static final int BUFFER = 1 << 20;

  @Option(names = "--releases", required = true, paramLabel = "N", description = "How many lines.")
  private long releases;

  @Option(
      names = "--seed",
      defaultValue = "1",
      paramLabel = "S",
      description = "Chooses every word (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--broken",
      defaultValue = "0",
      paramLabel = "SHARE",
      description = "Share of records that are no releases, 0 to 1 (default: ${DEFAULT-VALUE}).")
  private double broken;

  @Option(
      names = "--output",
      required = true,
      paramLabel = "FILE",
      description = "Where to write JSON Lines; compressed if it ends with .gz.")
  private Path output = Path.of("");

  @Option(names = "--quiet", description = "Print nothing but errors.")
  private boolean quiet;

  @Option(names = "--verbose", description = "Print stack traces.")
  private boolean verbose;

  @Override
  public Integer call() throws IOException, UsageException {
    Log.configure(verbose);
    GeneratorOptions options;
    try {
      options = new GeneratorOptions(releases, seed, broken);
    } catch (IllegalArgumentException e) {
      throw new UsageException(List.of(e.getMessage()));
    }
    Path folder = output.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    // Complete or not at all: nobody measures half a corpus.
    Path unfinished = output.resolveSibling("." + output.getFileName() + ".unfinished");
    long started = System.nanoTime();
    try {
      try (OutputStream out = open(unfinished)) {
        Generator.write(options, out, lines -> {});
      }
      Files.move(unfinished, output, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
    if (!quiet) {
      double seconds = (System.nanoTime() - started) / 1e9;
      double megabytes = Files.size(output) / 1e6;
      System.out.printf(
          Locale.ROOT, "%,d lines, %,.1f MB in %.1f s: %s%n", releases, megabytes, seconds, output);
    }
    return 0;
  }

  private OutputStream open(Path file) throws IOException {
    OutputStream out = Files.newOutputStream(file);
    return output.toString().endsWith(".gz")
        ? new FastGzip(out)
        : new BufferedOutputStream(out, BUFFER);
  }

  /** Made-up words are written to be read once: time counts, not the last tenth of the size. */
  private static final class FastGzip extends GZIPOutputStream {

    FastGzip(OutputStream out) throws IOException {
      super(out, BUFFER);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }
}
