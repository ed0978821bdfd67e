package org.rapporteur.meeting.told;

import java.util.List;
import java.util.Optional;
import org.rapporteur.date.Dates;
import org.rapporteur.date.FoundDate;
import org.rapporteur.date.Tense;
import org.rapporteur.meeting.told.Judgement.Kind;
import org.rapporteur.meeting.told.MeetingText.Name;

/**
 * Judges what a sentence says of the meeting that it names. What it does not say plainly is no
 * report: a meeting that is missed costs less than one that never was. Eight shapes of sentences,
 * the first that fits, whatever the language:
 *
 * <ol>
 *   <li>name, cancelling, day
 *   <li>name, postponing, new day
 *   <li>previous, name; name, long ago
 *   <li>next, name, day to come
 *   <li>name, announcing, day to come; announcing, name
 *   <li>name, telling, own day
 *   <li>telling, name, own day
 *   <li>at the name, anything told, in the title or near the top
 * </ol>
 */
final class Telling {

  /** Between a name and the verb whose subject or object it is stand at most so many words. */
  private static final int NEAR = 40;

  private final MeetingText release;

  Telling(MeetingText release) {
    this.release = release;
  }

  Judgement judge(Name name) {
    NamedPlace place = new NamedPlace(release, name);
    return cancelled(place)
        .or(() -> moved(place))
        .or(() -> ofAnotherTime(place))
        .or(() -> toCome(place))
        .or(() -> held(place))
        .or(() -> heldAtTheTop(place))
        .orElseGet(() -> judged(place, Kind.RECALLED, Optional.empty()));
  }

  private Optional<Judgement> cancelled(NamedPlace place) {
    int verb = Turn.CANCELLING.first(place.after);
    boolean after = verb >= 0 && place.after.lastIndexOf(';', verb) < 0;
    if (!after && !Turn.CANCELLING.leadsTo(place.before, 3)) {
      return Optional.empty();
    }
    Optional<FoundDate> day =
        place.attached().or(() -> place.dates().stream().filter(place::isToCome).findFirst());
    return Optional.of(judged(place, Kind.CANCELLED, day));
  }

  private Optional<Judgement> moved(NamedPlace place) {
    int verb = Turn.POSTPONING.first(place.after);
    if (verb < 0 || isToldAfter(place)) {
      return Optional.empty();
    }
    int from = place.name.end() + verb;
    int instead = Turn.INSTEAD.first(place.after);
    Optional<FoundDate> day =
        instead < verb
            ? place.toCome(from).or(() -> place.toCome(place.name.end()))
            : place.toCome(from).filter(date -> date.start() < place.name.end() + instead);
    return Optional.of(judged(place, Kind.MOVED, day));
  }

  private Optional<Judgement> ofAnotherTime(NamedPlace place) {
    boolean recalled =
        Turn.RECALLING.leadsTo(place.before)
            || ((Turn.LONG_AGO.in(place.whole()) || Turn.LOOKING_BACK.leadsTo(place.before))
                && place.attached().filter(place::isOwnTime).isEmpty())
            || place.attached().filter(place::isPast).isPresent();
    return recalled
        ? Optional.of(judged(place, Kind.RECALLED, place.attached()))
        : Optional.empty();
  }

  private Optional<Judgement> toCome(NamedPlace place) {
    boolean next = Turn.AWAITING.leadsTo(place.before);
    Optional<FoundDate> attached = place.attached().filter(place::isToCome);
    Optional<FoundDate> own = place.attached().filter(place::isOwnTime);
    boolean inName = own.filter(date -> date.end() <= place.name.end()).isPresent();
    boolean later =
        own.isEmpty()
            && (place.own().isEmpty() || !isTold(place))
            && place.dates().stream().anyMatch(place::isToCome);
    if (!next && (inName || (attached.isEmpty() && !isAnnounced(place) && !later))) {
      return Optional.empty();
    }
    Optional<FoundDate> day =
        attached
            .or(() -> place.toCome(place.name.end()))
            .or(() -> next ? Optional.empty() : place.toCome(place.sentence.start()));
    return Optional.of(judged(place, Kind.AWAITED, day));
  }

  /** Whether the verb before the name, or else the first after it, is of what is to come. */
  private static boolean isAnnounced(NamedPlace place) {
    int will = Turn.ANNOUNCING.last(place.before);
    int did = Turn.TELLING.last(place.before);
    boolean before =
        (will >= 0 && will > did) || (Turn.TO_DO.in(place.before) && !Tense.tells(place.before));
    int willAfter = Turn.ANNOUNCING.first(place.after);
    int didAfter = Turn.TELLING.first(place.after);
    boolean after =
        willAfter >= 0
            && Turn.isClose(place.after.substring(0, willAfter).replaceFirst("^,", ""), 5)
            && (didAfter < 0 || willAfter <= didAfter);
    return before || after;
  }

  private static boolean isToldAfter(NamedPlace place) {
    int verb = Turn.TELLING.first(place.after);
    return verb >= 0
        && !Turn.PLUPERFECT.leadsTo(place.after.substring(0, verb), 2)
        && !Turn.NOT_YET.leadsTo(place.after.substring(0, verb), 0);
  }

  private static boolean isTold(NamedPlace place) {
    int verb = Turn.TELLING.last(place.before);
    boolean before =
        verb >= 0
            && Turn.words(place.before.substring(verb)) <= NEAR
            && !Turn.PLUPERFECT.in(place.before);
    return before || isToldAfter(place) || Turn.TELLING.in(place.inner);
  }

  /** On a day that the sentence gives, anywhere in the text. */
  private Optional<Judgement> held(NamedPlace place) {
    Optional<FoundDate> attached = place.attached().filter(place::isOwnTime);
    boolean told = isTold(place);
    if (place.isQuoted() || (!told && attached.isEmpty())) {
      return Optional.empty();
    }
    Optional<FoundDate> day =
        attached
            .or(() -> Dates.namedMeeting(release.text, own(place)))
            .or(() -> told ? place.own() : Optional.empty());
    boolean says = told || Tense.tells(place.whole());
    return says && day.isPresent() ? Optional.of(judged(place, Kind.HELD, day)) : Optional.empty();
  }

  private static List<FoundDate> own(NamedPlace place) {
    return place.dates().stream().filter(place::isOwnTime).toList();
  }

  /** In the title or near the top, where no other time is meant. */
  private Optional<Judgement> heldAtTheTop(NamedPlace place) {
    boolean elsewhere =
        !release.isTop(place.sentence)
            || place.isQuoted()
            || place.hasEarlierYear()
            || place.dates().stream().anyMatch(date -> place.isPast(date) || place.isToCome(date))
            || Turn.DECIDING.leadsTo(place.before, 5)
            || Turn.PLUPERFECT.in(place.before)
            || Turn.GENERALLY.in(place.whole())
            || LocationFinder.isElsewhere(release, place);
    if (elsewhere) {
      return Optional.empty();
    }
    if (isTold(place) || (isScene(place) && Tense.tells(place.whole()))) {
      return Optional.of(judged(place, Kind.HELD, place.own()));
    }
    boolean now =
        Turn.TELLING_NOW.leadsTo(place.before)
            || Turn.TELLING_NOW.in(place.inner)
            || Turn.TELLING_NOW.follows(place.after);
    return Optional.of(judged(place, now ? Kind.HELD_NOW : Kind.NAMED, place.own()));
  }

  /** Whether what is told happened at the meeting, or the meeting itself did it. */
  private static boolean isScene(NamedPlace place) {
    String phrase = place.before.substring(place.before.lastIndexOf(',') + 1);
    boolean subject =
        !Tense.tells(phrase)
            && Turn.isClose(phrase, 6)
            && !Turn.OF.leadsTo(phrase, 0)
            && Tense.tells(place.inner + place.after);
    return !isToBeDone(place) && (subject || Turn.AT.leadsTo(place.before, 5));
  }

  /** Whether the verb before the name is an infinitive: {@code decided to open a house at}. */
  private static boolean isToBeDone(NamedPlace place) {
    int end = Turn.IN_ORDER_TO.last(place.before);
    if (end < 0
        || place.before.indexOf(',', end) >= 0
        || Turn.words(place.before.substring(end)) > 12) {
      return false;
    }
    String verb = place.before.substring(end).stripLeading();
    return !verb.isEmpty()
        && Turn.ARTICLE.first(verb) != 0
        && Character.isLowerCase(place.original(place.before.length() - verb.length()));
  }

  private static Judgement judged(NamedPlace place, Kind kind, Optional<FoundDate> day) {
    return new Judgement(place.name, kind, day);
  }
}
