/**
 * Files of topics, organisations and series as analysts write them: YAML, JSON or CSV, every fault
 * told at once with file, line and id. Start with {@link org.rapporteur.reference.ReferenceFile}
 * and {@link org.rapporteur.reference.Fields}.
 */
@NullMarked
package org.rapporteur.reference;

import org.jspecify.annotations.NullMarked;
