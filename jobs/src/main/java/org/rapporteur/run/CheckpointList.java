package org.rapporteur.run;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import org.apache.flink.runtime.checkpoint.Checkpoints;
import org.apache.flink.runtime.checkpoint.OperatorState;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.runtime.checkpoint.metadata.CheckpointMetadata;
import org.apache.flink.runtime.state.IncrementalRemoteKeyedStateHandle;
import org.apache.flink.runtime.state.StateObject;
import org.apache.flink.runtime.state.StreamStateHandle;

/**
 * The files of one complete checkpoint or savepoint, each with its size and CRC32C, written down
 * when it is complete and compared before it is used. The cluster itself reads whatever stands
 * there: one bit that a disk lost would be counted on and published.
 *
 * @param checkpoint its folder, relative to that of its run
 * @param files what it is made of, likewise, and how a line says what they held
 */
record CheckpointList(String checkpoint, Map<String, String> files) {

  private static final String NAME = "files";

  /**
   * Writes down what the newest checkpoint of a run is made of; does nothing if that has been done,
   * or there is none.
   */
  static synchronized void write(Path folder) throws IOException {
    // As the cluster names its files.
    Path run = folder.toAbsolutePath();
    Optional<Path> newest = newest(run);
    Optional<CheckpointList> before = read(run);
    if (newest.isEmpty()) {
      return;
    }
    String checkpoint = run.relativize(newest.get()).toString();
    if (before.isPresent() && before.get().checkpoint.equals(checkpoint)) {
      return;
    }
    Map<String, String> known = before.map(CheckpointList::files).orElse(Map.of());
    Map<String, String> files = new TreeMap<>();
    for (Path file : filesOf(newest.get())) {
      String name = run.relativize(file).toString();
      String held = known.get(name);
      files.put(name, held == null ? held(file) : held);
    }
    StringBuilder list = new StringBuilder(checkpoint).append('\n');
    files.forEach((name, held) -> list.append(held).append(' ').append(name).append('\n'));
    list.append(checksum(list.toString().getBytes(StandardCharsets.UTF_8))).append('\n');
    Path unfinished = run.resolve("." + NAME);
    Files.writeString(unfinished, list);
    Files.move(
        unfinished,
        run.resolve(NAME),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * The checkpoint that a run left, as it was written; none if it left none that is complete, or
   * was ended before it had written down what that is made of, and so before it made use of it.
   *
   * @throws IOException if it is not what was written; the message says which file
   */
  static Optional<Path> checked(Path run) throws IOException {
    Optional<CheckpointList> list = read(run);
    if (list.isEmpty()) {
      return Optional.empty();
    }
    for (Map.Entry<String, String> file : list.get().files.entrySet()) {
      Path place = run.resolve(file.getKey());
      if (!Files.isRegularFile(place) || !held(place).equals(file.getValue())) {
        throw damaged(place);
      }
    }
    return Optional.of(run.resolve(list.get().checkpoint));
  }

  private static IOException damaged(Path file) {
    return new IOException(file + ": expected a checkpoint, but it is damaged");
  }

  private static Optional<CheckpointList> read(Path run) throws IOException {
    Path file = run.resolve(NAME);
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
    // A character for each byte: what was damaged need be no text.
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int last = text.lastIndexOf('\n', text.length() - 2) + 1;
    String sum = checksum(text.substring(0, last).getBytes(StandardCharsets.ISO_8859_1));
    if (last == 0 || !text.substring(last).equals(sum + "\n")) {
      throw damaged(file);
    }
    List<String> lines = new String(bytes, 0, last, StandardCharsets.UTF_8).lines().toList();
    Map<String, String> files = new TreeMap<>();
    for (String line : lines.subList(1, lines.size())) {
      int name = line.indexOf(' ', line.indexOf(' ') + 1) + 1;
      files.put(line.substring(name), line.substring(0, name - 1));
    }
    return Optional.of(new CheckpointList(lines.get(0), files));
  }

  private static Optional<Path> newest(Path run) throws IOException {
    List<Path> complete = new ArrayList<>();
    for (Path entry : entries(run)) {
      if (entry.getFileName().toString().startsWith("savepoint-")) {
        complete.add(entry);
      } else if (Files.isDirectory(entry)) {
        complete.addAll(StateFolder.numbered(entry, "chk-"));
      }
    }
    // A run makes one savepoint, with which it ends.
    return complete.stream()
        .filter(entry -> Files.exists(entry.resolve("_metadata")))
        .max(
            (one, other) ->
                Integer.compare(
                    StateFolder.number(one, "chk-"), StateFolder.number(other, "chk-")));
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    }
  }

  private static TreeSet<Path> filesOf(Path checkpoint) throws IOException {
    Path metadata = checkpoint.resolve("_metadata");
    TreeSet<Path> files = new TreeSet<>();
    files.add(metadata);
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(metadata)))) {
      CheckpointMetadata read =
          Checkpoints.loadCheckpointMetadata(
              in, CheckpointList.class.getClassLoader(), checkpoint.toString());
      for (OperatorState operator : read.getOperatorStates()) {
        for (OperatorSubtaskState subtask : operator.getStates()) {
          Stream.of(
                  subtask.getManagedOperatorState(),
                  subtask.getRawOperatorState(),
                  subtask.getManagedKeyedState(),
                  subtask.getRawKeyedState())
              .flatMap(kind -> kind.stream())
              .flatMap(CheckpointList::parts)
              .flatMap(part -> part.maybeGetPath().stream())
              .forEach(path -> files.add(Path.of(path.getPath())));
        }
      }
    }
    return files;
  }

  private static Stream<StreamStateHandle> parts(StateObject state) {
    return state instanceof IncrementalRemoteKeyedStateHandle incremental
        ? incremental.streamSubHandles()
        : state instanceof StreamStateHandle one ? Stream.of(one) : Stream.of();
  }

  /** What a file holds, as a line says it: check sum and size. */
  private static String held(Path file) throws IOException {
    try (CheckedInputStream in = new CheckedInputStream(Files.newInputStream(file), new CRC32C())) {
      long size = in.transferTo(OutputStream.nullOutputStream());
      return written(in.getChecksum().getValue()) + " " + size;
    }
  }

  private static String checksum(byte[] bytes) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes);
    return written(checksum.getValue());
  }

  private static String written(long checksum) {
    return String.format("%08x", checksum);
  }
}
