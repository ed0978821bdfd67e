package org.rapporteur.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SentencesTest {

  /** The sentence around the first place where {@code mention} stands. */
  private static String around(String text, String mention) {
    int start = text.indexOf(mention);
    return Sentences.around(text, start, start + mention.length());
  }

  @Test
  void aSentenceEndsAtItsFullStop() {
    String text = "One thing. The cyber pledge was made! Was it? Yes.";
    assertEquals("The cyber pledge was made!", around(text, "cyber"));
    assertEquals("Was it?", around(text, "Was"));
    assertEquals("One thing.", around(text, "One"));
    assertEquals("Yes.", around(text, "Yes"));
  }

  @Test
  void ranksAndTitlesDoNotEndASentence() {
    String text =
        "Earlier. On 15 Nov. 2023 Lt. Gen. Smith and Mr. Jones met Dr. Roe in St. Gallen. Later.";
    assertEquals(
        "On 15 Nov. 2023 Lt. Gen. Smith and Mr. Jones met Dr. Roe in St. Gallen.",
        around(text, "Smith"));
  }

  @Test
  void initialsEndASentenceOnlyBeforeAWordThatBeginsOne() {
    assertEquals("The U.S. Army agreed.", around("Before. The U.S. Army agreed. After.", "Army"));
    assertEquals("They left the U.S.", around("They left the U.S. The end.", "left"));
  }

  @Test
  void numberSignsEndASentenceOnlyWhereNoNumberFollows() {
    assertEquals("See No. 5 and Art. 3.", around("So. See No. 5 and Art. 3. End.", "See"));
    assertEquals("The answer is no.", around("The answer is no. We go on.", "answer"));
  }

  @Test
  void aSmallLetterGoesOnWithTheSentence() {
    assertEquals("It cost approx. five.", around("It cost approx. five. Much.", "cost"));
  }

  @Test
  void aFullStopWithinANumberOrAnAddressEndsNothing() {
    assertEquals("It is 2.5 at nato.int today.", around("It is 2.5 at nato.int today. So.", "2.5"));
  }

  @Test
  void closingQuotesBelongToTheSentence() {
    assertEquals(
        "He said \u201Cyes.\u201D", around("He said \u201Cyes.\u201D Then he left.", "said"));
  }

  @Test
  void aBlankLineEndsASentenceAndALineBreakDoesNot() {
    String text = "A heading\n\nThe text goes\non here\n \nand ends";
    assertEquals("A heading", around(text, "heading"));
    assertEquals("The text goes on here", around(text, "goes"));
  }

  @Test
  void aBulletLineBeginsASentence() {
    String text = "They agreed on:\n- cyber defence\n\u2022 energy\n1. transport\n(b) health";
    assertEquals("They agreed on:", around(text, "agreed"));
    assertEquals("- cyber defence", around(text, "cyber"));
    assertEquals("\u2022 energy", around(text, "energy"));
    assertEquals("1. transport", around(text, "transport"));
    assertEquals("(b) health", around(text, "health"));
  }

  @Test
  void wideFullStopsEndSentencesWithoutSpace() {
    assertEquals("\u4E8C\u3002", around("\u4E00\u3002\u4E8C\u3002\u4E09\u3002", "\u4E8C"));
  }

  @Test
  void whiteSpaceIsMadeSingle() {
    assertEquals("A b c d.", around("\u00A0A\u00A0 b\n\tc  d.  ", "b\n\tc"));
  }

  @Test
  void aLongSentenceIsCutBetweenWordsAroundTheMention() {
    String text = "word ".repeat(200) + "cyber" + " word".repeat(200);
    String sentence = around(text, "cyber");
    assertEquals("word ".repeat(49) + "cyber" + " word".repeat(49), sentence);
    assertTrue(sentence.codePointCount(0, sentence.length()) <= 500);
  }

  @Test
  void whatOneSideLeavesTheOtherTakes() {
    assertEquals("cyber" + " word".repeat(99), around("cyber" + " word".repeat(300), "cyber"));
  }

  @Test
  void theMentionIsWholeHoweverLong() {
    String mention = "long ".repeat(300) + "end";
    assertEquals(mention, around("Before " + mention + " after.", mention));
  }

  @Test
  void aTextWithoutWhiteSpaceIsCutBetweenCodePoints() {
    String text = "\uD83D\uDE00".repeat(1_000) + "x" + "\uD83D\uDE00".repeat(1_000);
    String sentence = around(text, "x");
    assertEquals(500, sentence.codePointCount(0, sentence.length()));
    assertEquals(0, sentence.chars().filter(c -> c == '?').count());
  }

  @Test
  void theSentenceAtAPlaceIsGivenByItsEnds() {
    assertEquals(new Sentence(5, 11), Sentences.at("One. Two x. Three.", 5, 8));
  }
}
