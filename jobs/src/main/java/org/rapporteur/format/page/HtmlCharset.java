package org.rapporteur.format.page;

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
import org.rapporteur.format.bytes.Utf8;

/**
 * A web page's characters: as its byte-order mark says, else as its {@code meta} element says. A
 * page that says nothing, or a name that nobody knows, is in UTF-8 if its bytes are, else in
 * Windows-1252, as browsers take it.
 */
public final class HtmlCharset {

  /** How far a page's head is searched: a statement behind long scripts still counts. */
  private static final int HEAD = 64 * 1024;

  private static final Pattern DECLARED =
      Pattern.compile("<meta[^>]+charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)", Pattern.CASE_INSENSITIVE);

  private static final Pattern BODY = Pattern.compile("<body[\\s>]", Pattern.CASE_INSENSITIVE);

  public static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private HtmlCharset() {}

  /** The page as text, empty if its bytes are not in the encoding it states. */
  static Optional<String> decode(byte[] bytes) {
    boolean utf8 = Utf8.valid(bytes, 0, bytes.length);
    Charset charset = stated(bytes).orElse(utf8 ? StandardCharsets.UTF_8 : WINDOWS_1252);
    if (charset.equals(WINDOWS_1252)) {
      return Optional.of(windows1252(bytes));
    }
    if (charset.equals(StandardCharsets.UTF_8) && !utf8) {
      return Optional.empty();
    }
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException otherwiseEncoded) {
      return Optional.empty();
    }
  }

  /** By the Encoding standard every byte is a character: the five left free are controls. */
  private static String windows1252(byte[] bytes) {
    char[] characters = new String(bytes, WINDOWS_1252).toCharArray();
    for (int i = 0; i < characters.length; i++) {
      if (characters[i] == '\uFFFD') {
        characters[i] = (char) (bytes[i] & 0xFF);
      }
    }
    return new String(characters);
  }

  private static Optional<Charset> stated(byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16);
    }
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    String start = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher body = BODY.matcher(start);
    Matcher declared =
        DECLARED.matcher(start).region(0, body.find() ? body.start() : start.length());
    return declared.find() ? named(declared.group(1)) : Optional.empty();
  }

  private static Optional<Charset> named(String name) {
    String label = name.toLowerCase(Locale.ROOT);
    // By the Encoding standard: bytes that spell these two labels in ASCII are not in UTF-16, and
    // Latin-1 has always been served as its superset.
    if (label.startsWith("utf-16")) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (isLatin1(label)) {
      return Optional.of(WINDOWS_1252);
    }
    try {
      return Optional.of(Charset.forName(label));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  /** Whether a label, in lower case, names Latin-1, which is read as Windows-1252. */
  public static boolean isLatin1(String label) {
    return label.equals("iso-8859-1") || label.equals("latin1") || label.equals("us-ascii");
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
