package org.rapporteur.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A web page's characters: as its byte-order mark says, else as its {@code meta} element says, else
 * UTF-8.
 */
final class HtmlCharset {

  /** How far a page may state its encoding, by the HTML standard. */
  private static final int PRESCAN = 1024;

  private static final Pattern DECLARED =
      Pattern.compile("<meta[^>]+charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)", Pattern.CASE_INSENSITIVE);

  private HtmlCharset() {}

  /** The page as text, empty if its bytes are not in the encoding it has. */
  static Optional<String> decode(byte[] bytes) {
    Charset charset = charset(bytes);
    if (charset.equals(StandardCharsets.UTF_8) && !Utf8.valid(bytes, 0, bytes.length)) {
      return Optional.empty();
    }
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException otherwiseEncoded) {
      return Optional.empty();
    }
  }

  private static Charset charset(byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16;
    }
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    String start =
        new String(bytes, 0, Math.min(bytes.length, PRESCAN), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(start);
    return declared.find() ? named(declared.group(1)) : StandardCharsets.UTF_8;
  }

  private static Charset named(String name) {
    String label = name.toLowerCase(Locale.ROOT);
    // By the Encoding standard: bytes that spell these two labels in ASCII are not in UTF-16, and
    // Latin-1 has always been served as its superset.
    if (label.startsWith("utf-16")) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(
          label.equals("iso-8859-1") || label.equals("latin1") || label.equals("us-ascii")
              ? "windows-1252"
              : label);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return StandardCharsets.UTF_8;
    }
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
