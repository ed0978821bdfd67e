package org.rapporteur.format;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The day on which a page's markup says that it was published: the first that can be read. */
final class HtmlDate {

  /** The meta elements that state it, the surest first. */
  private static final List<String> META =
      List.of(
          "meta[property=article:published_time], meta[name=article:published_time]",
          "meta[itemprop=datePublished]",
          "meta[name~=(?i)^(?:date|pub-?date|publish-?date|publication-?date|dc\\.date"
              + "|dc\\.date\\.(?:issued|created)|dcterms\\.(?:date|issued|created)"
              + "|citation_(?:publication_|online_)?date|parsely-pub-date|sailthru\\.date)$]");

  private static final Pattern LINKED = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]+)\"");

  private static final List<String> SHOWN =
      List.of("[itemprop=datePublished]:not(meta)", "time[pubdate]", "time");

  private HtmlDate() {}

  /** What the page says of itself: in meta elements, else in JSON-LD. */
  static Optional<LocalDate> described(Document page, ZoneId zone) {
    Stream<String> meta =
        META.stream().flatMap(place -> page.select(place).stream()).map(e -> e.attr("content"));
    Stream<String> linked =
        page.select("script[type=application/ld+json]").stream()
            .flatMap(script -> LINKED.matcher(script.data()).results())
            .map(found -> found.group(1));
    return first(Stream.concat(meta, linked), zone);
  }

  /**
   * What an element shows in {@code time} elements, or another that calls itself the date, for
   * machines or else for people.
   */
  static Optional<LocalDate> shown(Element element, ZoneId zone) {
    return first(
        SHOWN.stream().flatMap(place -> element.select(place).stream()).map(HtmlDate::written),
        zone);
  }

  private static String written(Element date) {
    return date.hasAttr("datetime")
        ? date.attr("datetime")
        : date.hasAttr("content") ? date.attr("content") : date.text();
  }

  private static Optional<LocalDate> first(Stream<String> texts, ZoneId zone) {
    return texts
        .flatMap(text -> Stream.ofNullable(Moment.parse(text.strip())))
        .map(moment -> moment.day(zone))
        .findFirst();
  }
}
