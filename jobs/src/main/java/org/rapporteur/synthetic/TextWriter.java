package org.rapporteur.synthetic;

import org.rapporteur.release.ByteBuilder;

/**
 * Writes titles and bodies as they stand inside a JSON text: made-up words, and in every sentence a
 * phrase that topics know, in every third one or so the name of a body.
 *
 * <p>The rates below are of one word's 16 bits: 5 words in 100 have letters outside ASCII, and
 * about 1 character in 100 is a JSON escape.
 */
final class TextWriter {

  private static final int FEWEST_SENTENCES = 17;
  private static final int MORE_SENTENCES = 11;
  private static final int ONE_IN_20 = 65536 / 20;
  private static final int ONE_IN_64 = 65536 / 64;
  private static final int ONE_IN_80 = 65536 / 80;
  private static final byte[] QUOTE = {'\\', '"'};
  private static final byte[] PARAGRAPH = {'\\', 'n', '\\', 'n'};

  private final Vocabulary vocabulary = new Vocabulary();
  private final ZipfTable words = new ZipfTable(Vocabulary.SIZE, 2.7);
  private final byte[][] topics = Names.read("topics.txt");
  private final ZipfTable phrases = new ZipfTable(Integer.highestOneBit(topics.length), 8);
  private final byte[][] bodies = Names.read("bodies.txt");

  /**
   * @param season moves attention along the list of topics, so that each rises and falls
   */
  void writeTitle(SplitMix random, int season, ByteBuilder line) {
    int start = line.length();
    writeWords(2 + random.below(3), random, line);
    writeTopic(random, season, line);
    line.append(' ');
    writeWords(1 + random.below(3), random, line);
    line.cut(line.length() - 1);
    line.capitalise(start);
  }

  /** At least 17 phrases of topics and 6 names of bodies, 3 KB or so. */
  void writeBody(SplitMix random, int season, ByteBuilder line) {
    int sentences = FEWEST_SENTENCES + random.below(MORE_SENTENCES);
    for (int sentence = 0; sentence < sentences; sentence++) {
      int start = line.length();
      line.append(vocabulary.plain(words.rank(random.next()))).append(' ');
      line.capitalise(start);
      writeWords(5 + random.below(8), random, line);
      writeTopic(random, season, line);
      line.append(' ');
      writeWords(2 + random.below(8), random, line);
      if (sentence % 3 == 0) {
        line.append(bodies[random.below(bodies.length)]);
      } else {
        line.append(vocabulary.plain(words.rank(random.next())));
      }
      line.append('.');
      if (sentence + 1 < sentences) {
        writeGap(random, line);
      }
    }
  }

  private static void writeGap(SplitMix random, ByteBuilder line) {
    if (random.below(3) == 0) {
      line.append(PARAGRAPH);
    } else {
      line.append(' ');
    }
  }

  private void writeTopic(SplitMix random, int season, ByteBuilder line) {
    line.append(topics[(phrases.rank(random.next()) + season) % topics.length]);
  }

  private void writeWords(int count, SplitMix random, ByteBuilder line) {
    for (int i = 0; i < count; i++) {
      long bits = random.next();
      int rank = words.rank(bits);
      int ornament = (int) (bits >>> 48);
      if (ornament < ONE_IN_20) {
        line.append(vocabulary.beyondAscii(rank));
      } else if (ornament < ONE_IN_20 + ONE_IN_64) {
        line.append(vocabulary.escaped(rank));
      } else if (ornament < ONE_IN_20 + ONE_IN_64 + ONE_IN_80) {
        line.append(QUOTE).append(vocabulary.plain(rank)).append(QUOTE);
      } else {
        line.append(vocabulary.plain(rank));
      }
      line.append(' ');
    }
  }
}
