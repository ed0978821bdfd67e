package org.rapporteur.format.draft;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which field a record's name stands for. */
public final class FieldNames {

  private final Map<String, Spelling> spellings = new HashMap<>();
  private final Map<String, Spelling> inLowerCase = new HashMap<>();

  /**
   * The usual spellings, and those that a run maps.
   *
   * @param mapped a field's own name to the records' name for it
   */
  public FieldNames(Map<String, String> mapped) {
    for (RecordField field : RecordField.values()) {
      List<String> names = field.spellings();
      for (int i = 0; i < names.size(); i++) {
        int rank = Spelling.USUAL + i;
        spellings.put(names.get(i), new Spelling(field, rank));
        inLowerCase.put(
            names.get(i).toLowerCase(Locale.ROOT), new Spelling(field, Spelling.OTHER_CASE + rank));
      }
    }
    for (RecordField field : RecordField.values()) {
      String name = mapped.get(field.word());
      if (name != null) {
        spellings.put(name, new Spelling(field, Spelling.MAPPED));
      }
    }
  }

  /** The field behind a name as it is written, null if nobody knows it. */
  public @Nullable Spelling spelling(String name) {
    return spellings.get(name);
  }

  /** The field behind a name that people typed: in any case, if nobody knows it as written. */
  public @Nullable Spelling spellingInAnyCase(String name) {
    Spelling exact = spellings.get(name);
    return exact != null ? exact : inLowerCase.get(name.toLowerCase(Locale.ROOT));
  }

  static void check(Map<String, String> mapped) {
    Set<String> known =
        Arrays.stream(RecordField.values()).map(RecordField::word).collect(Collectors.toSet());
    Set<String> names = new HashSet<>();
    mapped.forEach(
        (field, name) -> {
          if (!known.contains(field)) {
            throw new IllegalArgumentException(
                "expected a field of a release ("
                    + Arrays.stream(RecordField.values())
                        .map(RecordField::word)
                        .collect(Collectors.joining(", "))
                    + "), found \""
                    + field
                    + "\"");
          }
          if (!names.add(name)) {
            throw new IllegalArgumentException(
                "expected a name for one field, found \"" + name + "\" for several");
          }
        });
  }
}
