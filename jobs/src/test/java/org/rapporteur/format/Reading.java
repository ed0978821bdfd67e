package org.rapporteur.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.format.draft.ReadingOptions;
import org.rapporteur.format.draft.Records;
import org.rapporteur.release.Rejected;
import org.rapporteur.release.Release;

/** Keeps what a reader hands on, for tests to look at. */
public class Reading implements Records {

  public final List<Release> releases = new ArrayList<>();
  public final List<Rejected> rejects = new ArrayList<>();

  /** Lines of JSON Lines, read as they stand. */
  public static Reading lines(String... lines) {
    return lines(ReadingOptions.USUAL, lines);
  }

  public static Reading lines(ReadingOptions options, String... lines) {
    byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    Reading reading = new Reading();
    new ReleaseReader(options).readLines("a.jsonl", 1, bytes, 0, bytes.length, reading);
    return reading;
  }

  /** A file with a text in UTF-8. */
  public static Reading file(Path folder, String name, String text) {
    return file(ReadingOptions.USUAL, folder, name, text.getBytes(StandardCharsets.UTF_8));
  }

  public static Reading file(ReadingOptions options, Path folder, String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      Reading reading = new Reading();
      new ReleaseReader(options).readFile(file, name, reading);
      return reading;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static ReadingOptions inZone(String zone) {
    ReadingOptions usual = ReadingOptions.USUAL;
    return new ReadingOptions(
        ZoneId.of(zone), usual.from(), usual.to(), usual.maximumReleaseBytes(), Map.of());
  }

  public static ReadingOptions atMost(long bytes) {
    ReadingOptions usual = ReadingOptions.USUAL;
    return new ReadingOptions(usual.zone(), usual.from(), usual.to(), bytes, Map.of());
  }

  public static ReadingOptions withFields(Map<String, String> fields) {
    ReadingOptions usual = ReadingOptions.USUAL;
    return new ReadingOptions(
        usual.zone(), usual.from(), usual.to(), usual.maximumReleaseBytes(), fields);
  }

  /** The only release, where nothing was rejected. */
  public Release release() {
    if (releases.size() != 1 || !rejects.isEmpty()) {
      throw new AssertionError("expected one release, found " + releases + " and " + rejects);
    }
    return releases.get(0);
  }

  public List<String> ids() {
    return releases.stream().map(Release::id).toList();
  }

  /** Each reject as {@code source:line reason}. */
  public List<String> reasons() {
    return rejects.stream()
        .map(rejected -> rejected.source() + " " + rejected.reason().word())
        .toList();
  }

  @Override
  public void release(Release release) {
    releases.add(release);
  }

  @Override
  public void rejected(Rejected rejected) {
    rejects.add(rejected);
  }
}
