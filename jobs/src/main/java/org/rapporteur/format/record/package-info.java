/**
 * Records with named fields: JSON Lines, JSON arrays and CSV. Start with {@link
 * org.rapporteur.format.record.JsonRecord}.
 */
@NullMarked
package org.rapporteur.format.record;

import org.jspecify.annotations.NullMarked;
