/**
 * What every format fills and hands over: a {@link org.rapporteur.format.draft.Draft} of named
 * fields, which {@link org.rapporteur.format.draft.RecordCheck} alone decides upon: a release, or a
 * rejected record and why.
 */
@NullMarked
package org.rapporteur.format.draft;

import org.jspecify.annotations.NullMarked;
