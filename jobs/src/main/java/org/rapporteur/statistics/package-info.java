/**
 * Numbers in, numbers out: intervals, tests and corrections, each with the source of its formula.
 */
@NullMarked
package org.rapporteur.statistics;

import org.jspecify.annotations.NullMarked;
