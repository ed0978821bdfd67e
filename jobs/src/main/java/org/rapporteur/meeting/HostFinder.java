package org.rapporteur.meeting;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.language.Sentence;
import org.rapporteur.meeting.MeetingText.Name;

/**
 * Finds who hosted a meeting: {@code hosted by} the organisation named next, or {@code hosted},
 * {@code thanked ... for hosting} by the organisation named last before. If nobody did that, it is
 * the organisation whose place the guests were {@code welcomed} to, or else who welcomed them, or
 * else at whose headquarters they met. What comes right after may still say it of {@code the
 * event}.
 */
final class HostFinder {

  private static final Pattern BY =
      Pattern.compile(
          "(?i)\\b(?:hosted (?:\\p{L}+ ){0,3}?by|at the invitation of|as guests? of)\\b");

  private static final Pattern HOSTS =
      Pattern.compile(
          "(?i)\\b(?:co-)?(?:hosts?|hosting|(?<!\\b(?:was|were|be|been|being|is|are) )hosted)\\b"
              + "(?! (?:nation|country|state|(?:\\p{L}+ ){0,3}?by\\b))");

  private static final Pattern WELCOMES =
      Pattern.compile(
          "(?i)(?<!\\b(?:was|were|be|been|is|are) )\\b(?:welcomes?|welcomed)\\b(?! by)");

  /** Whoever says it and to whomever: what counts is the place that follows. */
  private static final Pattern WELCOME = Pattern.compile("(?i)\\bwelcom(?:es?|ed|ing)\\b");

  private static final String PLACE = "(?:HQ|[Hh]eadquarters|[Pp]remises)\\b";

  /** What stands before the name of a place's owner: {@code to NATO}, {@code at the Staff (STF}. */
  private static final Pattern TO_ITS_OWNER =
      Pattern.compile(
          "\\b(?:to|at|in|into) (?:the )?(?:new )?(?:"
              + PLACE
              + " of (?:the )?)?(?:\\p{Lu}[^.,;()]{0,80} ?\\()?$");

  private static final Pattern OWNED_PLACE =
      Pattern.compile("^(?:['’]s?)?\\)?(?:['’]s?)?\\s+(?:new )?" + PLACE);

  private static final Pattern MET_AT =
      Pattern.compile(
          "\\b(?:held|took place|met|[Mm]eeting|gathered|convened)\\b[^.;]{0,60}\\bat (?:the )?$");

  private static final Pattern PLACE_OF = Pattern.compile(PLACE + " of (?:the )?$");

  /** How a sentence speaks of the meeting that the one before it named. */
  private static final Pattern OF_IT =
      Pattern.compile(
          "(?i)\\bit (?:was|is|has been) (?:co-)?hosted\\b|\\b(?:the|this)(?: \\p{L}+)? "
              + "(?:conference|edition|event|gathering|iteration|meeting|session|summit|talks)\\b");

  private static final Pattern ANOTHER_TIME =
      Pattern.compile("(?i)\\b(?:earlier|following|former|last|later|next|previous|would|will)\\b");

  /** The organisation after {@code hosted by} stands at most so many characters away. */
  private static final int FARTHEST_AFTER = 60;

  /** How far before its owner's name a place's preposition is looked for, in characters. */
  private static final int FARTHEST_BEFORE = 120;

  private final MeetingText release;

  HostFinder(MeetingText release) {
    this.release = release;
  }

  /** The host that sentences name, the earlier ones first, and where; empty if there is none. */
  Optional<Name> find(List<Sentence> sentences) {
    return first(sentences, this::hosting)
        .or(() -> first(sentences, this::owner))
        .or(() -> first(sentences, sentence -> before(WELCOMES, sentence)))
        .or(() -> first(sentences, this::atHome));
  }

  /**
   * The host that the sentence right after one of some sentences names, where it speaks of the same
   * meeting: as {@code the event}, or with two of the organisations that meet.
   *
   * @param meeting ids of the organisations whose series it is
   */
  Optional<Name> findAfter(List<Sentence> sentences, List<String> meeting) {
    return first(
        sentences.stream()
            .flatMap(sentence -> release.after(sentence).stream())
            .filter(after -> isOfSameMeeting(after, meeting))
            .toList(),
        this::hosting);
  }

  private boolean isOfSameMeeting(Sentence sentence, List<String> meeting) {
    if (matcher(ANOTHER_TIME, sentence).find()
        || release.series.stream().anyMatch(name -> isWithin(name, sentence))) {
      return false;
    }
    long present =
        release.organisations.stream()
            .filter(name -> isWithin(name, sentence))
            .map(Name::id)
            .filter(meeting::contains)
            .distinct()
            .count();
    return present > 1 || matcher(OF_IT, sentence).find();
  }

  private static boolean isWithin(Name name, Sentence sentence) {
    return name.start() >= sentence.start() && name.end() <= sentence.end();
  }

  private Optional<Name> hosting(Sentence sentence) {
    return hostedBy(sentence).or(() -> before(HOSTS, sentence));
  }

  private static Optional<Name> first(
      List<Sentence> sentences, Function<Sentence, Optional<Name>> host) {
    return sentences.stream().flatMap(sentence -> host.apply(sentence).stream()).findFirst();
  }

  private Optional<Name> hostedBy(Sentence sentence) {
    Matcher matcher = matcher(BY, sentence);
    while (matcher.find()) {
      int end = matcher.end();
      Optional<Name> host =
          release.organisations.stream()
              .filter(name -> name.start() >= end && name.start() - end <= FARTHEST_AFTER)
              .filter(name -> name.end() <= sentence.end())
              .findFirst();
      if (host.isPresent()) {
        return host;
      }
    }
    return Optional.empty();
  }

  /** The organisation whose place somebody was welcomed to. */
  private Optional<Name> owner(Sentence sentence) {
    Matcher welcome = matcher(WELCOME, sentence);
    if (!welcome.find()) {
      return Optional.empty();
    }
    int end = welcome.end();
    return release.organisations.stream()
        .filter(name -> name.start() >= end && name.end() <= sentence.end())
        .filter(name -> release.text.substring(end, name.start()).indexOf(';') < 0)
        .filter(name -> ownsPlace(end, name, sentence.end()))
        .findFirst();
  }

  /** The organisation at whose place the meeting was held. */
  private Optional<Name> atHome(Sentence sentence) {
    return release.organisations.stream()
        .filter(name -> isWithin(name, sentence))
        .filter(
            name ->
                MET_AT.matcher(release.text.substring(sentence.start(), name.start())).find()
                    && OWNED_PLACE
                        .matcher(release.text.substring(name.end(), sentence.end()))
                        .find())
        .findFirst();
  }

  private boolean ownsPlace(int from, Name name, int to) {
    int near = Math.max(from, name.start() - FARTHEST_BEFORE);
    String before = release.text.substring(near, name.start());
    return TO_ITS_OWNER.matcher(before).find()
        && (PLACE_OF.matcher(before).find()
            || OWNED_PLACE.matcher(release.text.substring(name.end(), to)).find());
  }

  private Optional<Name> before(Pattern verb, Sentence sentence) {
    Matcher matcher = matcher(verb, sentence);
    while (matcher.find()) {
      int verbStart = matcher.start();
      Optional<Name> host =
          release.organisations.stream()
              .filter(name -> name.start() >= sentence.start() && name.end() <= verbStart)
              .filter(name -> release.series.stream().noneMatch(other -> overlap(name, other)))
              .reduce((first, last) -> last);
      if (host.isPresent()) {
        return host;
      }
    }
    return Optional.empty();
  }

  private static boolean overlap(Name one, Name other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  private Matcher matcher(Pattern pattern, Sentence sentence) {
    return pattern
        .matcher(release.text)
        .region(sentence.start(), sentence.end())
        .useTransparentBounds(true);
  }
}
