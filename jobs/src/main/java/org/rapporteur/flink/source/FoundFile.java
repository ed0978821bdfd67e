package org.rapporteur.flink.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.rapporteur.format.InputFile;
import org.rapporteur.format.InputFiles;
import org.rapporteur.format.Inputs;

/**
 * A file as a look at the inputs found it.
 *
 * @param name which file
 * @param size in bytes; {@link #UNSEEN} if it could not be looked at
 * @param modified its time of modification, in nanoseconds since 1970
 */
record FoundFile(InputFile name, long size, long modified) {

  /** The size of a file that could not be looked at: who opens it is told what is the matter. */
  static final long UNSEEN = -1;

  /**
   * What a look at all inputs found.
   *
   * @param files those that are read
   * @param passedOver how many are not
   * @param told see {@link InputFiles#told}
   * @param nanos how long it took, in nanoseconds
   */
  record Look(List<FoundFile> files, int passedOver, List<String> told, long nanos) {

    /** Looks, which asks the file system for every file. */
    static Look at(Inputs inputs, Pace pace) throws IOException {
      long begun = pace.now();
      InputFiles found = InputFiles.list(inputs);
      List<FoundFile> files = found.files().stream().map(FoundFile::lookAt).toList();
      return new Look(files, found.passedOver(), found.told(), pace.now() - begun);
    }

    /** Bytes of all files that are read. */
    long bytes() {
      return files.stream().mapToLong(file -> Math.max(0, file.size())).sum();
    }
  }

  static FoundFile lookAt(InputFile name) {
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(Path.of(name.file()), BasicFileAttributes.class);
      return new FoundFile(
          name, attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    } catch (IOException e) {
      return new FoundFile(name, UNSEEN, KnownFile.NEW.modified());
    }
  }
}
