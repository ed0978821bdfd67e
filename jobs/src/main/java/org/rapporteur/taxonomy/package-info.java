/**
 * Topics and organisations as analysts write them, and the {@link org.rapporteur.taxonomy.Tagger}
 * that finds both in a release.
 */
@NullMarked
package org.rapporteur.taxonomy;

import org.jspecify.annotations.NullMarked;
