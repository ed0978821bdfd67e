package org.rapporteur.format;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The day on which a page's markup says that it was published. */
final class HtmlDate {

  private static final Pattern JSON_LD =
      Pattern.compile("\"(?:datePublished|startDate|dateCreated)\"\\s*:\\s*\"([^\"]+)\"");

  /** Where pages state it: a selector and the attribute that holds the date. */
  private static final List<Place> PLACES =
      List.of(
          new Place("meta[property=article:published_time]", "content"),
          new Place("meta[itemprop=datePublished]", "content"),
          new Place(
              "meta[name~=(?i)^(?:date|pubdate|publish-?date|dc\\.date|dc\\.date\\.issued"
                  + "|dcterms\\.(?:date|issued|created)|citation_publication_date)$]",
              "content"),
          new Place("time[itemprop=datePublished]", "datetime"),
          new Place("time[pubdate]", "datetime"),
          new Place("time[datetime]", "datetime"));

  private record Place(String selector, String attribute) {}

  private HtmlDate() {}

  /** The first that can be read of meta elements, JSON-LD and time elements. */
  static Optional<LocalDate> of(Document page, ZoneId zone) {
    for (Place place : PLACES) {
      if (place.attribute().equals("datetime")) {
        Optional<LocalDate> linked = linkedData(page, zone);
        if (linked.isPresent()) {
          return linked;
        }
      }
      for (Element element : page.select(place.selector())) {
        Optional<LocalDate> day = day(element.attr(place.attribute()), zone);
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> linkedData(Document page, ZoneId zone) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      Matcher date = JSON_LD.matcher(script.data());
      while (date.find()) {
        Optional<LocalDate> day = day(date.group(1), zone);
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(String text, ZoneId zone) {
    return Optional.ofNullable(Moment.parse(text.strip())).map(moment -> moment.day(zone));
  }
}
