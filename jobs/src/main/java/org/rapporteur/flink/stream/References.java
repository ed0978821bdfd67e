package org.rapporteur.flink.stream;

import java.io.IOException;
import java.io.Serializable;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.flink.util.InstantiationUtil;
import org.rapporteur.meeting.told.SeriesList;
import org.rapporteur.taxonomy.Organisations;
import org.rapporteur.taxonomy.Taxonomy;

/**
 * The reference files as every operator needs them. They travel as bytes made once, and all
 * operators in a process share one copy: with thousands of terms, writing and reading them for each
 * operator apart would take longer than a small input does.
 *
 * @see Packed
 */
public final class References implements Serializable {

  private static final long serialVersionUID = 1;

  private final UUID id;
  private final Taxonomy taxonomy;
  private final Organisations organisations;
  private final SeriesList series;
  private transient byte[] packed = new byte[0];

  /**
   * @param taxonomy the topics
   * @param organisations the organisations
   * @param series the series of meetings that are followed
   */
  public References(Taxonomy taxonomy, Organisations organisations, SeriesList series) {
    this(UUID.randomUUID(), new Parts(taxonomy, organisations, series));
  }

  private References(UUID id, Parts parts) {
    this.id = id;
    taxonomy = parts.taxonomy();
    organisations = parts.organisations();
    series = parts.series();
  }

  public Taxonomy taxonomy() {
    return taxonomy;
  }

  public Organisations organisations() {
    return organisations;
  }

  public SeriesList series() {
    return series;
  }

  private synchronized Object writeReplace() throws IOException {
    if (packed.length == 0) {
      packed = InstantiationUtil.serializeObject(new Parts(taxonomy, organisations, series));
    }
    Packed.HERE.put(id, new WeakReference<>(this));
    return new Packed(id, packed);
  }

  private record Parts(Taxonomy taxonomy, Organisations organisations, SeriesList series)
      implements Serializable {}

  /**
   * What travels.
   *
   * @param id tells one {@link References} from another
   * @param parts the bytes of its {@link Parts}
   */
  private record Packed(UUID id, byte[] parts) implements Serializable {

    /** The copies in use in this process. */
    private static final Map<UUID, WeakReference<References>> HERE = new ConcurrentHashMap<>();

    private Object readResolve() throws IOException, ClassNotFoundException {
      WeakReference<References> copy = HERE.get(id);
      References here = copy == null ? null : copy.get();
      if (here == null) {
        here = new References(id, unpacked());
        HERE.put(id, new WeakReference<>(here));
      }
      return here;
    }

    private Parts unpacked() throws IOException, ClassNotFoundException {
      return InstantiationUtil.deserializeObject(parts, References.class.getClassLoader());
    }
  }
}
