package org.rapporteur.meeting.told;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.date.FoundDate;
import org.rapporteur.language.Words;
import org.rapporteur.meeting.told.Judgement.Kind;
import org.rapporteur.meeting.told.MeetingText.Name;
import org.rapporteur.release.CodePointOrder;

/** Which series' meetings a release tells of as held, from all that its sentences say of them. */
final class HeldMeetings {

  /** How a sentence speaks of the meeting that the title names: {@code the meeting}. */
  private static final Pattern THE_MEETING =
      Pattern.compile("(?iu)" + Words.of("of the meeting").expression());

  /** So many places are looked at. */
  private static final int MOST = 20;

  private final MeetingText release;

  HeldMeetings(MeetingText release) {
    this.release = release;
  }

  /** The judgements that say so, by series id; those that give a day first. */
  Map<String, List<Judgement>> of(List<Judgement> judgements) {
    Set<String> toCome = new HashSet<>();
    for (Judgement one : judgements) {
      if (one.isToCome() && release.isTop(release.sentence(one.name().start(), one.name().end()))) {
        toCome.add(one.name().id());
      }
    }
    Map<String, List<Judgement>> held = new TreeMap<>(CodePointOrder.COMPARATOR);
    for (Judgement one : judgements) {
      String id = one.name().id();
      Optional<Judgement> said =
          switch (one.kind()) {
            case HELD -> Optional.of(one);
            case HELD_NOW -> toCome.contains(id) ? Optional.empty() : Optional.of(one);
            case NAMED -> toCome.contains(id) ? Optional.empty() : laterSaid(one);
            default -> Optional.empty();
          };
      said.ifPresent(
          judgement -> held.computeIfAbsent(id, none -> new ArrayList<>()).add(judgement));
    }
    return held;
  }

  /** A sentence below a title that names the meeting, which says when {@code the meeting} was. */
  private Optional<Judgement> laterSaid(Judgement title) {
    if (!release.isTitle(release.sentence(title.name().start(), title.name().end()))) {
      return Optional.empty();
    }
    Matcher matcher = THE_MEETING.matcher(release.text);
    int from = title.name().end();
    for (int i = 0; i < MOST && matcher.find(from); i++) {
      from = matcher.end();
      NamedPlace place =
          new NamedPlace(release, new Name(title.name().id(), matcher.start(), matcher.end()));
      Optional<FoundDate> day = place.own();
      boolean alone =
          release.series.stream()
              .noneMatch(
                  name ->
                      name.start() < place.sentence.end() && name.end() > place.sentence.start());
      if (alone && day.isPresent() && Turn.TELLING.in(place.after)) {
        return Optional.of(new Judgement(place.name, Kind.HELD, day));
      }
    }
    return Optional.empty();
  }
}
