/**
 * The published tables. {@link org.rapporteur.table.Tables} declares every table and column once;
 * {@link org.rapporteur.table.Publication} turns counts and evidence into a complete set; {@link
 * org.rapporteur.table.Output} numbers the sets and swaps {@code current}. Start with {@code
 * Publication}.
 */
@NullMarked
package org.rapporteur.table;

import org.jspecify.annotations.NullMarked;
