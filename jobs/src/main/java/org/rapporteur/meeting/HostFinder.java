package org.rapporteur.meeting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.meeting.MeetingText.Name;
import org.rapporteur.text.Sentence;

/**
 * Finds who hosted a meeting: {@code hosted by} the organisation named next, or {@code hosted},
 * {@code thanked ... for hosting} and, if nobody did that, {@code welcomed} by the organisation
 * named last before.
 */
final class HostFinder {

  private static final Pattern BY =
      Pattern.compile("(?i)\\b(?:hosted (?:jointly )?by|at the invitation of|as guests? of)\\b");

  private static final Pattern HOSTS =
      Pattern.compile(
          "(?i)\\b(?:co-)?(?:hosts?|hosting|(?<!\\b(?:was|were|be|been|being|is|are) )hosted)\\b"
              + "(?! (?:nation|country|state|by|jointly by))");

  private static final Pattern WELCOMES =
      Pattern.compile(
          "(?i)(?<!\\b(?:was|were|be|been|is|are) )\\b(?:welcomes?|welcomed)\\b(?! by)");

  /** The organisation after {@code hosted by} stands at most so many characters away. */
  private static final int FARTHEST_AFTER = 60;

  private final MeetingText release;

  HostFinder(MeetingText release) {
    this.release = release;
  }

  /**
   * The host that sentences name, the earlier ones first.
   *
   * @return an organisation's id, empty if there is none
   */
  String find(List<Sentence> sentences) {
    return sentences.stream()
        .flatMap(sentence -> hostedBy(sentence).or(() -> before(HOSTS, sentence)).stream())
        .findFirst()
        .or(
            () ->
                sentences.stream()
                    .flatMap(sentence -> before(WELCOMES, sentence).stream())
                    .findFirst())
        .orElse("");
  }

  private Optional<String> hostedBy(Sentence sentence) {
    Matcher matcher = matcher(BY, sentence);
    while (matcher.find()) {
      int end = matcher.end();
      Optional<String> host =
          release.organisations.stream()
              .filter(name -> name.start() >= end && name.start() - end <= FARTHEST_AFTER)
              .filter(name -> name.end() <= sentence.end())
              .map(Name::id)
              .findFirst();
      if (host.isPresent()) {
        return host;
      }
    }
    return Optional.empty();
  }

  private Optional<String> before(Pattern verb, Sentence sentence) {
    Matcher matcher = matcher(verb, sentence);
    while (matcher.find()) {
      int verbStart = matcher.start();
      Optional<String> host =
          release.organisations.stream()
              .filter(name -> name.start() >= sentence.start() && name.end() <= verbStart)
              .filter(name -> release.series.stream().noneMatch(other -> overlap(name, other)))
              .map(Name::id)
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
