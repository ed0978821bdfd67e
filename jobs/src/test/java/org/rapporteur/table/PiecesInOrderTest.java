package org.rapporteur.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PiecesInOrderTest {

  @Test
  void resultsAreTakenInTheOrderOfThePiecesHoweverLongEachTakes() throws IOException {
    List<Integer> taken = new ArrayList<>();
    try (PiecesInOrder work = new PiecesInOrder()) {
      for (int i = 0; i < 500; i++) {
        int piece = i;
        // Every other piece has much more to do than its neighbours.
        int rounds = piece % 2 == 0 ? 100_000 : 1;
        work.add(() -> IntStream.range(0, rounds).map(x -> piece).max().orElseThrow(), taken::add);
      }
      work.finish();
    }
    assertEquals(IntStream.range(0, 500).boxed().toList(), taken);
  }

  @Test
  void aPieceThatFailsIsAnErrorWithItsCause() throws IOException {
    IllegalStateException cause = new IllegalStateException("broken");
    try (PiecesInOrder work = new PiecesInOrder()) {
      work.add(
          () -> {
            throw cause;
          },
          result -> {});
      assertSame(cause, assertThrows(IOException.class, work::finish).getCause());
    }
  }

  @Test
  void aTakerThatFailsIsAnError() throws IOException {
    try (PiecesInOrder work = new PiecesInOrder()) {
      work.add(
          () -> 1,
          result -> {
            throw new IOException("no space left");
          });
      assertEquals("no space left", assertThrows(IOException.class, work::finish).getMessage());
    }
  }
}
