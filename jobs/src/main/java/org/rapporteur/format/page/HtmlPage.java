package org.rapporteur.format.page;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.rapporteur.date.Dates;
import org.rapporteur.format.bytes.Excerpt;
import org.rapporteur.format.bytes.FileName;
import org.rapporteur.format.draft.Draft;
import org.rapporteur.format.draft.Format;
import org.rapporteur.format.draft.ReadingOptions;
import org.rapporteur.format.draft.RecordCheck;
import org.rapporteur.format.draft.RecordField;
import org.rapporteur.format.draft.Records;
import org.rapporteur.format.draft.WholeFile;
import org.rapporteur.release.Rejected.Reason;
import org.rapporteur.release.Release.DateSource;
import org.rapporteur.release.Source;
import org.rapporteur.text.TextCleaner;

/**
 * A web page: one release a file. Its date is the day on which its markup says that it was
 * published; where the markup says nothing, the day its text states, else the one that its title
 * ends with.
 */
public final class HtmlPage implements Format {

  private static final String LANGUAGE =
      "meta[http-equiv=content-language], meta[property=og:locale]";

  private final ReadingOptions options;
  private final RecordCheck check;
  private final Draft draft = new Draft();
  private final TextCleaner cleaner = new TextCleaner();

  public HtmlPage(ReadingOptions options, RecordCheck check) {
    this.options = options;
    this.check = check;
  }

  @Override
  public void read(InputStream stream, String path, Records records) throws IOException {
    byte[] bytes = WholeFile.read(stream, path, options.maximumReleaseBytes(), records);
    if (bytes != null) {
      RecordCheck.unlessTooDeep(
          new Source(path, 1),
          () -> Excerpt.of(bytes, 0, bytes.length),
          records,
          () -> release(bytes, path, records));
    }
  }

  private void release(byte[] bytes, String path, Records records) {
    Optional<String> markup = HtmlCharset.decode(bytes);
    if (markup.isEmpty()) {
      WholeFile.reject(Reason.ENCODING, bytes, path, records);
      return;
    }
    Document page = Jsoup.parse(markup.get());
    Optional<LocalDate> described = HtmlDate.described(page, options.zone());
    Optional<LocalDate> around = HtmlDate.shown(page, options.zone());
    Element main = HtmlMain.of(page);
    Optional<LocalDate> published =
        described.or(() -> HtmlDate.shown(main, options.zone())).or(() -> around);
    String title = title(page, main);
    String body = cleaner.clean(HtmlText.of(main));
    draft.clear();
    draft.set(RecordField.ID, FileName.withoutEndings(path));
    draft.set(RecordField.TITLE, title);
    draft.set(RecordField.BODY, body);
    draft.set(RecordField.LANG, language(page, main));
    if (published.isPresent()) {
      check.file(draft, published, DateSource.FIELD, path, records);
    } else {
      Optional<LocalDate> stated =
          Dates.statedDay(title + '\n' + body).or(() -> Dates.titleDay(title));
      check.file(draft, stated, DateSource.TEXT, path, records);
    }
  }

  /** The page's title; the heading that repeats it leaves the text, so that it counts once. */
  private String title(Document page, Element main) {
    Element heading = main.selectFirst("h1");
    if (heading == null) {
      heading = page.selectFirst("h1");
    }
    String headline = heading == null ? "" : cleaner.clean(HtmlText.of(heading));
    Element social = page.selectFirst("meta[property=og:title]");
    String title = social == null ? "" : cleaner.clean(social.attr("content"));
    if (title.isEmpty()) {
      title = headline.isEmpty() ? cleaner.clean(page.title()) : headline;
    }
    title = withoutSite(title, headline);
    if (heading != null && (title.contains(headline) || headline.contains(title))) {
      heading.remove();
    }
    return title;
  }

  /** A title without the names of section and site: {@code The offices meet | News | Office}. */
  private static String withoutSite(String title, String headline) {
    int bar = title.indexOf(" | ");
    if (bar < 0) {
      return title;
    }
    boolean repeated = !headline.isEmpty() && title.contains(headline);
    return repeated ? headline : title.substring(0, bar);
  }

  /** What the text says of its language, else the page. */
  private static String language(Document page, Element main) {
    Element stating = main.closest("[lang~=\\S]");
    if (stating != null) {
      return stating.attr("lang").strip();
    }
    Element root = page.selectFirst("html[xml:lang]");
    if (root != null) {
      return root.attr("xml:lang").strip();
    }
    Element meta = page.selectFirst(LANGUAGE);
    return meta == null ? "" : meta.attr("content").strip();
  }
}
