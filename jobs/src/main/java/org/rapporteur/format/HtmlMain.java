package org.rapporteur.format;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Finds the release on a web page among navigation, banners, share buttons and footers. */
final class HtmlMain {

  private static final String AROUND =
      "script, style, noscript, template, nav, footer, aside, form, button, iframe, svg, dialog,"
          + " [role=navigation], [role=banner], [role=contentinfo], [role=search],"
          + " [role=complementary], [role=dialog], [hidden], [aria-hidden=true],"
          + " [style~=(?i)display\\s*:\\s*none]";

  /** Words of a class or id that name what stands around a text. */
  private static final Pattern AROUND_WORD =
      Pattern.compile(
          "(?:^|[\\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|cookies?|cookiebar|consent|gdpr"
              + "|share|shares|sharing|social|socials|addthis|footer|sidebar|related|newsletter"
              + "|subscribe|skip|skiplinks?|pagination|pager|toolbar|comments)(?:[\\s_-]|$)");

  private HtmlMain() {}

  /** The element that holds the release; what stands around it is removed from the page. */
  static Element of(Document page) {
    page.select(AROUND).remove();
    for (Element element : page.body().getAllElements()) {
      String words = (element.className() + ' ' + element.id()).toLowerCase(Locale.ROOT);
      boolean root = element.normalName().equals("body") || element.normalName().equals("main");
      if (!root && words.length() > 1 && AROUND_WORD.matcher(words).find()) {
        element.remove();
      }
    }
    for (Element header : page.select("header")) {
      if (header.closest("article, main, [role=main]") == null) {
        header.remove();
      }
    }
    return main(page);
  }

  /** The part that says it is the text; several articles are a list, whose frame is taken. */
  private static Element main(Document page) {
    Elements articles = page.select("article:not(article article)");
    List<Elements> candidates =
        List.of(
            page.select("[itemprop=articleBody]"),
            articles.size() == 1 ? articles : new Elements(),
            page.select("main, [role=main]"),
            page.select("#content, #main"),
            articles);
    for (Elements elements : candidates) {
      Element longest = page.body();
      int most = 0;
      for (Element element : elements) {
        int length = element.text().length();
        if (length > most) {
          longest = element;
          most = length;
        }
      }
      if (most > 0) {
        return longest;
      }
    }
    return page.body();
  }
}
