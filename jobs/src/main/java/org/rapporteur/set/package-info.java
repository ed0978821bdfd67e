/**
 * Publishing a complete set: {@link org.rapporteur.set.Tables} declares every table and column
 * once; {@link org.rapporteur.set.Publication} turns counts and evidence into a set; {@link
 * org.rapporteur.set.SetFolder} numbers the sets and swaps {@code current}; {@link
 * org.rapporteur.set.Revisions} says what changed against the set before. Start with {@code
 * Publication}.
 */
@NullMarked
package org.rapporteur.set;

import org.jspecify.annotations.NullMarked;
