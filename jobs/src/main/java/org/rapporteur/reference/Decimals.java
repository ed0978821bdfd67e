package org.rapporteur.reference;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads decimal numbers, such as {@code 0.5}. */
public final class Decimals {

  private static final Pattern PLAIN =
      Pattern.compile("[+-]?([0-9]{1,30}[.]?|[0-9]{0,30}[.][0-9]{1,30})");

  private Decimals() {}

  /** The number of a key, or {@code absent}. */
  public static BigDecimal read(Fields fields, String key, BigDecimal absent) {
    ReferenceNode node = fields.node(key);
    if (node == null) {
      return absent;
    }
    if (node instanceof ReferenceNode.Text text) {
      Optional<BigDecimal> number = parse(text.text());
      if (number.isPresent()) {
        return number.get();
      }
    }
    fields.fault(node.line(), key + ": expected a number such as 0.5, found " + node.word());
    return absent;
  }

  public static Optional<BigDecimal> parse(String text) {
    return PLAIN.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }
}
