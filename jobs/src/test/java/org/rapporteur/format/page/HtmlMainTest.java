package org.rapporteur.format.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlMainTest {

  private static final String TEXT = "<h1>They meet</h1><p>The offices met.</p>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nav>Home</nav>",
        "<header>Home</header>",
        "<aside>Related</aside>",
        "<footer>Imprint</footer>",
        "<div role='banner'>Home</div>",
        "<div id='footer'>Imprint</div>",
        "<div class='site-nav'>Home</div>",
        "<ol class='breadcrumb'><li>Home</ol>",
        "<div class='cookie-banner'>We use cookies.</div>",
        "<div id='eu_cookies'>We use cookies.</div>",
        "<div class='CookieConsent'>We use cookies.</div>",
        "<div id='CybotCookiebotDialog'><p>We use cookies.</p></div>",
        "<div id='onetrust-consent-sdk'>We use cookies.</div>",
        "<div class='cc-window cc-banner'>We use cookies.</div>",
        "<div class='share-buttons'>Share</div>",
        "<div class='a2a_kit'>Share</div>",
        "<div class='sharedaddy sd-sharing-enabled'><h3>Share</h3></div>",
        "<ul class='social'><li>Follow us</ul>",
        "<ul class='social-media-links'><li>Follow us</ul>",
        "<ul class='social__links'><li>Follow us</ul>",
        "<div class='newsletter-signup'>Sign up</div>",
        "<div class='sidebar'><article><h2>Another</h2><p>One.</p></article></div>",
        "<div class='related'><article><h2>Another</h2><p>One.</p></article></div>",
        "<noscript>Switch scripts on</noscript>",
        "<template><p>One.</p></template>",
        "<p hidden>One.</p>",
        "<p style='display: none'>One.</p>",
        "<p aria-hidden='true'>One.</p>"
      })
  void whatStandsAroundTheTextIsLeftOut(String around) {
    assertEquals("They meet\n\nThe offices met.", main(around + TEXT));
    assertEquals("They meet\n\nThe offices met.", main(TEXT + around));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='wrapper with-sidebar'>%s</div>",
        "<div class='no-sidebar'><div><h1>They meet</h1></div><p>The offices met.</p></div>",
        "<div class='cookies-accepted'><main>%s</main></div>",
        "<div id='page-with-nav'><div id='content'>%s</div></div>",
        "<main class='share'>%s</main>"
      })
  void aFrameThatNamesWhatElseStandsInItKeepsTheText(String frame) {
    assertEquals("They meet\n\nThe offices met.", main(frame.formatted(TEXT)));
  }

  @Test
  void aTextAboutSocialThingsStays() {
    assertEquals("One.", main("<p class='social-protection'>One.</p>"));
    assertEquals("One.", main("<div id='social_affairs'>One.</div>"));
  }

  @Test
  void theClassesOfThePageItselfSayNothing() {
    Document page = Jsoup.parse("<body class='sidebar-right has-footer'><p>One.</p></body>");
    assertEquals("One.", HtmlText.of(HtmlMain.of(page)));
  }

  private static String main(String body) {
    return HtmlText.of(HtmlMain.of(Jsoup.parse(body)));
  }
}
