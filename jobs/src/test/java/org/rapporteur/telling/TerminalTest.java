package org.rapporteur.telling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTest {

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x00, 0x07, 0x09, 0x0A, 0x0D, 0x1B, 0x7F, 0x85, 0x9B, 0x2028, 0x2029, 0x202A, 0x202B,
        0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069
      })
  void aCharacterThatATerminalWouldObeyIsASpace(int obeyed) {
    assertEquals("a b", Terminal.plain("a" + Character.toString(obeyed) + "b"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0x20, 0x61, 0xA0, 0xE9, 0x2027, 0x202F, 0x2065, 0x206A, 0x1F600})
  void everyOtherIsShownAsItIs(int shown) {
    String text = "a" + Character.toString(shown) + "b";
    assertEquals(text, Terminal.plain(text));
  }
}
