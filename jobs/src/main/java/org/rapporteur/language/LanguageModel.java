package org.rapporteur.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Apache OpenNLP's model of 103 languages. It is read when the first text leaves doubt, which takes
 * most of a second; one serves one thread.
 */
final class LanguageModel {

  private static final String RESOURCE = "/langdetect-183.bin";

  /** Of a longer text only so much is looked at, in UTF-16 units. */
  private static final int MOST = 600;

  /** Of these the model knows the most spoken language, and tags name them all. */
  private static final Map<String, String> GROUPS =
      Map.of(
          "cmn", "zh", "ekk", "et", "lvs", "lv", "pes", "fa", "plt", "mg", "nob", "no", "nno",
          "no");

  /** Read once, when it is first asked for. */
  private static final class Shared {
    private static final LanguageDetectorModel MODEL = read();

    private static LanguageDetectorModel read() {
      try (InputStream in =
          Objects.requireNonNull(LanguageModel.class.getResourceAsStream(RESOURCE), RESOURCE)) {
        return new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException(RESOURCE, e);
      }
    }
  }

  /**
   * What the model takes for a text's language.
   *
   * @param language primary subtag
   * @param confidence from 0 to 1
   */
  record Guess(String language, double confidence) {}

  private final LanguageDetectorME detector = new LanguageDetectorME(Shared.MODEL);
  private final Map<String, String> subtags = new HashMap<>(GROUPS);

  LanguageModel() {
    for (String language : Locale.getISOLanguages()) {
      subtags.putIfAbsent(Locale.forLanguageTag(language).getISO3Language(), language);
    }
  }

  Guess guess(String text) {
    Language best = detector.predictLanguage(text.substring(0, Math.min(MOST, text.length())));
    return new Guess(subtags.getOrDefault(best.getLang(), best.getLang()), best.getConfidence());
  }
}
