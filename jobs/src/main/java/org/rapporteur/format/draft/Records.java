package org.rapporteur.format.draft;

import org.rapporteur.release.Rejected;
import org.rapporteur.release.Release;

/** Where records go once they are read: every record arrives here, as one or the other. */
public interface Records {

  /** A record that is a release. */
  void release(Release release);

  /** A record that is none. */
  void rejected(Rejected rejected);
}
