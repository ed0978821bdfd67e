package org.rapporteur.set;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapporteur.language.Sentences;
import org.rapporteur.release.CodePointOrder;
import org.rapporteur.release.Release;
import org.rapporteur.release.Texts;
import org.rapporteur.taxonomy.Field;
import org.rapporteur.taxonomy.Mention;
import org.rapporteur.taxonomy.NamePlace;
import org.rapporteur.taxonomy.Tags;
import org.rapporteur.taxonomy.Taxonomy;
import org.rapporteur.text.CodePoints;

/**
 * The rows of one version of a release in the detail tables, as they are kept until the version is
 * known to be the newest.
 *
 * @param row its row of {@code releases}, with no meeting and 0 versions yet
 * @param mentions its rows of {@code mentions}, sorted by their key; empty without evidence
 */
public record ReleaseDetail(ReleaseRow row, List<MentionRow> mentions) {

  /**
   * What the detail tables say of a release.
   *
   * @param lang the language it is in, empty if unknown
   * @param issuers ids of the organisations that issued it, in code point order
   * @param evidence whether its mentions are wanted
   */
  public static ReleaseDetail of(
      Release release,
      String lang,
      List<String> issuers,
      Tags tags,
      Taxonomy taxonomy,
      boolean evidence) {
    String date = release.date().toString();
    String organisation = String.join(";", issuers);
    int[] has = tags.topicIndexes();
    ReleaseRow row =
        new ReleaseRow(
            release.id(),
            date,
            release.dateSource().word(),
            organisation,
            release.title(),
            lang,
            tags.words(),
            topics(taxonomy, IntStream.of(has)),
            topics(
                taxonomy,
                IntStream.range(0, has.length).filter(i -> tags.topicAbout()[i]).map(i -> has[i])),
            String.join(";", tags.named()),
            "",
            release.url(),
            release.source().toString(),
            0);
    if (!evidence) {
      return new ReleaseDetail(row, List.of());
    }
    CodePoints title = new CodePoints(release.title());
    CodePoints body = new CodePoints(release.body());
    Map<NamePlace, String> sentences = new HashMap<>();
    List<MentionRow> mentions = new ArrayList<>();
    for (Mention mention : tags.mentions()) {
      boolean inTitle = mention.field() == Field.TITLE;
      String field = inTitle ? release.title() : release.body();
      CodePoints codePoints = inTitle ? title : body;
      mentions.add(
          new MentionRow(
              release.id(),
              mention.topic().id(),
              mention.field().word(),
              codePoints.before(mention.start()),
              date,
              organisation,
              mention.termTopic(),
              mention.term(),
              codePoints.before(mention.end()),
              field.substring(mention.start(), mention.end()),
              // A parent's mention stands where its child's does.
              sentences.computeIfAbsent(
                  new NamePlace(mention.term(), mention.field(), mention.start(), mention.end()),
                  place -> Sentences.around(field, mention.start(), mention.end()))));
    }
    return new ReleaseDetail(row, mentions);
  }

  private static String topics(Taxonomy taxonomy, IntStream indexes) {
    return indexes
        .mapToObj(index -> taxonomy.topics().get(index).id())
        .sorted(CodePointOrder.COMPARATOR)
        .collect(Collectors.joining(";"));
  }

  /** Writes this detail; what its rows share is written once. */
  public void writeTo(ByteArrayOutputStream bytes) {
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      for (String text :
          new String[] {
            row.id(),
            row.date(),
            row.dateSource(),
            row.organisation(),
            row.title(),
            row.lang(),
            row.topics(),
            row.about(),
            row.named(),
            row.url(),
            row.source()
          }) {
        Texts.write(out, text);
      }
      out.writeInt(row.words());
      out.writeInt(mentions.size());
      String sentence = "";
      for (MentionRow mention : mentions) {
        Texts.write(out, mention.topic());
        Texts.write(out, mention.field());
        out.writeInt(mention.start());
        Texts.write(out, mention.termTopic());
        Texts.write(out, mention.term());
        out.writeInt(mention.end());
        Texts.write(out, mention.text());
        // Neighbours often stand in one sentence: it is written once.
        boolean repeated = mention.sentence().equals(sentence);
        out.writeBoolean(repeated);
        if (!repeated) {
          sentence = mention.sentence();
          Texts.write(out, sentence);
        }
      }
    } catch (IOException e) {
      throw new AssertionError("writing to memory does not fail", e);
    }
  }

  /** Reads what {@link #writeTo} wrote. */
  public static ReleaseDetail read(DataInputStream in) throws IOException {
    String id = Texts.read(in);
    String date = Texts.read(in);
    String dateSource = Texts.read(in);
    String organisation = Texts.read(in);
    String title = Texts.read(in);
    String lang = Texts.read(in);
    String topics = Texts.read(in);
    String about = Texts.read(in);
    String named = Texts.read(in);
    String url = Texts.read(in);
    String source = Texts.read(in);
    int words = in.readInt();
    ReleaseRow row =
        new ReleaseRow(
            id,
            date,
            dateSource,
            organisation,
            title,
            lang,
            words,
            topics,
            about,
            named,
            "",
            url,
            source,
            0);
    int size = in.readInt();
    List<MentionRow> mentions = new ArrayList<>(size);
    String sentence = "";
    for (int i = 0; i < size; i++) {
      String topic = Texts.read(in);
      String field = Texts.read(in);
      int start = in.readInt();
      String termTopic = Texts.read(in);
      String term = Texts.read(in);
      int end = in.readInt();
      String text = Texts.read(in);
      if (!in.readBoolean()) {
        sentence = Texts.read(in);
      }
      mentions.add(
          new MentionRow(
              id, topic, field, start, date, organisation, termTopic, term, end, text, sentence));
    }
    return new ReleaseDetail(row, mentions);
  }
}
