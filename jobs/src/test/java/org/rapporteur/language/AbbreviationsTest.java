package org.rapporteur.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each abbreviation by itself: a list that loses one would part sentences and no test would tell.
 */
class AbbreviationsTest {

  static Stream<String> beforeNames() {
    return words(
        "Adm Admiral Amb Brig Capt Cdr Cdre Cmdr Col Cpl Cpt Dr Flt Fr Gen Gov Hon Lt Ltc LTG LtCol"
            + " LtGen Maj MajGen Messrs Mgr Mlle Mme Mr Mrs Ms Mt Prof RAdm Rep Rev Rt Sen Sgt SSgt"
            + " St VAdm Wg");
  }

  static Stream<String> beforeNumbers() {
    return words(
        "abs Annex App Approx Art Arts ca ch Chap Eq Fig Figs Nr No Nos p Para Paras pg pp Reg Res"
            + " Sec Sect Tab Vol Vols");
  }

  static Stream<String> anywhere() {
    return words(
        "a.m al Apr Assn Aug Ave bzw cf Co Corp Dec Dept Dist e.g Ed Eds est etc Feb ft GmbH Govt"
            + " i.e Inc incl Intl Jan Jr Jul Jun Ltd Mar Min misc nat Nov Oct p.m Ph.D plc resp Sep"
            + " Sept sq Sr Tel u.a Univ usw viz vs z.B");
  }

  private static Stream<String> words(String words) {
    return Arrays.stream(words.split(" "));
  }

  private static String around(String text, String place) {
    int start = text.indexOf(place);
    return Sentences.around(text, start, start + place.length());
  }

  @ParameterizedTest
  @MethodSource("beforeNames")
  void aRankOrTitleLeavesItsSentenceOpen(String word) {
    String sentence = "There " + word + ". The Elder spoke.";
    assertEquals(sentence, around("Before. " + sentence + " After.", "spoke"));
  }

  @ParameterizedTest
  @MethodSource("beforeNumbers")
  void beforeANumberTheSentenceGoesOnAndBeforeAWordItEnds(String word) {
    String sentence = "See " + word + ". 5 there.";
    assertEquals(sentence, around("Before. " + sentence + " After.", "there"));
    assertEquals("Paris spoke.", around("See " + word + ". Paris spoke. After.", "spoke"));
  }

  @ParameterizedTest
  @MethodSource("anywhere")
  void theSentenceGoesOnUnlessAWordFollowsThatBeginsOne(String word) {
    String sentence = "It was " + word + ". Paris that spoke.";
    assertEquals(sentence, around("Before. " + sentence + " After.", "spoke"));
    assertEquals("The town spoke.", around("It was " + word + ". The town spoke.", "spoke"));
  }
}
