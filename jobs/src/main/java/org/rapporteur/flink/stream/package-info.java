/**
 * The records that travel between operators, public and made of strings, numbers, arrays, lists and
 * maps, and what operators share: the reference files and the progress of a run. Start with {@link
 * org.rapporteur.flink.stream.Contribution}.
 */
@NullMarked
package org.rapporteur.flink.stream;

import org.jspecify.annotations.NullMarked;
