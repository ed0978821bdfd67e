/**
 * What every published table shares: columns declared once, each value rendered for CSV and JSON
 * from one cell, files measured while they are written, rows read back. Start with {@link
 * org.rapporteur.table.Table}.
 */
@NullMarked
package org.rapporteur.table;

import org.jspecify.annotations.NullMarked;
