package org.rapporteur.taxonomy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.reference.Decimals;
import org.rapporteur.reference.Faults;
import org.rapporteur.reference.Fields;
import org.rapporteur.reference.Hierarchy;
import org.rapporteur.reference.ReferenceFile;
import org.rapporteur.reference.ReferenceNode.Mapping;
import org.rapporteur.reference.ReferenceNode.Text;

/** Turns the maps of a taxonomy file into topics. */
final class TaxonomyReader {

  /** Beside the topics; in CSV a column. */
  private static final String LANGUAGES = "languages";

  private static final ReferenceFile.Columns COLUMNS =
      new ReferenceFile.Columns(
          List.of("id", "label", "parent", "threshold", "in_names"),
          List.of("terms", "unless", LANGUAGES),
          List.of("weights"));

  /** Rules of nearness are maps of lists, which no cell of CSV holds. */
  private static final List<String> KEYS =
      Stream.concat(
              COLUMNS.keys().stream().filter(key -> !key.equals(LANGUAGES)), Stream.of("near"))
          .toList();

  private final Faults faults;
  private final List<Topic> topics = new ArrayList<>();
  private List<String> languages = List.of();

  TaxonomyReader(Faults faults) {
    this.faults = faults;
  }

  Taxonomy read(Path file) {
    ReferenceFile.Content content =
        ReferenceFile.read(file, "topics", List.of(LANGUAGES), COLUMNS, faults);
    content.besides().ifPresent(besides -> languages = languages(besides));
    boolean rows = content.besides().isEmpty();
    Hierarchy hierarchy = new Hierarchy(faults);
    Set<String> parents = new HashSet<>();
    List<Fields> read = new ArrayList<>();
    for (Mapping map : content.items()) {
      Fields fields = new Fields(map, faults, Fields.id(map), rows ? COLUMNS.keys() : KEYS);
      if (rows) {
        addLanguages(fields);
      }
      Topic topic = topic(fields);
      hierarchy.add("topic", topic.id(), topic.parent(), fields);
      parents.add(topic.parent());
      topics.add(topic);
      read.add(fields);
    }
    for (int i = 0; i < topics.size(); i++) {
      Topic topic = topics.get(i);
      if (topic.terms().isEmpty() && topic.near().isEmpty() && !parents.contains(topic.id())) {
        checkEmpty(read.get(i));
      }
    }
    hierarchy.check();
    return new Taxonomy(topics, languages);
  }

  private static List<String> languages(Fields fields) {
    List<String> languages = new ArrayList<>();
    for (Text text : fields.texts(LANGUAGES)) {
      TermLists.language(text.text())
          .ifPresentOrElse(
              languages::add,
              () ->
                  fields.fault(
                      text.line(),
                      LANGUAGES + ": expected a language such as en, found " + text.word()));
    }
    return languages.stream().distinct().toList();
  }

  /** The languages are the whole file's, in whichever row they stand. */
  private void addLanguages(Fields row) {
    List<String> told = languages(row);
    if (languages.isEmpty()) {
      languages = told;
    } else if (!told.isEmpty() && !told.equals(languages)) {
      row.fault(
          row.line(LANGUAGES),
          LANGUAGES
              + ": expected none or "
              + String.join(";", languages)
              + " as in a row before, found "
              + String.join(";", told));
    }
  }

  /** A topic whose lists were left empty by other faults is not told that it has none. */
  private static void checkEmpty(Fields fields) {
    if (fields.node("terms") == null && fields.node("near") == null) {
      fields.fault(
          fields.line(), "no terms, no near rule and no topic below it, expected \"terms\"");
    }
  }

  private Topic topic(Fields fields) {
    String id = fields.text("id");
    Weights weights = new Weights(fields);
    TermLists lists = new TermLists(fields, weights);
    List<TopicTerm> terms = lists.read("terms");
    List<Near> near = new NearReader(faults, id, lists).read(fields);
    List<TopicTerm> unless = lists.readUnweighted("unless");
    weights.checkAllUsed();
    BigDecimal threshold = Decimals.read(fields, "threshold", BigDecimal.ONE);
    return new Topic(
        topics.size(),
        id,
        fields.text("label"),
        fields.text("parent"),
        terms,
        unless,
        near,
        threshold,
        inNames(fields));
  }

  private static boolean inNames(Fields fields) {
    String text = fields.text("in_names");
    if (!text.isEmpty() && !List.of("true", "false").contains(text)) {
      fields.fault(
          fields.line("in_names"), "in_names: expected true or false, found \"" + text + "\"");
    }
    return text.equals("true");
  }
}
