/**
 * Sets out: what changed is gathered, a set is written before a checkpoint and becomes the current
 * one after it. Start with {@link org.rapporteur.flink.sink.Publisher}.
 */
@NullMarked
package org.rapporteur.flink.sink;

import org.jspecify.annotations.NullMarked;
