package org.rapporteur.meeting.told;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.date.Dates;
import org.rapporteur.date.FoundDate;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Sentences;
import org.rapporteur.release.Release;
import org.rapporteur.taxonomy.Field;
import org.rapporteur.taxonomy.NamePlace;
import org.rapporteur.taxonomy.Tags;

/** A release as one text, with the names and dates that stand in it. Places are UTF-16 units. */
public final class MeetingText {

  /**
   * A name in the text: of an organisation or a series by its id, of a place in the text's words.
   */
  public record Name(String id, int start, int end) {}

  /** Parts title and body, so that no sentence spans both. */
  private static final String BETWEEN = "\n\n";

  /** What a release has not said with so many names of one body it does not say with more. */
  private static final int MOST_NAMES = 40;

  /** Headings and sentences that are looked at above the body's second sentence. */
  private static final int MOST_AT_TOP = 8;

  private static final String FINAL = ".!?…\"”»’)";

  final String text;
  final LocalDate released;

  /** In the order of their places. */
  final List<FoundDate> dates;

  /** Names of organisations, none within a longer one, in the order of their places. */
  final List<Name> organisations;

  /** Names of series, none within a longer one, in the order of their places. */
  public final List<Name> series;

  private final int bodyStart;

  public MeetingText(Release release, Tags tags) {
    boolean titled = !release.title().isEmpty() && !release.body().isEmpty();
    text = release.title() + (titled ? BETWEEN : "") + release.body();
    bodyStart = titled ? release.title().length() + BETWEEN.length() : 0;
    released = release.date();
    series = longest(tags.otherPlaces());
    organisations = longest(tags.organisationPlaces());
    dates = Dates.find(text, released);
  }

  /** Places come title before body, by start, the longest first. */
  private List<Name> longest(List<NamePlace> places) {
    Map<String, Integer> counts = new HashMap<>();
    List<Name> kept = new ArrayList<>();
    Name farthest = new Name("", 0, 0);
    for (NamePlace place : places) {
      int shift = place.field() == Field.TITLE ? 0 : bodyStart;
      Name name = new Name(place.id(), place.start() + shift, place.end() + shift);
      boolean same = name.start() == farthest.start() && name.end() == farthest.end();
      boolean within = name.end() <= farthest.end() && !same;
      if (!within && counts.merge(name.id(), 1, Integer::sum) <= MOST_NAMES) {
        farthest = name;
        kept.add(name);
      }
    }
    return kept;
  }

  /** Whether a place is within the name of a series or an organisation. */
  boolean isNamed(int place) {
    return Stream.concat(series.stream(), organisations.stream())
        .anyMatch(name -> name.start() <= place && place < name.end());
  }

  /** Whether a place comes right after the name of a series. */
  boolean isRightAfterSeries(int place) {
    return series.stream()
        .anyMatch(name -> name.end() <= place && text.substring(name.end(), place).isBlank());
  }

  Sentence sentence(int start, int end) {
    return Sentences.at(text, start, end);
  }

  /** The sentence after one; empty after the last. */
  Optional<Sentence> after(Sentence sentence) {
    int start = sentence.end();
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start == text.length() ? Optional.empty() : Optional.of(sentence(start, start + 1));
  }

  /** The number of the meeting that a name means, from its sentence; 0 if there is none. */
  int ordinal(Name name) {
    Sentence sentence = sentence(name.start(), name.end());
    return OrdinalFinder.find(
        text.substring(sentence.start(), name.start()),
        text.substring(name.start(), name.end()),
        text.substring(name.end(), sentence.end()));
  }

  /** The first of some names of a series that has a number beside it. */
  Optional<Name> firstNumbered(List<Name> names) {
    return names.stream().filter(name -> ordinal(name) != OrdinalWords.NONE).findFirst();
  }

  /**
   * Whether a sentence is the title's, one of the first two of the body, or stands above them: a
   * line that does not end as a sentence is a heading.
   */
  boolean isTop(Sentence sentence) {
    int full = 0;
    Optional<Sentence> one = Optional.of(lead());
    for (int i = 0; i < MOST_AT_TOP && one.isPresent() && full < 2; i++) {
      if (sentence.start() <= one.get().start()) {
        return true;
      }
      full += endsFully(one.get()) ? 1 : 0;
      one = after(one.get());
    }
    return sentence.start() < bodyStart;
  }

  private boolean endsFully(Sentence sentence) {
    return sentence.end() > sentence.start() && FINAL.indexOf(text.charAt(sentence.end() - 1)) >= 0;
  }

  boolean isTitle(Sentence sentence) {
    return sentence.start() < bodyStart;
  }

  /** The first sentence of the body, or of the title if there is no body. */
  Sentence lead() {
    int from = Math.min(bodyStart, text.length());
    int to = Math.min(from + 1, text.length());
    return sentence(from, to);
  }

  String lower(int from, int to) {
    return text.substring(from, to).toLowerCase(Locale.ROOT);
  }
}
