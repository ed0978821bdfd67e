package org.rapporteur.language;

import java.util.Locale;
import java.util.Set;

/** Words whose full stop does not, or not always, end a sentence. */
final class Abbreviations {

  /** Ranks and titles: a name follows. */
  private static final Set<String> BEFORE_NAMES =
      Set.of(
          ("adm admiral amb brig capt cdr cdre cmdr col cpl cpt dr flt fr gen gov hon lt ltc ltg "
                  + "ltcol ltgen maj majgen messrs mgr mlle mme mr mrs ms mt prof radm rep rev rt "
                  + "sen sgt ssgt st vadm wg")
              .split(" "));

  /** Before a number. */
  private static final Set<String> BEFORE_NUMBERS =
      Set.of(
          ("abs annex app approx art arts ca ch chap eq fig figs nr no nos p para paras pg pp reg "
                  + "res sec sect tab vol vols")
              .split(" "));

  /** Within a sentence, or at its end. */
  private static final Set<String> ANYWHERE =
      Set.of(
          ("a.m al apr assn aug ave bzw cf co corp dec dept dist e.g ed eds est etc feb ft gmbh "
                  + "govt i.e inc incl intl jan jr jul jun ltd mar min misc nat nov oct p.m ph.d plc "
                  + "resp sep sept sq sr tel u.a univ usw viz vs z.b")
              .split(" "));

  /** Words that begin sentences and hardly follow an abbreviation within one. */
  private static final Set<String> BEGINNERS =
      Set.of(
          ("a according after all also although an and as at before both but by during each for "
                  + "from he her here his however if in it its many most on once our she since so "
                  + "some such that the their then there these they this those through to today "
                  + "under until we what when where which while who with you")
              .split(" "));

  private Abbreviations() {}

  /**
   * Whether the full stop after a word leaves its sentence open.
   *
   * @param word what stands before the full stop, back to white space
   * @param next the word after the white space that follows it
   */
  static boolean leavesOpen(String word, String next) {
    String lower = word.toLowerCase(Locale.ROOT);
    String last = lower.substring(lower.lastIndexOf('-') + 1);
    if (BEFORE_NAMES.contains(last)) {
      return true;
    }
    if (BEFORE_NUMBERS.contains(last)) {
      return !next.isEmpty() && Character.isDigit(next.codePointAt(0));
    }
    return (ANYWHERE.contains(last) || isInitials(word))
        && !BEGINNERS.contains(next.toLowerCase(Locale.ROOT));
  }

  /** Single letters with full stops between: {@code U.S}, or the {@code J} of a name. */
  private static boolean isInitials(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i % 2 == 0 ? !Character.isUpperCase(c) : c != '.') {
        return false;
      }
    }
    return word.length() % 2 == 1;
  }
}
