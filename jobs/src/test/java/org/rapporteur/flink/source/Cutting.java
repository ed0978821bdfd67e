package org.rapporteur.flink.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.rapporteur.format.InputFile;

/** A cutter over one folder, as a run has it, for tests to go through. */
final class Cutting implements AutoCloseable {

  static final long MAXIMUM_LINE = 6L << 20;

  private final Path folder;
  private FileCutter cutter;

  Cutting(Path folder) {
    this.folder = folder;
    cutter = new FileCutter(MAXIMUM_LINE, Map.of());
  }

  /** Goes on with another cutter from what this one remembers, as after a restore. */
  void restore() throws IOException {
    ReadFiles.Serializer serializer = new ReadFiles.Serializer();
    byte[] state = serializer.serialize(new ReadFiles(cutter.known(), List.of()));
    cutter.close();
    cutter =
        new FileCutter(
            MAXIMUM_LINE, serializer.deserialize(serializer.getVersion(), state).known());
  }

  void unread(String name, int generation) throws IOException {
    cutter.unread(folder.resolve(name).toString(), generation);
  }

  /** The files that are in doubt, each with whether something that was read of it changed. */
  List<String> doubts() {
    return cutter.doubts().stream()
        .map(
            doubt ->
                Path.of(doubt.file()).getFileName()
                    + (doubt.unfounded() ? " unfounded" : " founded"))
        .toList();
  }

  void confirmAll() {
    confirmation().run();
  }

  /** Confirms, whenever it is run, what is in doubt now. */
  Runnable confirmation() {
    List<Doubt> doubts = cutter.doubts();
    return () -> doubts.forEach(cutter::confirmed);
  }

  int waiting() {
    return cutter.waiting();
  }

  void offer(List<FoundFile> files) {
    cutter.offer(files);
  }

  void look(String... names) {
    cutter.offer(
        Arrays.stream(names)
            .map(name -> FoundFile.lookAt(new InputFile(folder.resolve(name).toString(), name)))
            .toList());
  }

  /**
   * The next slice as {@code path generation@from line: text}; {@code nothing} if there is none.
   */
  String next() throws IOException {
    FileSlice slice = cutter.next();
    if (slice == null) {
      return "nothing";
    }
    String where = slice.path() + " " + slice.generation();
    return slice.whole()
        ? where + " whole"
        : where + "@" + slice.from() + " line " + slice.firstLine() + ": " + text(slice);
  }

  private static String text(FileSlice slice) throws IOException {
    return new String(bytes(slice), UTF_8).replace('\n', '|');
  }

  static byte[] bytes(FileSlice slice) throws IOException {
    int from = Math.toIntExact(slice.from());
    return Arrays.copyOfRange(
        Files.readAllBytes(Path.of(slice.file())), from, from + slice.length());
  }

  /** All slices that are left. */
  List<FileSlice> rest() throws IOException {
    List<FileSlice> slices = new ArrayList<>();
    for (FileSlice slice = cutter.next(); slice != null; slice = cutter.next()) {
      slices.add(slice);
    }
    return slices;
  }

  static byte[] joined(List<FileSlice> slices) throws IOException {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (FileSlice slice : slices) {
      joined.write(bytes(slice));
    }
    return joined.toByteArray();
  }

  FileSlice slice() throws IOException {
    FileSlice slice = cutter.next();
    if (slice == null) {
      throw new AssertionError("expected a slice, found none");
    }
    return slice;
  }

  @Override
  public void close() throws IOException {
    cutter.close();
  }
}
