package org.rapporteur.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

  static Stream<LanguageFile> languages() {
    return LanguageFile.all().stream();
  }

  @Test
  void everyFileOfALanguageIsFound() {
    assertEquals(
        List.of("de", "en", "fr", "it"), languages().map(LanguageFile::code).sorted().toList());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLanguageHasTwelveMonthsSevenWeekdaysAndFourSeasons(LanguageFile language) {
    assertEquals(12, language.phrases().get("months").size());
    assertEquals(7, language.phrases().get("weekdays").size());
    assertEquals(4, language.phrases().get("seasons").size());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noKindListsAPhraseTwice(LanguageFile language) {
    language
        .phrases()
        .forEach(
            (kind, phrases) -> assertEquals(new HashSet<>(phrases).size(), phrases.size(), kind));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyPhraseIsWrittenAsPhrasesAre(LanguageFile language) {
    language.phrases().keySet().forEach(kind -> assertFalse(Words.of(kind).listed().isEmpty()));
  }

  @ParameterizedTest
  @CsvSource({
    "hosted by, it was hosted by nato, true",
    "hosted by, it was hosted\u00a0 by nato, true",
    "hosted by, it was unhosted by nato, false",
    "hosted by, à l’invitation du portugal, true",
    "telling, se sont réunis à paris, true",
    "telling, the seminar was officially held, true",
    "telling, the seminar washeld, false",
    "awaiting, to prepare for it, true",
    "cancelling, die tagung findet nicht statt, true"
  })
  void theExpressionTakesWholeWords(String kind, String text, boolean found) {
    assertEquals(found, Pattern.compile(Words.of(kind).expression()).matcher(text).find());
  }

  @Test
  void aKindThatNoLanguageHasIsTold() {
    assertEquals(
        "expected a kind of words that a language has, found \"hostng\"",
        assertThrows(IllegalArgumentException.class, () -> Words.of("hostng")).getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"(the) host", "a*b", "met|", "took  place", "met;"})
  void aPhraseThatIsNoneIsTold(String written) {
    String told =
        assertThrows(IllegalArgumentException.class, () -> Phrase.parse(written)).getMessage();
    assertTrue(told.endsWith("found \"" + written + "\""), told);
  }
}
