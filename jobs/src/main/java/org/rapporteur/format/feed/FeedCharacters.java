package org.rapporteur.format.feed;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.format.bytes.BrokenFileException;
import org.rapporteur.format.page.HtmlCharset;

/**
 * A feed's characters, in the encoding that its first bytes state, else UTF-8. Blank lines before
 * the XML declaration, which scripts leave there, are passed over. Where a byte does not fit, what
 * stands before it is handed on first. The platform's parser could decode them itself, but prints
 * its complaints.
 */
final class FeedCharacters extends Reader {

  /** An XML declaration that states an encoding ends before. */
  private static final int DECLARATION_BYTES = 256;

  private static final int BLOCK = 8 * 1024;

  private static final String UTF_8_MARK = "\u00EF\u00BB\u00BF";

  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml\\s[^>]*encoding\\s*=\\s*[\"']([A-Za-z][\\w.:-]*)[\"']");

  private final InputStream stream;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK).flip();
  private boolean ended;

  /**
   * Looks at the first bytes.
   *
   * @throws BrokenFileException if nobody knows the encoding they state
   */
  FeedCharacters(InputStream stream) throws IOException {
    this.stream = new BufferedInputStream(stream, BLOCK);
    this.stream.mark(DECLARATION_BYTES);
    byte[] first = this.stream.readNBytes(DECLARATION_BYTES);
    this.stream.reset();
    String start = new String(first, StandardCharsets.ISO_8859_1);
    int mark = start.startsWith(UTF_8_MARK) ? UTF_8_MARK.length() : 0;
    String declaration = start.substring(mark).replaceFirst("^[ \t\r\n]+(?=<\\?xml)", "");
    this.stream.skipNBytes(start.length() - declaration.length());
    Charset charset = mark > 0 ? StandardCharsets.UTF_8 : stated(declaration);
    // Windows-1252 leaves five bytes free.
    decoder = charset.newDecoder().onUnmappableCharacter(CodingErrorAction.REPLACE);
  }

  private static Charset stated(String start) throws IOException {
    if (start.startsWith("\u00FE\u00FF") || start.startsWith("\u00FF\u00FE")) {
      return StandardCharsets.UTF_16;
    }
    if (start.startsWith("\0<")) {
      return StandardCharsets.UTF_16BE;
    }
    if (start.startsWith("<\0")) {
      return StandardCharsets.UTF_16LE;
    }
    Matcher declared = DECLARED.matcher(start);
    // As for a page: bytes that spell it in ASCII are not in UTF-16.
    String label = declared.find() ? declared.group(1).toLowerCase(Locale.ROOT) : "";
    if (label.isEmpty() || label.startsWith("utf-16")) {
      return StandardCharsets.UTF_8;
    }
    if (HtmlCharset.isLatin1(label)) {
      return HtmlCharset.WINDOWS_1252;
    }
    try {
      return Charset.forName(label);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      throw new BrokenFileException("unknown character set: " + label, unknown);
    }
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    CharBuffer characters = CharBuffer.wrap(buffer, offset, length);
    while (true) {
      CoderResult result = decoder.decode(bytes, characters, ended);
      if (characters.position() > offset) {
        return characters.position() - offset;
      }
      if (!result.isUnderflow()) {
        result.throwException();
      }
      if (ended) {
        return -1;
      }
      fill();
    }
  }

  private void fill() throws IOException {
    bytes.compact();
    int count = stream.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = count < 0;
    bytes.position(bytes.position() + Math.max(count, 0)).flip();
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
