package org.rapporteur.format.page;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rapporteur.date.Moment;

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
            .flatMap(script -> linked(script.data()).stream())
            .sorted(Comparator.comparingInt(Linked::depth))
            .map(Linked::date);
    return first(Stream.concat(meta, linked), zone);
  }

  /**
   * A date in JSON-LD.
   *
   * @param depth how many objects and arrays it stands in: the page's own stands outside those of
   *     the pages that it lists
   */
  private record Linked(int depth, String date) {}

  /** The dates in JSON-LD, which breaks too often for a parser. */
  private static List<Linked> linked(String data) {
    List<Linked> dates = new ArrayList<>();
    Matcher date = LINKED.matcher(data);
    int depth = 0;
    int counted = 0;
    while (date.find()) {
      for (; counted < date.start(); counted++) {
        char c = data.charAt(counted);
        depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
      }
      dates.add(new Linked(depth, date.group(1)));
    }
    return dates;
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
