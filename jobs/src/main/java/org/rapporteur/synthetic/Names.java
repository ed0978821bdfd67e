package org.rapporteur.synthetic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The real names and phrases that stand among the made-up words, from the lists beside this class.
 */
final class Names {

  private Names() {}

  /** The lines of a list, each as UTF-8. */
  static byte[][] read(String list) {
    try (InputStream in = Objects.requireNonNull(Names.class.getResourceAsStream(list), list);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(line -> line.getBytes(StandardCharsets.UTF_8))
          .toArray(byte[][]::new);
    } catch (IOException e) {
      throw new UncheckedIOException(list, e);
    }
  }
}
