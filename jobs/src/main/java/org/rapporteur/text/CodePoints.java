package org.rapporteur.text;

/**
 * Turns offsets in UTF-16 units, as Java counts, into code points, as the tables count. Going
 * forward through one text costs one pass over it; going back starts anew.
 */
public final class CodePoints {

  private final String text;
  private int unit;
  private int codePoint;

  /** For the offsets of one text. */
  public CodePoints(String text) {
    this.text = text;
  }

  /** The code points before an offset in UTF-16 units, which lies between two code points. */
  public int before(int offset) {
    if (offset < unit) {
      unit = 0;
      codePoint = 0;
    }
    codePoint += text.codePointCount(unit, offset);
    unit = offset;
    return codePoint;
  }
}
