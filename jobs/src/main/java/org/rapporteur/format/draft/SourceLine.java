package org.rapporteur.format.draft;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.text.TextCleaner;

/**
 * A body whose last line may name the issuer: {@code Source: NAME} or {@code Source : NAME}.
 *
 * @param body what is left of the body
 * @param name the issuer, empty if no line names one
 */
record SourceLine(String body, String name) {

  private static final Pattern LINE = Pattern.compile("\\h*Source\\h*:\\h*(\\S.*)");

  /** Looks at the last line of a cleaned body. */
  static SourceLine of(String body, TextCleaner cleaner) {
    int line = body.lastIndexOf('\n') + 1;
    if (body.indexOf("Source", line) < 0) {
      return new SourceLine(body, "");
    }
    Matcher source = LINE.matcher(body).region(line, body.length());
    return source.matches()
        ? new SourceLine(cleaner.clean(body.substring(0, line)), cleaner.clean(source.group(1)))
        : new SourceLine(body, "");
  }
}
