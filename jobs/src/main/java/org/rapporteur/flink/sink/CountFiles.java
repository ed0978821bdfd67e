package org.rapporteur.flink.sink;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.rapporteur.release.Texts;
import org.rapporteur.trend.DayTallies;
import org.rapporteur.trend.DayTally;
import org.rapporteur.trend.Lengths;
import org.rapporteur.trend.StratumTally;

/**
 * Keeps the counts of all days on disk: one file with all of them, and one for what changed before
 * each checkpoint since. So a checkpoint writes what changed, and now and then, when that has come
 * to as much as the whole, the whole.
 */
public final class CountFiles {

  private final Path folder;
  private final List<CountFile> files;

  /**
   * One of the files.
   *
   * @param name its name
   * @param days how many counts stand in it
   * @param checksum CRC32C over its bytes
   */
  public record CountFile(String name, int days, long checksum) {}

  /**
   * Goes on from the files of a checkpoint.
   *
   * @param files the one with everything first
   */
  CountFiles(Path folder, List<CountFile> files) {
    this.folder = folder;
    this.files = new ArrayList<>(files);
  }

  /** The files that hold what was saved, in the order in which they are read. */
  List<CountFile> files() {
    return List.copyOf(files);
  }

  /** Reads everything that was saved; files that the checkpoint does not know of go. */
  void read(DayTallies tallies) throws IOException {
    for (CountFile file : files) {
      check(file);
      try (DataInputStream in =
          new DataInputStream(
              new BufferedInputStream(Files.newInputStream(folder.resolve(file.name()))))) {
        for (int i = 0; i < file.days(); i++) {
          tallies.put(read(in));
        }
      }
    }
    removeOthers();
  }

  /** Nothing is made of a file before it is known to hold what was written. */
  private void check(CountFile file) throws IOException {
    Path place = folder.resolve(file.name());
    boolean whole = Files.isRegularFile(place);
    if (whole) {
      try (CheckedInputStream in =
          new CheckedInputStream(Files.newInputStream(place), new CRC32C())) {
        in.transferTo(OutputStream.nullOutputStream());
        whole = in.getChecksum().getValue() == file.checksum();
      }
    }
    if (!whole) {
      throw new IOException(
          place
              + ": expected the counts of a checkpoint, but they are damaged; without "
              + folder.getParent()
              + " everything is read anew");
    }
  }

  private void removeOthers() throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    Set<String> kept = files.stream().map(CountFile::name).collect(Collectors.toSet());
    try (Stream<Path> found = Files.list(folder)) {
      for (Path file : found.toList()) {
        if (!kept.contains(file.getFileName().toString())) {
          Files.delete(file);
        }
      }
    }
  }

  /**
   * Saves what changed.
   *
   * @param changed in order; of several counts of one day the last holds
   * @param all everything, with what changed
   * @return the files that are not needed once the checkpoint has completed
   */
  List<Path> save(List<DayTally> changed, DayTallies all) throws IOException {
    long since = changed.size();
    for (CountFile file : files.subList(Math.min(1, files.size()), files.size())) {
      since += file.days();
    }
    List<Path> replaced = List.of();
    List<DayTally> saved = changed;
    if (files.isEmpty() || since > files.get(0).days()) {
      replaced = files.stream().map(file -> folder.resolve(file.name())).toList();
      files.clear();
      saved = new ArrayList<>();
      all.forEach(saved::add);
    }
    files.add(write(saved));
    return replaced;
  }

  private CountFile write(List<DayTally> tallies) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve(UUID.randomUUID().toString());
    CRC32C checksum = new CRC32C();
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(
                new CheckedOutputStream(Files.newOutputStream(file), checksum)))) {
      for (DayTally tally : tallies) {
        write(out, tally);
      }
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      throw new FileSystemException(file.toString(), null, e.getMessage());
    }
    return new CountFile(file.getFileName().toString(), tallies.size(), checksum.getValue());
  }

  private static void write(DataOutputStream out, DayTally tally) throws IOException {
    Texts.write(out, tally.organisation());
    Texts.write(out, tally.role());
    out.writeInt(tally.day());
    out.writeInt(tally.releases());
    out.writeLong(tally.words());
    out.writeInt(tally.unspoken());
    out.writeInt(tally.topics().length);
    for (int i = 0; i < tally.topics().length; i++) {
      out.writeInt(tally.topics()[i]);
      out.writeInt(tally.topicReleases()[i]);
      out.writeInt(tally.topicAbout()[i]);
      out.writeLong(tally.topicMentions()[i]);
    }
    out.writeInt(tally.strata().length);
    for (StratumTally stratum : tally.strata()) {
      Texts.write(out, stratum.stratum());
      out.writeInt(stratum.releases());
      write(out, stratum.topics());
      write(out, stratum.topicReleases());
    }
    write(out, tally.lengths().words());
    write(out, tally.lengths().releases());
  }

  private static void write(DataOutputStream out, int[] numbers) throws IOException {
    out.writeInt(numbers.length);
    for (int number : numbers) {
      out.writeInt(number);
    }
  }

  private static DayTally read(DataInputStream in) throws IOException {
    String organisation = Texts.read(in);
    String role = Texts.read(in);
    int day = in.readInt();
    int releases = in.readInt();
    long words = in.readLong();
    int unspoken = in.readInt();
    int size = in.readInt();
    int[] topics = new int[size];
    int[] topicReleases = new int[size];
    int[] topicAbout = new int[size];
    long[] topicMentions = new long[size];
    for (int i = 0; i < size; i++) {
      topics[i] = in.readInt();
      topicReleases[i] = in.readInt();
      topicAbout[i] = in.readInt();
      topicMentions[i] = in.readLong();
    }
    StratumTally[] strata = new StratumTally[in.readInt()];
    for (int i = 0; i < strata.length; i++) {
      strata[i] = new StratumTally(Texts.read(in), in.readInt(), readInts(in), readInts(in));
    }
    Lengths lengths = new Lengths(readInts(in), readInts(in));
    return new DayTally(
        organisation.intern(),
        role.intern(),
        day,
        releases,
        words,
        unspoken,
        topics,
        topicReleases,
        topicAbout,
        topicMentions,
        strata,
        lengths);
  }

  private static int[] readInts(DataInputStream in) throws IOException {
    int[] numbers = new int[in.readInt()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.readInt();
    }
    return numbers;
  }
}
