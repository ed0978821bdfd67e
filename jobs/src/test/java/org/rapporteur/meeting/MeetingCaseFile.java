package org.rapporteur.meeting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads cases of what releases say of meetings: YAML with a list of cases a kind, or JSON Lines
 * with a case a line that names its kind.
 */
final class MeetingCaseFile {

  private MeetingCaseFile() {}

  /** The cases of every file in a folder, by the files' names. */
  static Stream<MeetingCase> folder(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream().flatMap(MeetingCaseFile::read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<MeetingCase> read(Path file) {
    try {
      if (file.toString().endsWith(".jsonl")) {
        return Files.readAllLines(file).stream()
            .map(line -> (Map<?, ?>) yaml().load(line))
            .map(fields -> new MeetingCase((String) fields.get("kind"), fields));
      }
      Map<?, ?> kinds = yaml().load(Files.readString(file));
      return kinds.entrySet().stream()
          .flatMap(
              kind ->
                  ((List<?>) kind.getValue())
                      .stream()
                          .map(one -> new MeetingCase((String) kind.getKey(), (Map<?, ?>) one)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All scalars are text, but for {@code null}. */
  private static Yaml yaml() {
    LoaderOptions loading = new LoaderOptions();
    DumperOptions dumping = new DumperOptions();
    Resolver text =
        new Resolver() {
          @Override
          protected void addImplicitResolvers() {
            addImplicitResolver(Tag.NULL, NULL, "~nN\0");
          }
        };
    return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, text);
  }
}
