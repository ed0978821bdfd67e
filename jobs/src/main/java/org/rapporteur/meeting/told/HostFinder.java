package org.rapporteur.meeting.told;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.language.Sentence;
import org.rapporteur.language.Words;
import org.rapporteur.meeting.told.MeetingText.Name;
import org.rapporteur.taxonomy.Organisations;

/**
 * Finds who hosted a meeting, by two shapes of sentences: {@code hosted by} the body named next,
 * and {@code hosted} by the body named last before. If nobody did that, it is the organisation
 * whose place the guests were {@code welcomed} to, or else who welcomed them, or else at whose
 * headquarters they met. What comes right after may still say it of {@code the event}.
 */
final class HostFinder {

  private static final Pattern BY = words("hosted by");
  private static final Pattern HOSTS = words("hosting");
  private static final Pattern WELCOMES = words("welcoming");
  private static final Pattern BEING = Pattern.compile(expression("being") + " $");
  private static final Pattern ARTICLE = words("article");
  private static final Pattern OF_IT = words("of the meeting");
  private static final Pattern ANOTHER_TIME = words("another time");

  /** A body that the reference file knows as a whole name: states, and short names of bodies. */
  private static final String CAPITALS =
      "(\\p{Lu}[\\p{L}\\p{N}-]*(?: \\p{Lu}[\\p{L}\\p{N}-]*){0,3})";

  private static final Pattern BODY_AFTER =
      Pattern.compile("^\\s+(?i:" + expression("article") + ")?\\s*" + CAPITALS);

  private static final Pattern BODY_BEFORE =
      Pattern.compile("(?<![\\p{L}\\p{N}])" + CAPITALS + "\\s*$");

  private static final String PLACE = "(?:HQ|[Hh]eadquarters|[Pp]remises)(?!\\p{L})";

  /** What stands before the name of a place's owner: {@code to NATO}, {@code at the Staff (STF}. */
  private static final Pattern TO_ITS_OWNER =
      Pattern.compile(
          "(?:to|at|in|into) (?:the )?(?:new )?(?:"
              + PLACE
              + " of (?:the )?)?(?:\\p{Lu}[^.,;()]{0,80} ?\\()?$");

  private static final Pattern OWNED_PLACE =
      Pattern.compile("^(?:['’]s?)?\\)?(?:['’]s?)?\\s+(?:new )?" + PLACE);

  private static final Pattern PLACE_OF = Pattern.compile(PLACE + " of (?:the )?$");

  /** The organisation after {@code hosted by} stands at most so many words away. */
  private static final int FARTHEST_AFTER = 7;

  /** How far before its owner's name a place's preposition is looked for, in characters. */
  private static final int FARTHEST_BEFORE = 120;

  private final MeetingText release;
  private final Organisations organisations;

  HostFinder(MeetingText release, Organisations organisations) {
    this.release = release;
    this.organisations = organisations;
  }

  private static String expression(String kind) {
    return Words.of(kind).expression();
  }

  private static Pattern words(String kind) {
    return Pattern.compile("(?iu)" + expression(kind));
  }

  /**
   * The host that sentences name, the earlier ones first; empty if there is none. The place runs
   * from the host to the word that says it.
   *
   * @param meeting ids of the organisations whose series it is
   */
  Optional<Name> find(List<Sentence> sentences, List<String> meeting) {
    return first(sentences, sentence -> hosting(sentence, meeting))
        .or(() -> first(sentences, this::owner))
        .or(() -> first(sentences, sentence -> before(WELCOMES, sentence)))
        .or(() -> first(sentences, this::atHome));
  }

  /**
   * The host that the sentence right after one of some sentences names, where it speaks of the same
   * meeting: as {@code the event}, or with two of the organisations that meet.
   */
  Optional<Name> findAfter(List<Sentence> sentences, List<String> meeting) {
    return first(
        sentences.stream()
            .flatMap(sentence -> release.after(sentence).stream())
            .filter(after -> isOfSameMeeting(after, meeting))
            .toList(),
        sentence -> hosting(sentence, meeting));
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

  private Optional<Name> hosting(Sentence sentence, List<String> meeting) {
    return hostedBy(sentence, meeting).or(() -> before(HOSTS, sentence));
  }

  private static Optional<Name> first(
      List<Sentence> sentences, Function<Sentence, Optional<Name>> host) {
    return sentences.stream().flatMap(sentence -> host.apply(sentence).stream()).findFirst();
  }

  private Optional<Name> hostedBy(Sentence sentence, List<String> meeting) {
    Matcher by = matcher(BY, sentence);
    while (by.find()) {
      int end = by.end();
      Matcher body = BODY_AFTER.matcher(release.text.substring(end, sentence.end()));
      Optional<Name> known =
          body.find()
              ? known(body.group(1), meeting, by.start(), end + body.end())
              : Optional.empty();
      Optional<Name> host =
          known.or(
              () ->
                  release.organisations.stream()
                      .filter(name -> name.start() >= end && name.end() <= sentence.end())
                      .filter(
                          name -> Turn.isClose(release.lower(end, name.start()), FARTHEST_AFTER))
                      .findFirst()
                      .map(name -> new Name(name.id(), by.start(), name.end())));
      if (host.isPresent()) {
        return host;
      }
    }
    return Optional.empty();
  }

  /**
   * The body that capitals name: as the reference file has it whole, or by the last word of the id
   * of one that meets ({@code the IMS}).
   */
  private Optional<Name> known(String capitals, List<String> meeting, int start, int end) {
    String id = organisations.resolve(withoutArticle(capitals));
    return organisations.known(id)
        ? Optional.of(new Name(id, start, end))
        : meeting.stream()
            .filter(one -> one.endsWith("-" + id))
            .findFirst()
            .map(one -> new Name(one, start, end));
  }

  private static String withoutArticle(String capitals) {
    int space = capitals.indexOf(' ');
    boolean article = space > 0 && ARTICLE.matcher(capitals.substring(0, space)).matches();
    return article ? capitals.substring(space + 1) : capitals;
  }

  /** The body named last before a verb, none that is part of the meeting's name. */
  private Optional<Name> before(Pattern verb, Sentence sentence) {
    Matcher matcher = matcher(verb, sentence);
    while (matcher.find()) {
      int start = matcher.start();
      int end = matcher.end();
      String before = release.text.substring(sentence.start(), start);
      if (BEING.matcher(before).find() || isPassive(end, sentence)) {
        continue;
      }
      Matcher body = BODY_BEFORE.matcher(before);
      Optional<Name> known =
          body.find()
              ? known(body.group(1), List.of(), sentence.start() + body.start(), end)
              : Optional.empty();
      Optional<Name> host =
          known.or(
              () ->
                  release.organisations.stream()
                      .filter(name -> name.start() >= sentence.start() && name.end() <= start)
                      .filter(
                          name -> release.series.stream().noneMatch(other -> overlap(name, other)))
                      .reduce((first, last) -> last)
                      .map(name -> new Name(name.id(), name.start(), end)));
      if (host.isPresent()) {
        return host;
      }
    }
    return Optional.empty();
  }

  /** Whether {@code hosted by} begins with a verb that ends at a place. */
  private boolean isPassive(int end, Sentence sentence) {
    Matcher by = matcher(BY, sentence);
    while (by.find()) {
      if (by.start() < end && by.end() > end) {
        return true;
      }
    }
    return false;
  }

  /** The organisation whose place somebody was welcomed to. */
  private Optional<Name> owner(Sentence sentence) {
    Matcher welcome = matcher(WELCOMES, sentence);
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
        .filter(name -> ownsPlace(sentence.start(), name, sentence.end()))
        .filter(name -> Turn.MET_AT.in(release.lower(sentence.start(), name.start())))
        .findFirst();
  }

  private boolean ownsPlace(int from, Name name, int to) {
    int near = Math.max(from, name.start() - FARTHEST_BEFORE);
    String before = release.text.substring(near, name.start());
    return TO_ITS_OWNER.matcher(before).find()
        && (PLACE_OF.matcher(before).find()
            || OWNED_PLACE.matcher(release.text.substring(name.end(), to)).find());
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
