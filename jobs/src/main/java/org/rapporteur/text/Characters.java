package org.rapporteur.text;

/** What each character is to a token and to the gap between two tokens. */
public final class Characters {

  /** Shown only where a line is broken; inside a token it does not end it. */
  public static final int SOFT_HYPHEN = 0x00AD;

  private static final int MARKS =
      1 << Character.NON_SPACING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK;

  private static final int LETTERS_AND_NUMBERS =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER
          | 1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.LETTER_NUMBER
          | 1 << Character.OTHER_NUMBER;

  private Characters() {}

  /** Whether the code point is of category L or N. */
  public static boolean isLetterOrNumber(int codePoint) {
    return (LETTERS_AND_NUMBERS >> Character.getType(codePoint) & 1) != 0;
  }

  /** Whether the code point is of category M. */
  public static boolean isMark(int codePoint) {
    return (MARKS >> Character.getType(codePoint) & 1) != 0;
  }

  /** Whether a token is made of such: category L, N or M. */
  public static boolean isInToken(int codePoint) {
    return ((LETTERS_AND_NUMBERS | MARKS) >> Character.getType(codePoint) & 1) != 0;
  }

  /** Whether the code point has Unicode's property White_Space. */
  public static boolean isWhiteSpace(int codePoint) {
    if (codePoint > ' ' && codePoint < 0x85) {
      return false;
    }
    return switch (codePoint) {
      case ' ', '\t', '\n', 0x0B, '\f', '\r', 0x85, 0xA0 -> true;
      case 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000 -> true;
      default -> codePoint >= 0x2000 && codePoint <= 0x200A;
    };
  }

  /**
   * Whether a line ends here: line feed, vertical tab, form feed, carriage return, next line, line
   * or paragraph separator.
   */
  public static boolean isLineBreak(int codePoint) {
    return (codePoint >= '\n' && codePoint <= '\r')
        || codePoint == 0x85
        || codePoint == 0x2028
        || codePoint == 0x2029;
  }

  /**
   * Whether one of these may stand between two tokens of a phrase: dashes, apostrophes, / &amp; .
   */
  public static boolean isJoiner(int codePoint) {
    return switch (codePoint) {
      case '\'', 0x2019, 0x2018, '/', '&', '.', 0x2212 -> true;
      default -> Character.getType(codePoint) == Character.DASH_PUNCTUATION;
    };
  }
}
