package org.rapporteur.taxonomy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The fast tagger finds what the slow one finds. */
class SlowAndFastTaggerTest {

  private static final int TAXONOMIES = 1_000;
  private static final int TEXTS = 5;

  @Test
  void bothFindTheSameMentionsAndNamesInRandomTexts() {
    int mentions = 0;
    for (int seed = 0; seed < TAXONOMIES; seed++) {
      RandomMatching random = new RandomMatching(seed);
      List<Topic> topics = random.topics();
      List<Organisation> organisations = random.organisations();
      SlowTagger slow = new SlowTagger(topics, organisations);
      Tagger fast = new Tagger(new Taxonomy(topics), new Organisations(organisations), List.of());
      for (int i = 0; i < TEXTS; i++) {
        String title = random.text(5);
        String body = random.text(25);
        String lang = random.lang();
        Tags tags = fast.tag(title, body, lang);
        List<String> expected = slow.mentions(title, body, lang);
        assertEquals(expected, rows(tags), () -> topics + "\n" + title + "\n|" + body);
        assertEquals(slow.named(title, body), tags.named());
        assertEquals(
            new SlowText(title).words.size() + new SlowText(body).words.size(), tags.words());
        assertCounts(tags);
        mentions += expected.size();
      }
    }
    assertTrue(mentions > 10_000, () -> "the texts are too poor to tell anything");
  }

  private static List<String> rows(Tags tags) {
    return tags.mentions().stream()
        .map(
            m ->
                String.join(
                    "|",
                    m.topic().id(),
                    m.field().word(),
                    m.start() + "",
                    m.end() + "",
                    m.term(),
                    m.termTopic()))
        .toList();
  }

  private static void assertCounts(Tags tags) {
    Map<Integer, Integer> counts = new TreeMap<>();
    Set<Integer> inTitle = new TreeSet<>();
    for (Mention mention : tags.mentions()) {
      counts.merge(mention.topic().index(), 1, Integer::sum);
      if (mention.field() == Field.TITLE) {
        inTitle.add(mention.topic().index());
      }
    }
    assertArrayEquals(
        counts.keySet().stream().mapToInt(Integer::intValue).toArray(), tags.topicIndexes());
    assertArrayEquals(
        counts.values().stream().mapToInt(Integer::intValue).toArray(), tags.topicMentions());
    boolean[] about = tags.topicAbout();
    assertEquals(counts.size(), about.length);
    for (int i = 0; i < about.length; i++) {
      int topic = tags.topicIndexes()[i];
      assertEquals(inTitle.contains(topic) || counts.get(topic) >= 3, about[i]);
    }
  }
}
