package org.rapporteur.format.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.rapporteur.date.Dates;
import org.rapporteur.language.Wording;
import org.rapporteur.language.Wording.Stretch;
import org.rapporteur.language.Words;

/** Finds the release on a web page among navigation, banners, share buttons and footers. */
final class HtmlMain {

  private static final String AROUND =
      "script, style, noscript, template, nav, footer, aside, form, button, iframe, svg, dialog,"
          + " [role=navigation], [role=banner], [role=contentinfo], [role=search],"
          + " [role=complementary], [role=dialog], [hidden], [aria-hidden=true],"
          + " [style~=(?i)display\\s*:\\s*none]";

  /** Words of a class or id that name what stands around a text, and the usual tools' names. */
  private static final Pattern AROUND_WORD =
      Pattern.compile(
          "(?:^|[\\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|[a-z0-9]*cookie[a-z0-9]*|consent|gdpr"
              + "|share|shares|sharing|socials?(?:[_-]+(?:links?|media|icons?|bar|buttons?|nav"
              + "|menu|networks?|follow|list))*(?=\\s|$)|footer|sidebar|related|newsletter|subscribe"
              + "|skip|skiplinks?|pagination|pager|toolbar|comments"
              + "|cc[_-](?:window|banner)|onetrust|didomi|usercentrics"
              + "|addthis|addtoany|a2a|sharedaddy|sharethis)(?:[\\s_-]|$)");

  private static final String ARTICLE_BODY = "[itemprop=articleBody]";
  private static final String MAIN = "main, [role=main]";
  private static final String CONTENT = "#content, #main";

  private static final Words FURNITURE = Words.of("furniture of pages");

  /** Before the day on which somebody last touched the page. */
  private static final Words UPDATED = Words.of("updated");

  /** What says more is text, in characters. */
  private static final int LONGEST_FURNITURE = 60;

  private HtmlMain() {}

  /** The element that holds the release; what stands around it is removed from the page. */
  static Element of(Document page) {
    page.select(AROUND).remove();
    Set<Element> frames = frames(page);
    for (Element element : page.body().getAllElements()) {
      String words = (element.className() + ' ' + element.id()).toLowerCase(Locale.ROOT);
      boolean root = element.normalName().equals("body") || element.normalName().equals("main");
      if (!root
          && words.length() > 1
          && AROUND_WORD.matcher(words).find()
          && !frames.contains(element)) {
        element.remove();
      }
    }
    for (Element header : page.select("header")) {
      if (header.closest("article, main, [role=main]") == null) {
        header.remove();
      }
    }
    Element main = main(page);
    main.getAllElements().stream().filter(HtmlMain::isFurniture).toList().forEach(Element::remove);
    return main;
  }

  /** Whether an element says no more than a page's furniture does: {@code Return to top}. */
  private static boolean isFurniture(Element element) {
    if (element.childrenSize() > 0 || !element.hasParent()) {
      return false;
    }
    String text = element.text();
    if (text.isEmpty() || text.length() > LONGEST_FURNITURE) {
      return false;
    }
    Wording words = Wording.of(text);
    return words.places(FURNITURE).contains(new Stretch(0, words.size()))
        || (words.begins(UPDATED) && !Dates.find(text).isEmpty());
  }

  /** What stands around the text may say what else it holds, as a class "with-sidebar" does. */
  private static Set<Element> frames(Document page) {
    Set<Element> frames = around(page.select("h1"));
    frames.retainAll(around(page.select("p")));
    frames.addAll(around(page.select(String.join(", ", ARTICLE_BODY, MAIN, CONTENT))));
    return frames;
  }

  /** All that some elements stand in. */
  private static Set<Element> around(Elements elements) {
    Set<Element> around = new HashSet<>();
    for (Element element : elements) {
      Element parent = element.parent();
      while (parent != null && around.add(parent)) {
        parent = parent.parent();
      }
    }
    return around;
  }

  /** The part that says it is the text; several articles are a list, whose frame is taken. */
  private static Element main(Document page) {
    Elements articles = page.select("article:not(article article)");
    List<Elements> candidates =
        List.of(
            page.select(ARTICLE_BODY),
            articles.size() == 1 ? articles : new Elements(),
            page.select(MAIN),
            page.select(CONTENT),
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
