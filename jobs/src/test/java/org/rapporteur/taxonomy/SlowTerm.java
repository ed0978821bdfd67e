package org.rapporteur.taxonomy;

import java.util.ArrayList;
import java.util.List;

/** A term taken apart and compared with a text slowly and plainly. */
final class SlowTerm {

  private record Part(
      String cased, String folded, boolean prefix, boolean any, boolean upper, int from, int to) {}

  private final List<Part> parts = new ArrayList<>();
  private final String term;

  SlowTerm(String term) {
    this.term = term;
    SlowText text = new SlowText(term);
    boolean initials = !term.contains("*");
    for (int i = 0; i < text.words.size(); i++) {
      initials &= upper(text.word(i)) == 1;
    }
    for (int i = 0; i < term.length(); i++) {
      for (int w = 0; w < text.words.size(); w++) {
        int end = text.words.get(w).end();
        if (text.words.get(w).start() == i) {
          boolean prefix = end < term.length() && term.charAt(end) == '*';
          boolean upper = !prefix && (initials || upper(text.word(w)) >= 2);
          SlowText.Word word = text.words.get(w);
          int to = prefix ? end + 1 : end;
          parts.add(new Part(word.cased(), word.folded(), prefix, false, upper, i, to));
        }
      }
      boolean taken = false;
      for (Part part : parts) {
        taken |= i < part.to;
      }
      if (term.charAt(i) == '*' && !taken) {
        parts.add(new Part("", "", false, true, false, i, i + 1));
      }
    }
  }

  /** How many letters, if all are upper case, else 0. */
  private static int upper(String word) {
    int letters = 0;
    for (int codePoint : word.codePoints().toArray()) {
      if (Character.getType(codePoint) == Character.UPPERCASE_LETTER) {
        letters++;
      } else if (!SlowText.is(codePoint, "M") && codePoint != 0xAD) {
        return 0;
      }
    }
    return letters;
  }

  int length() {
    return parts.size();
  }

  boolean standsAt(SlowText text, int first) {
    if (first + parts.size() > text.words.size()) {
      return false;
    }
    for (int i = 0; i < parts.size(); i++) {
      if (!matches(parts.get(i), text.words.get(first + i))) {
        return false;
      }
      if (i > 0) {
        String own = term.substring(parts.get(i - 1).to, parts.get(i).from);
        if (!text.joins(first + i - 1, SlowText.withoutSpace(own))) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean matches(Part part, SlowText.Word word) {
    if (part.any) {
      return true;
    }
    if (part.prefix) {
      return word.folded().startsWith(part.folded);
    }
    return part.upper ? word.cased().equals(part.cased) : word.folded().equals(part.folded);
  }
}
