package org.rapporteur.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Words that stand one after the other, as a language's file writes them.
 *
 * @param steps at least one, the first of which is not optional
 */
record Phrase(List<Step> steps) {

  /**
   * One word of a phrase.
   *
   * @param forms what it may be, in lower case, perhaps with a {@code *}
   * @param optional whether it may be absent
   * @param before what parts it from the word before: a space, an apostrophe or a hyphen
   */
  record Step(List<String> forms, boolean optional, char before) {}

  static Phrase parse(String written) {
    String text = written.toLowerCase(Locale.ROOT).replace('’', '\'');
    List<Step> steps = new ArrayList<>();
    char before = ' ';
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i == text.length() ? ' ' : text.charAt(i);
      if (c == ' ' || c == '\'' || c == '-') {
        steps.add(step(written, text.substring(from, i), before));
        before = c;
        from = i + 1;
      }
    }
    if (steps.get(0).optional()) {
      throw fault(written);
    }
    return new Phrase(List.copyOf(steps));
  }

  private static Step step(String written, String word, char before) {
    boolean optional = word.startsWith("(") && word.endsWith(")");
    String bare = optional ? word.substring(1, word.length() - 1) : word;
    List<String> forms = Arrays.asList(bare.split("\\|", -1));
    for (String form : forms) {
      int star = form.indexOf('*');
      boolean within = star > 0 && star < form.length() - 1;
      if (form.isEmpty() || within || !form.replace("*", "").chars().allMatch(Phrase::isInWord)) {
        throw fault(written);
      }
    }
    return new Step(forms, optional, before);
  }

  private static boolean isInWord(int c) {
    return Character.isLetterOrDigit(c) || c == '.';
  }

  private static IllegalArgumentException fault(String written) {
    return new IllegalArgumentException(
        "expected words such as \"met\", \"welcomed (by) the|its\" or \"*ed\" with a word first that must"
            + " stand, found \""
            + written
            + "\"");
  }

  /** The phrase as a regular expression over text in lower case, without its edges. */
  String expression() {
    StringBuilder expression = new StringBuilder();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      String gap = i == 0 ? "" : gap(step.before());
      String forms =
          step.forms().stream()
              .map(form -> form.replace(".", "\\.").replace("*", "[\\p{L}\\p{N}]*+"))
              .collect(Collectors.joining("|", "(?:", ")"));
      expression.append(step.optional() ? "(?:" + gap + forms + ")?" : gap + forms);
    }
    return expression.toString();
  }

  private static String gap(char before) {
    return switch (before) {
      case '\'' -> "['’]";
      case '-' -> "-";
      default -> "[\\s\\p{Z}]++";
    };
  }
}
