package org.rapporteur.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rapporteur.table.Table;

/**
 * A row of a sample: a pair with its text, and what a reader says of it, once one has.
 *
 * @param topic see {@link SampledPair}, as are the next four
 * @param release the release's id; see {@link SampledRelease}, as are the next three and {@code
 *     url}
 * @param text its body
 * @param label the level; empty until a reader gives one
 * @param labeller who gave it; empty until then
 * @param note for a reader's remarks
 * @param taxonomy SHA-256 of the taxonomy that the pair was drawn with
 * @param rules digest of the topic's own rules in it
 */
public record SampleRow(
    String topic,
    String topicLabel,
    String stratum,
    int stratumSize,
    double probability,
    String release,
    String date,
    String organisation,
    String title,
    String text,
    String url,
    boolean suggested,
    String label,
    String labeller,
    String note,
    String taxonomy,
    String rules) {

  /** The file that readers fill in. The last two columns tell later whether their labels hold. */
  public static final Table<SampleRow> TABLE =
      Table.of(SampleRow.class, "sample", "Pairs of a topic and a release for readers to label")
          .text("topic", "topic id", SampleRow::topic)
          .text("topic_label", "the topic's name for people", SampleRow::topicLabel)
          .text("stratum", "the part of the corpus it was drawn from", SampleRow::stratum)
          .integer("stratum_size", "how many releases that part has", SampleRow::stratumSize)
          .decimal("probability", "that one of them is drawn", SampleRow::probability)
          .text("release", "release id", SampleRow::release)
          .key()
          .date("date", "its date", SampleRow::date)
          .text("organisation", "its issuers, joined by ;", SampleRow::organisation)
          .text("title", "its title", SampleRow::title)
          .text("text", "its body", SampleRow::text)
          .text("url", "its address", SampleRow::url)
          .flag("suggested", "whether the program finds the topic in it", SampleRow::suggested)
          .text(
              "label",
              "0: the text says nothing on the topic; 1: something; 2: it is about it",
              SampleRow::label)
          .text("labeller", "who says so", SampleRow::labeller)
          .text("note", "for remarks", SampleRow::note)
          .text("taxonomy", "SHA-256 of the taxonomy it was drawn with", SampleRow::taxonomy)
          .text("rules", "digest of the topic's own rules in it", SampleRow::rules)
          .build();

  /**
   * Rows for what was drawn, with the labels that there are already: one for each, or one without.
   *
   * @param texts bodies by release id
   * @param known labels of whatever draw
   */
  public static List<SampleRow> of(
      List<SampledPair> drawn,
      Map<String, String> texts,
      List<Label> known,
      String taxonomy,
      Map<String, String> rules) {
    record Key(String topic, String release) {}
    Map<Key, List<Label>> labels =
        known.stream()
            .collect(Collectors.groupingBy(label -> new Key(label.topic(), label.release())));
    List<SampleRow> rows = new ArrayList<>();
    for (SampledPair pair : drawn) {
      String text = texts.getOrDefault(pair.release().id(), "");
      String digest = rules.getOrDefault(pair.topic(), "");
      List<Label> given =
          labels.getOrDefault(new Key(pair.topic(), pair.release().id()), List.of());
      for (Label label : given) {
        rows.add(
            row(pair, text, Integer.toString(label.level()), label.labeller(), taxonomy, digest));
      }
      if (given.isEmpty()) {
        rows.add(row(pair, text, "", "", taxonomy, digest));
      }
    }
    return rows;
  }

  private static SampleRow row(
      SampledPair pair, String text, String label, String labeller, String taxonomy, String rules) {
    SampledRelease release = pair.release();
    return new SampleRow(
        pair.topic(),
        pair.topicLabel(),
        pair.stratum(),
        pair.stratumSize(),
        pair.probability(),
        release.id(),
        release.date(),
        release.organisation(),
        release.title(),
        text,
        release.url(),
        pair.suggested(),
        label,
        labeller,
        "",
        taxonomy,
        rules);
  }
}
