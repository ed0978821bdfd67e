package org.rapporteur.format.page;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Marked-up text as plain text: white space as a browser shows it, a line break for {@code br},
 * list items and table rows, an empty line between paragraphs, so that no phrase spans two of them.
 */
public final class HtmlText implements NodeVisitor {

  private static final Set<String> PARAGRAPHS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "table",
          "ul");
  private static final Set<String> LINES = Set.of("br", "li", "tr", "option");
  private static final Set<String> UNSEEN =
      Set.of("script", "style", "noscript", "template", "iframe", "svg", "object", "head", "title");

  private final StringBuilder text = new StringBuilder();
  private int unseen;
  private int breaks;
  private boolean space;

  private HtmlText() {}

  /** The text under an element. */
  public static String of(Element element) {
    HtmlText visitor = new HtmlText();
    NodeTraversor.traverse(visitor, element);
    return visitor.text.toString();
  }

  /** A fragment of HTML as text. */
  public static String of(String fragment) {
    return of(Jsoup.parseBodyFragment(fragment).body());
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words && unseen == 0) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      String name = element.normalName();
      unseen += UNSEEN.contains(name) ? 1 : 0;
      breakFor(name);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      String name = element.normalName();
      unseen -= UNSEEN.contains(name) ? 1 : 0;
      if (!name.equals("br")) {
        breakFor(name);
      }
      space |= name.equals("td") || name.equals("th");
    }
  }

  private void breakFor(String name) {
    if (PARAGRAPHS.contains(name)) {
      breaks = 2;
    } else if (name.equals("br")) {
      breaks = Math.min(breaks + 1, 2);
    } else if (LINES.contains(name)) {
      breaks = Math.max(breaks, 1);
    }
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == ' ' || (c >= '\t' && c <= '\r')) {
        space = true;
      } else {
        if (!text.isEmpty()) {
          text.append(breaks > 0 ? "\n".repeat(breaks) : space ? " " : "");
        }
        breaks = 0;
        space = false;
        text.append(c);
      }
    }
  }
}
