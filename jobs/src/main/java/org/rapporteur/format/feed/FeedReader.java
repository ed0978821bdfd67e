package org.rapporteur.format.feed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.Serial;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * Reads XML piece by piece. The platform's parser holds a whole CDATA section or attribute in
 * memory, however large; here a piece that goes beyond all measure ends the feed. It also reports
 * some faults, in document types, by unchecked exceptions of all kinds.
 */
final class FeedReader extends StreamReaderDelegate {

  /** The largest piece, in bytes, if a release may not be larger still. */
  private static final long MAXIMUM_PIECE = 32L * 1024 * 1024;

  private final PieceBytes bytes;

  FeedReader(XMLInputFactory factory, InputStream stream, long maximumReleaseBytes)
      throws IOException, XMLStreamException {
    this.bytes = new PieceBytes(stream, Math.max(MAXIMUM_PIECE, 2 * maximumReleaseBytes));
    Reader characters = new FeedCharacters(bytes);
    try {
      setParent(factory.createXMLStreamReader(characters));
    } catch (RuntimeException fault) {
      throw broken(fault);
    }
  }

  @Override
  public int next() throws XMLStreamException {
    bytes.begin();
    try {
      return super.next();
    } catch (RuntimeException fault) {
      throw broken(fault);
    }
  }

  private static XMLStreamException broken(RuntimeException fault) {
    return new XMLStreamException(fault.toString(), fault);
  }

  /** One piece of the feed is larger than can be held. */
  static final class TooLargeException extends IOException {
    @Serial private static final long serialVersionUID = 1;
  }

  private static final class PieceBytes extends FilterInputStream {

    private final long maximum;
    private long left;

    PieceBytes(InputStream stream, long maximum) {
      super(stream);
      this.maximum = maximum;
      this.left = maximum;
    }

    void begin() {
      left = maximum;
    }

    @Override
    public int read() throws IOException {
      take(1);
      return super.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      take(count);
      return count;
    }

    private void take(int count) throws TooLargeException {
      left -= count;
      if (left < 0) {
        throw new TooLargeException();
      }
    }
  }
}
