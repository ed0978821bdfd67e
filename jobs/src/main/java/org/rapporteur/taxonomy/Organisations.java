package org.rapporteur.taxonomy;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.reference.Faults;
import org.rapporteur.reference.ReferenceException;
import org.rapporteur.text.Characters;
import org.rapporteur.text.Folding;
import org.rapporteur.text.Token;

/** The organisations that analysts know, and which of them a name means. */
public final class Organisations implements Serializable {

  private static final long serialVersionUID = 1;

  private final Map<String, Organisation> byId = new LinkedHashMap<>();
  private final Map<List<String>, String> idByTokens = new HashMap<>();

  Organisations(List<Organisation> organisations) {
    for (Organisation organisation : organisations) {
      byId.put(organisation.id(), organisation);
      addName(organisation.id(), organisation.id());
      organisation.names().forEach(name -> addName(name, organisation.id()));
    }
  }

  /**
   * Reads organisations from YAML, JSON or CSV.
   *
   * @throws ReferenceException with every fault of the file
   */
  public static Organisations read(Path file) throws ReferenceException {
    Faults faults = new Faults(file);
    List<Organisation> organisations = OrganisationsReader.read(file, faults);
    faults.check();
    return new Organisations(organisations);
  }

  /** The organisations in the order of the file. */
  public List<Organisation> all() {
    return List.copyOf(byId.values());
  }

  /** Whether the file has an organisation of this id. */
  public boolean known(String id) {
    return byId.containsKey(id);
  }

  /**
   * The id of the organisation that an issuer's name means: the first in the file whose id or one
   * of whose names has the same folded tokens, a leading {@code the} left out; for a name that the
   * file does not know, its slug.
   */
  public String resolve(String name) {
    return tokens(name).map(idByTokens::get).orElseGet(() -> known(name) ? name : slug(name));
  }

  /** The id, then those of the organisations it is part of, from the nearest to the farthest. */
  public List<String> withAncestors(String id) {
    List<String> ids = new ArrayList<>();
    ids.add(id);
    Organisation organisation = byId.get(id);
    while (organisation != null && !organisation.parent().isEmpty()) {
      ids.add(organisation.parent());
      organisation = byId.get(organisation.parent());
    }
    return ids;
  }

  private void addName(String name, String id) {
    tokens(name).ifPresent(tokens -> idByTokens.putIfAbsent(tokens, id));
  }

  /** The folded tokens without a leading {@code the}; nothing for a text without tokens. */
  private static Optional<List<String>> tokens(String name) {
    List<String> tokens = Token.foldedIn(name);
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        tokens.get(0).equals("the") ? List.copyOf(tokens.subList(1, tokens.size())) : tokens);
  }

  /**
   * Folded, every run of other characters than letters and numbers one hyphen, none at the ends.
   */
  private static String slug(String name) {
    StringBuilder slug = new StringBuilder();
    boolean hyphen = false;
    for (int codePoint : Folding.fold(name).codePoints().toArray()) {
      if (Characters.isLetterOrNumber(codePoint)) {
        if (hyphen && slug.length() > 0) {
          slug.append('-');
        }
        slug.appendCodePoint(codePoint);
        hyphen = false;
      } else {
        hyphen = true;
      }
    }
    String id = slug.toString();
    // "all" is every release, not an organisation: a name that leads there says nothing.
    return id.isEmpty() || id.equals("all") ? "unknown" : id;
  }
}
