package org.rapporteur.flink.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksumTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void joinedChecksumsOfPartsAreThatOfTheWhole(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    byte[] bytes = new byte[random.nextInt(1 << 20)];
    random.nextBytes(bytes);
    long joined = 0;
    int at = 0;
    while (at < bytes.length) {
      int end = Math.min(bytes.length, at + random.nextInt(1 << 17));
      joined = Checksum.joined(joined, Checksum.of(bytes, at, end), end - at);
      at = end;
    }
    assertEquals(Checksum.of(bytes, 0, bytes.length), joined);
  }
}
