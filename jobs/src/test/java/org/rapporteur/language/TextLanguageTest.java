package org.rapporteur.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TextLanguageTest {

  private static final String ENGLISH =
      "The two sides met in the morning and agreed on a plan that was drawn up by their experts.";
  private static final String GERMAN =
      "Die beiden Seiten trafen sich am Morgen und einigten sich auf einen Plan, der von ihren"
          + " Fachleuten erarbeitet worden ist.";
  private static final String FRENCH =
      "Les deux parties se sont r\u00E9unies dans la matin\u00E9e et ont adopt\u00E9 un plan qui a"
          + " \u00E9t\u00E9 \u00E9labor\u00E9 par leurs experts pour les ann\u00E9es \u00E0 venir.";
  private static final String ITALIAN =
      "Le due parti si sono incontrate nella mattina e hanno concordato un piano che i loro esperti"
          + " avevano elaborato negli ultimi mesi della presidenza.";
  private static final String SPANISH =
      "El Consejo de Ministros aprob\u00F3 ayer una nueva estrategia para la seguridad del pa\u00EDs,"
          + " con la que se pretende mejorar la cooperaci\u00F3n con los socios europeos. El ministro"
          + " explic\u00F3 que al final del a\u00F1o se presentar\u00E1n los primeros resultados.";

  private final TextLanguage languages = new TextLanguage();

  private String found(String tag, String body) {
    return languages.of(tag, "", body);
  }

  @Test
  void aTextWithoutATagIsInTheLanguageOfItsWords() {
    assertEquals("en", found("", ENGLISH));
    assertEquals("de", found("", GERMAN));
    assertEquals("fr", found("", FRENCH));
    assertEquals("it", found("", ITALIAN));
  }

  @Test
  void aTagThatIsPlainlyWrongYields() {
    assertEquals("de", found("en", GERMAN));
    assertEquals("en", found("de", ENGLISH));
    assertEquals("fr", found("es", FRENCH));
  }

  @Test
  void aTagThatTheTextDoesNotGainsayStands() {
    assertEquals("en", found("en", ENGLISH));
    assertEquals("es", found("es", SPANISH));
    assertEquals("en", found("en", "NATO and EU"));
    assertEquals("rm", found("rm", "Il Cussegl federal ha approv\u00E0 oz il messadi."));
    assertEquals("de", found("de", "12 34 56 ".repeat(100)));
  }

  @Test
  void aLanguageWhoseWordsAreNotKnownIsFoundByTheModel() {
    assertEquals("es", found("", SPANISH));
    assertEquals("es", found("en", SPANISH));
  }

  @Test
  void whatSaysTooLittleIsUnknown() {
    assertEquals("", found("", ""));
    assertEquals("", found("", "Statistik"));
    assertEquals("", found("", "NATO EU UN OSCE KFOR ISAF SHAPE JFC Brunssum Naples 2023 2024"));
  }

  @Test
  void aTitleInAnotherLanguageDoesNotDecide() {
    assertEquals("de", languages.of("en", "The outcome of the talks", GERMAN));
    assertEquals("en", languages.of("", ENGLISH, "Bern."));
  }

  @Test
  void aLongTextIsReadAtItsBeginningAndFurtherOn() {
    assertEquals("de", found("en", ENGLISH + " " + GERMAN.repeat(40)));
  }

  @Test
  void aTextLeavesNoDoubtWhereFunctionWordsPrevail() {
    assertTrue(FunctionWords.ALL.at(ENGLISH).clear());
    assertEquals("fr", FunctionWords.ALL.at(FRENCH).language());
    assertFalse(FunctionWords.ALL.at(SPANISH).clear());
    assertEquals(0, FunctionWords.ALL.at("\u0431\u0435\u0437").words() - 1);
  }

  @Test
  void theSameTextIsFoundTheSameByAnother() {
    TextLanguage other = new TextLanguage();
    for (String text : new String[] {ENGLISH, GERMAN, FRENCH, ITALIAN, SPANISH, "a b c"}) {
      assertEquals(found("", text), other.of("", "", text));
    }
  }
}
