package org.rapporteur.report;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Comparator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One row of {@code mentions}, as far as the page shows it.
 *
 * @param text the mention as it stands in the sentence
 */
record Evidence(Key key, String text, String sentence) implements Comparable<Evidence> {

  /**
   * What stands at the start of a row, and says whether the page wants it.
   *
   * @param organisation the ids of the issuers, joined by {@code ;}
   */
  record Key(String release, String topic, String date, String organisation) {

    /** The newest first; of one day by release. */
    static final Comparator<Key> NEWEST_FIRST =
        Comparator.comparing(Key::date)
            .reversed()
            .thenComparing(Key::release)
            .thenComparing(Key::topic);

    boolean isOfReleaseAndTopic(Key other) {
      return release.equals(other.release) && topic.equals(other.topic);
    }
  }

  /**
   * The next row that is wanted; null at the end of the file. Most rows of a large set are not:
   * their sentences are passed over without being decoded.
   */
  static @Nullable Evidence next(JsonParser mentions, Predicate<Key> isWanted) throws IOException {
    while (mentions.nextToken() != null) {
      Key key = key(mentions);
      if (isWanted.test(key)) {
        return rest(key, mentions);
      }
      while (mentions.nextToken() != JsonToken.END_OBJECT) {
        mentions.skipChildren();
      }
    }
    return null;
  }

  /** Reads up to the organisation, which stands before all texts. */
  private static Key key(JsonParser mentions) throws IOException {
    String release = "";
    String topic = "";
    String date = "";
    while (mentions.nextToken() == JsonToken.FIELD_NAME) {
      String column = mentions.currentName();
      mentions.nextToken();
      switch (column) {
        case "release" -> release = mentions.getText();
        case "topic" -> topic = mentions.getText();
        case "date" -> date = mentions.getText();
        case "organisation" -> {
          return new Key(release, topic, date, mentions.getText());
        }
        default -> mentions.skipChildren();
      }
    }
    throw new IOException("mentions: expected a column organisation, found none");
  }

  private static Evidence rest(Key key, JsonParser mentions) throws IOException {
    String text = "";
    String sentence = "";
    while (mentions.nextToken() == JsonToken.FIELD_NAME) {
      String column = mentions.currentName();
      mentions.nextToken();
      switch (column) {
        case "text" -> text = mentions.getText();
        case "sentence" -> sentence = mentions.getText();
        default -> mentions.skipChildren();
      }
    }
    return new Evidence(key, text, sentence);
  }

  @Override
  public int compareTo(Evidence other) {
    return Key.NEWEST_FIRST.compare(key, other.key);
  }
}
