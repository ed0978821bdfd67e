/**
 * Web pages: which part of a page is the release, its day, its characters, and marked-up text as
 * plain text. Start with {@link org.rapporteur.format.page.HtmlPage}; {@code TextOrHtml} says which
 * texts of records and feeds are HTML.
 */
@NullMarked
package org.rapporteur.format.page;

import org.jspecify.annotations.NullMarked;
