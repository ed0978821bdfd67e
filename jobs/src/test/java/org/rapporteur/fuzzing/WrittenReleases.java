package org.rapporteur.fuzzing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Releases from a grammar, as a file holds them.
 *
 * @param file its name, which says how
 * @param text what it holds while it is whole
 * @param releases how many releases that are
 * @param whole whether it is left so
 */
record WrittenReleases(String file, String text, int releases, boolean whole) {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String[] FILES = {"a.jsonl", "a.json", "a.csv", "a.xml"};
  private static final String[] DATES = {
    "2023-06-02",
    "2 June 2023",
    "15 Nov. 2023",
    "2023-06-02T23:59:59-11:00",
    "Fri, 2 Jun 2023 10:00:00 GMT"
  };
  private static final String[] WORDS = {
    "cyber",
    "Cyber defence",
    "cyberspace",
    "EU",
    "EU bank",
    "eu",
    "école",
    "e\u0301t",
    "=defence",
    "+",
    "-1",
    "@x",
    "'",
    "\"",
    ",",
    ";",
    "\n",
    "\t",
    "\u00A0",
    "\u00AD",
    "\uD83D\uDE00",
    "<p>",
    "&amp;",
    "]]>",
    "2 June 2023",
    "Lt. Gen.",
    "etc.",
    "Source: NATO",
    "https://a.b/cyber",
    "x@cyber.org",
    "U.S.",
    "."
  };

  static WrittenReleases of(FuzzedDataProvider data) {
    String file = data.pickValue(FILES);
    int number = data.consumeInt(1, 5);
    List<ObjectNode> releases = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      releases.add(release(data, i));
    }
    boolean whole = data.consumeInt(0, 3) == 0;
    return new WrittenReleases(file, written(file, releases), number, whole);
  }

  private static ObjectNode release(FuzzedDataProvider data, int number) {
    ObjectNode release = JSON.createObjectNode();
    release.put("id", "r" + (data.consumeBoolean() ? 0 : number));
    release.put("date", data.pickValue(DATES));
    release.put("title", "t " + prose(data, 4));
    release.put("body", "b " + prose(data, 30));
    release.put("url", data.consumeBoolean() ? "https://example.org/" + number : "");
    release.put("lang", data.pickValue(new String[] {"", "en", "de-CH", "und"}));
    return release;
  }

  private static String prose(FuzzedDataProvider data, int most) {
    StringBuilder prose = new StringBuilder();
    for (int left = data.consumeInt(0, most); left > 0; left--) {
      prose.append(data.pickValue(WORDS)).append(data.consumeBoolean() ? " " : "");
    }
    return prose.toString();
  }

  private static String written(String file, List<ObjectNode> releases) {
    StringBuilder text = new StringBuilder();
    switch (file) {
      case "a.jsonl" -> releases.forEach(release -> text.append(release).append('\n'));
      case "a.json" -> text.append(JSON.createArrayNode().addAll(releases));
      case "a.csv" -> {
        text.append("id,date,title,body,url,lang\n");
        for (ObjectNode release : releases) {
          List<String> cells = new ArrayList<>();
          release.forEach(value -> cells.add('"' + value.asText().replace("\"", "\"\"") + '"'));
          text.append(String.join(",", cells)).append('\n');
        }
      }
      default -> {
        text.append("<rss><channel>");
        for (ObjectNode release : releases) {
          text.append("<item>");
          release
              .properties()
              .forEach(
                  field ->
                      text.append('<')
                          .append(field.getKey())
                          .append('>')
                          .append(escaped(field.getValue().asText()))
                          .append("</")
                          .append(field.getKey())
                          .append('>'));
          text.append("</item>");
        }
        text.append("</channel></rss>");
      }
    }
    return text.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("]]>", "]]&gt;");
  }

  /** The file's bytes, broken at one place if it is not whole. */
  byte[] bytes(FuzzedDataProvider data) {
    byte[] bytes = text.getBytes(UTF_8);
    if (whole) {
      return bytes;
    }
    int at = data.consumeInt(0, bytes.length);
    int to = Math.min(bytes.length, at + data.consumeInt(0, 8));
    ByteArrayOutputStream broken = new ByteArrayOutputStream();
    try {
      broken.write(bytes, 0, at);
      broken.write(data.consumeBytes(8));
      if (data.consumeBoolean()) {
        broken.write(bytes, to, bytes.length - to);
      }
      broken.write(data.consumeRemainingAsBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return broken.toByteArray();
  }
}
