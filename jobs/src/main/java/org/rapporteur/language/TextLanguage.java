package org.rapporteur.language;

import org.jspecify.annotations.Nullable;

/**
 * Which language a release is in: as its tag says, unless it has none or its text plainly says
 * otherwise. Its function words tell nearly always; only where they leave doubt is a model asked.
 * The same tag and text give the same answer. One serves one thread.
 */
public final class TextLanguage {

  /** Texts of fewer words say too little. */
  private static final int FEWEST_WORDS = 12;

  /** Tables and lists have no function words in any language. */
  private static final int FEWEST_OF_A_SILENT_TEXT = 40;

  /** From here on the model's word is taken; below it only if most function words agree with it. */
  private static final double SURE = 0.5;

  private @Nullable LanguageModel model;

  /**
   * The language of a release.
   *
   * @param tag the primary subtag that its record gives, in lower case; empty if it gives none
   * @param title empty if there is none
   * @param body empty if there is none
   * @return a primary subtag; empty if neither tag nor text tells
   */
  public String of(String tag, String title, String body) {
    String text = body.length() < title.length() ? title + '\n' + body : body;
    FunctionWords.Look look = FunctionWords.ALL.at(text);
    boolean known = tag.isEmpty() || FunctionWords.ALL.know(tag);
    if (known && look.clear()) {
      return look.language();
    }
    if (!isDoubtful(tag, known, look)) {
      return tag;
    }
    LanguageModel.Guess guess = model().guess(text);
    boolean sure = guess.confidence() >= SURE || guess.language().equals(look.language());
    return sure ? guess.language() : tag;
  }

  /**
   * Whether the model is worth asking: where most function words are another language's, or a
   * longer text has none. Of a language whose words are not known only what is clear speaks against
   * it.
   */
  private static boolean isDoubtful(String tag, boolean known, FunctionWords.Look look) {
    if (!known) {
      return look.clear();
    }
    boolean silent = !tag.isEmpty() && look.language().isEmpty();
    boolean agrees = !tag.isEmpty() && look.language().equals(tag);
    return !agrees && look.words() >= (silent ? FEWEST_OF_A_SILENT_TEXT : FEWEST_WORDS);
  }

  private LanguageModel model() {
    LanguageModel asked = model;
    if (asked == null) {
      asked = new LanguageModel();
      model = asked;
    }
    return asked;
  }
}
