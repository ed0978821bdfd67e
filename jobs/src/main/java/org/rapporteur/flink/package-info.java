/**
 * The job: {@link org.rapporteur.flink.ReleaseStream} is the way that every release takes, from the
 * files to the tables. Everything else here is a step of it. Functions translate between streams
 * and the plain packages, where the rules live.
 */
@NullMarked
package org.rapporteur.flink;

import org.jspecify.annotations.NullMarked;
