package org.rapporteur.meeting.told;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.date.Dates;
import org.rapporteur.date.FoundDate;
import org.rapporteur.language.Sentence;
import org.rapporteur.meeting.told.MeetingText.Name;
import org.rapporteur.release.CodePointOrder;
import org.rapporteur.release.Release;

/** Gathers what a release says of a meeting that it reports: day, number, host and place. */
final class ReportMaker {

  private final Release release;
  private final MeetingText text;
  private final HostFinder hosts;
  private final SeriesList series;

  ReportMaker(Release release, MeetingText text, HostFinder hosts, SeriesList series) {
    this.release = release;
    this.text = text;
    this.hosts = hosts;
    this.series = series;
  }

  /**
   * The report of a series' meeting.
   *
   * @param held where the text says that it was held; nowhere if only the record's field does
   * @param alone whether it is the only one that the release reports
   * @param present ids of the organisations that the release names or is issued by
   */
  MeetingReport make(String id, List<Judgement> held, boolean alone, Set<String> present) {
    List<Name> names = held.stream().map(Judgement::name).toList();
    Set<Sentence> sentences = new LinkedHashSet<>();
    names.forEach(name -> sentences.add(text.sentence(name.start(), name.end())));
    if (alone) {
      sentences.add(text.lead());
    }
    List<Sentence> about = List.copyOf(sentences);
    Optional<FoundDate> day = day(held, alone);
    boolean numbered = alone && !release.ordinal().isEmpty();
    Optional<Name> number = numbered ? Optional.empty() : text.firstNumbered(names);
    List<String> own = series.find(id).map(Series::organisations).orElse(List.of());
    Optional<Name> host =
        hosts.find(about, own).or(() -> alone ? hosts.findAfter(about, own) : Optional.empty());
    Optional<Name> location = LocationFinder.find(text, names);
    FactSentences facts = new FactSentences(text.text);
    names.forEach(name -> facts.add(name.start(), name.end()));
    day.ifPresent(date -> facts.add(date.start(), date.end()));
    Stream.of(number, host, location)
        .flatMap(Optional::stream)
        .forEach(name -> facts.add(name.start(), name.end()));
    if (names.isEmpty()) {
      facts.add(text.lead().start(), text.lead().start() + 1);
    }
    LocalDate date = day.map(FoundDate::first).orElse(release.date());
    return new MeetingReport(
        id,
        (int) date.toEpochDay(),
        day.isPresent(),
        numbered
            ? OrdinalWords.parse(release.ordinal())
            : number.map(text::ordinal).orElse(OrdinalWords.NONE),
        host.map(Name::id).orElse(""),
        location.map(Name::id).orElse(""),
        own.stream().filter(present::contains).sorted(CodePointOrder.COMPARATOR).toList(),
        facts.inOrder());
  }

  /** That of the sentences that say so; else, if it is the only one, that of the whole text. */
  private Optional<FoundDate> day(List<Judgement> held, boolean alone) {
    return held.stream()
        .flatMap(one -> one.day().stream())
        .filter(this::isStated)
        .findFirst()
        .or(
            () ->
                alone
                    ? Dates.meeting(text.text, text.dates).filter(this::isOwnTime)
                    : Optional.empty());
  }

  /** {@code today} is the release's own date. */
  private boolean isStated(FoundDate date) {
    return date.form() != FoundDate.Form.RELATIVE || !date.first().equals(text.released);
  }

  /** A record that names its series tells of it whenever it was. */
  private boolean isOwnTime(FoundDate date) {
    return !release.series().isEmpty()
        || (!date.first().isAfter(text.released)
            && !date.last().isBefore(text.released.minusDays(NamedPlace.LATEST_REPORT)));
  }
}
