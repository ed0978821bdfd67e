package org.rapporteur.format.draft;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.rapporteur.release.Digests;
import org.rapporteur.release.Release;

/**
 * The two hashes by which releases and their versions are told apart. Holds a digest that it uses
 * again; not for several threads.
 */
public final class Versions {

  private static final int ID_BYTES = 8;

  private final MessageDigest digest = Digests.sha256();

  /**
   * The id of a record that has none: the first 16 hexadecimal digits of SHA-256 over {@code date
   * \n title \n body \n organisation} in UTF-8, line feeds alone between them.
   *
   * @param date the day as it was understood
   * @param title cleaned, empty if absent
   * @param body cleaned, empty if absent
   * @param organisations the issuers as the record gives them, joined by {@code ;}
   */
  public String id(LocalDate date, String title, String body, List<String> organisations) {
    add(date, title, body, organisations);
    return HexFormat.of().formatHex(digest.digest(), 0, ID_BYTES);
  }

  /**
   * What decides between two versions whose {@code updated} does not: SHA-256 over {@code date \n
   * title \n body \n organisation \n lang \n url \n series \n ordinal}. The greater counts, byte by
   * byte and unsigned.
   *
   * @return 32 bytes
   */
  public byte[] version(Release release) {
    add(release.date(), release.title(), release.body(), release.organisations());
    line(release.lang());
    line(release.url());
    line(release.series());
    line(release.ordinal());
    return digest.digest();
  }

  private void add(LocalDate date, String title, String body, List<String> organisations) {
    add(date.toString());
    line(title);
    line(body);
    line(organisations.size() == 1 ? organisations.get(0) : String.join(";", organisations));
  }

  private void line(String text) {
    digest.update((byte) '\n');
    add(text);
  }

  private void add(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
  }
}
