package org.rapporteur.telling;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints sections of aligned rows for a terminal, long lists cut. */
public final class TextSections {

  /** Wider cells stand out of their column. */
  private static final int WIDEST_COLUMN = 48;

  private final PrintWriter out;
  private final int most;

  /**
   * Prints to a writer.
   *
   * @param most how many rows of a list are shown
   */
  TextSections(PrintWriter out, int most) {
    this.out = out;
    this.most = most;
  }

  /** {@code 1 file}, {@code 2,000 files}. */
  public static String count(long number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }

  /** Prints a line. */
  void line(String format, Object... arguments) {
    out.println(String.format(Locale.ROOT, format, arguments));
  }

  /** Begins a section. */
  void section(String heading) {
    out.println();
    out.println(heading.strip());
  }

  /**
   * Prints rows in columns, numbers to the right.
   *
   * @param header what the columns hold; a name each
   * @param rows as many cells each
   */
  void rows(List<String> header, List<List<String>> rows) {
    rows(header, rows, rows.size());
  }

  /** Prints the first of more rows than are at hand. */
  void rows(List<String> header, List<List<String>> rows, long all) {
    List<List<String>> body = rows.subList(0, Math.min(rows.size(), most));
    boolean[] numbers = new boolean[header.size()];
    for (int i = 0; i < numbers.length; i++) {
      int column = i;
      numbers[i] = body.stream().allMatch(row -> row.get(column).matches("[+-]?[0-9,]+( %)?"));
    }
    List<List<String>> shown = new ArrayList<>();
    shown.add(header);
    shown.addAll(body);
    int[] widths = widths(shown);
    shown.forEach(row -> out.println(cut("  " + aligned(row, widths, numbers))));
    more(all - body.size());
  }

  /** Prints named lists, each on as few lines as it takes. */
  void lists(Map<String, List<String>> lists) {
    lists.entrySet().stream()
        .limit(most)
        .forEach(
            list -> {
              String line = list.getKey() + ": " + String.join("; ", list.getValue());
              Terminal.wrapped(line, "  ", "      ").forEach(out::println);
            });
    more(lists.size() - Math.min(lists.size(), most));
  }

  private void more(long number) {
    if (number > 0) {
      line("  and %,d more", number);
    }
  }

  private static int[] widths(List<List<String>> rows) {
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], Math.min(WIDEST_COLUMN, Terminal.width(row.get(i))));
      }
    }
    return widths;
  }

  /** Who wants long lists whole wants long lines whole. */
  private String cut(String line) {
    if (most == Integer.MAX_VALUE || Terminal.width(line) <= Terminal.LINE) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, Terminal.LINE - 1)).stripTrailing() + "…";
  }

  private static String aligned(List<String> row, int[] widths, boolean[] numbers) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = Terminal.plain(row.get(i));
      String space = " ".repeat(Math.max(0, widths[i] - Terminal.width(cell)));
      line.append(numbers[i] ? space + cell : cell + space).append("  ");
    }
    return line.toString().stripTrailing();
  }
}
