package org.rapporteur.flink.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of several slices: no line is lost, none doubled, and every slice knows its first line. */
class FileSlicesTest {

  private static final int MEBIBYTE = 1 << 20;

  private final Path file;
  private final Cutting cutting;

  FileSlicesTest(@TempDir Path folder) {
    file = folder.resolve("a.jsonl");
    cutting = new Cutting(folder);
  }

  @AfterEach
  void close() throws IOException {
    cutting.close();
  }

  /** Lines of random lengths, the last perhaps unfinished. */
  private static byte[] lines(SplittableRandom random, int size) {
    byte[] bytes = new byte[size];
    Arrays.fill(bytes, (byte) 'x');
    for (int at = 0; at < size; ) {
      at += random.nextInt(8) == 0 ? random.nextInt(2 * MEBIBYTE) : random.nextInt(3_000);
      if (at < size) {
        bytes[at++] = '\n';
      }
    }
    return bytes;
  }

  private static long lineAt(byte[] bytes, long offset) {
    long line = 1;
    for (int i = 0; i < offset; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  private static void assertSlicesOf(byte[] bytes, List<FileSlice> slices) throws IOException {
    long at = 0;
    for (FileSlice slice : slices) {
      assertEquals(at, slice.from());
      assertEquals(lineAt(bytes, slice.from()), slice.firstLine());
      assertTrue(slice.length() > 0 && slice.length() <= FileCutter.SLICE);
      at += slice.length();
      assertTrue(at == bytes.length || bytes[(int) at - 1] == '\n');
    }
    assertEquals(bytes.length, at);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void slicesAreWholeLinesThatFollowEachOther(long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    byte[] bytes = lines(random, FileCutter.SLICE + random.nextInt(8 * MEBIBYTE));
    Files.write(file, bytes);
    cutting.look("a.jsonl");
    assertSlicesOf(bytes, cutting.rest());
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1})
  void aLineMayEndAboutWhereASliceDoes(int beyond) throws IOException {
    byte[] bytes = new byte[FileCutter.SLICE + 100];
    Arrays.fill(bytes, (byte) 'x');
    bytes[1_000] = '\n';
    bytes[FileCutter.SLICE - 1 + beyond] = '\n';
    Files.write(file, bytes);
    cutting.look("a.jsonl");
    assertSlicesOf(bytes, cutting.rest());
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void aCutterThatIsRestoredBetweenTwoCutsLosesNothingAndDoublesNothing(long seed)
      throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    byte[] bytes = lines(random, 13 * MEBIBYTE);
    Files.write(file, bytes);
    List<FileSlice> slices = new ArrayList<>();
    cutting.look("a.jsonl");
    for (int cuts = 1 + random.nextInt(2); cuts > 0; cuts--) {
      slices.add(cutting.slice());
    }
    cutting.restore();
    cutting.look("a.jsonl");
    slices.addAll(cutting.rest());
    assertSlicesOf(bytes, slices);
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22})
  void aFileThatGrowsLineByLineIsReadOnce(long seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    byte[] bytes = lines(random, 9 * MEBIBYTE);
    List<FileSlice> slices = new ArrayList<>();
    int size = 0;
    while (size < bytes.length) {
      size = Math.min(bytes.length, size + random.nextInt(3 * MEBIBYTE));
      while (size < bytes.length && (size == 0 || bytes[size - 1] != '\n')) {
        size++;
      }
      Files.write(file, Arrays.copyOf(bytes, size));
      cutting.look("a.jsonl");
      slices.addAll(cutting.rest());
      if (random.nextBoolean()) {
        cutting.restore();
      }
    }
    assertSlicesOf(bytes, slices);
  }

  @Test
  void aLineLongerThanASliceIsASliceOfItsOwn() throws IOException {
    byte[] bytes = new byte[6 * MEBIBYTE];
    Arrays.fill(bytes, (byte) 'x');
    bytes[9] = '\n';
    bytes[5 * MEBIBYTE] = '\n';
    Files.write(file, bytes);
    cutting.look("a.jsonl");
    List<FileSlice> slices = cutting.rest();
    assertEquals(List.of(0L, 10L, 5L * MEBIBYTE + 1), froms(slices));
    assertEquals(List.of(1L, 2L, 3L), slices.stream().map(FileSlice::firstLine).toList());
    assertArrayEquals(bytes, Cutting.joined(slices));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void ofALineOverTheMaximumOnlyAByteMoreThanItIsHandedOut(boolean terminated) throws IOException {
    byte[] bytes = new byte[9 * MEBIBYTE];
    Arrays.fill(bytes, (byte) 'x');
    bytes[9] = '\n';
    if (terminated) {
      bytes[8 * MEBIBYTE] = '\n';
    }
    Files.write(file, bytes);
    cutting.look("a.jsonl");
    List<FileSlice> slices = cutting.rest();
    FileSlice tooLong = slices.get(1);
    assertEquals(10, tooLong.from());
    assertEquals(2, tooLong.firstLine());
    assertEquals(Cutting.MAXIMUM_LINE + 1, tooLong.length());
    List<Long> expected = terminated ? List.of(0L, 10L, 8L * MEBIBYTE + 1) : List.of(0L, 10L);
    assertEquals(expected, froms(slices));
  }

  private static List<Long> froms(List<FileSlice> slices) {
    return slices.stream().map(FileSlice::from).toList();
  }
}
