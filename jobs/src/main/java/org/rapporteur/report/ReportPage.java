package org.rapporteur.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.rapporteur.release.Digests;
import org.rapporteur.set.PublishedSet;

/**
 * Writes {@code report.html}: one file with its style, script and data inside it, which asks
 * nothing of any network. A content security policy admits that style and that script alone, by
 * their hashes, so that no text of a release can ever run.
 */
public final class ReportPage {

  /** Each may use what stands before it. */
  private static final List<String> SCRIPTS =
      List.of(
          "format.js",
          "elements.js",
          "model.js",
          "charts.js",
          "series.js",
          "overview.js",
          "voices.js",
          "topic.js",
          "coverage.js",
          "meetings.js",
          "rejected.js",
          "page.js");

  private static final String DATA = "{{data}}";

  private ReportPage() {}

  /**
   * Writes the page of a set; the same set gives the same bytes.
   *
   * @param setDirectory a complete set: its JSON tables are read, a row at a time
   * @param out left open
   */
  public static void write(Path setDirectory, OutputStream out) throws IOException {
    String style = resource("report.css");
    String script = script();
    String page =
        resource("report.html")
            .replace("{{styleHash}}", hash(style))
            .replace("{{scriptHash}}", hash(script))
            .replace("{{style}}", style)
            .replace("{{script}}", script);
    int data = page.indexOf(DATA);
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    writer.write(page.substring(0, data));
    ReportData.write(PublishedSet.read(setDirectory), writer);
    writer.write(page.substring(data + DATA.length()));
    writer.flush();
  }

  private static String script() throws IOException {
    StringBuilder script = new StringBuilder("\"use strict\";\n(() => {\n");
    for (String name : SCRIPTS) {
      script.append(resource(name));
    }
    return script.append("})();\n").toString();
  }

  private static String resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(ReportPage.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** As a content security policy names the content of an element. */
  private static String hash(String content) {
    byte[] digest = Digests.sha256().digest(content.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }
}
