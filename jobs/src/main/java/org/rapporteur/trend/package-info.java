/**
 * Day counts to the rows of trends, coverage and summary. Start with {@link
 * org.rapporteur.trend.OrganisationWindows}: all rows of one window kind, organisation and role, as
 * a pure function of its {@link org.rapporteur.trend.DayTally day tallies} and the corpus's first
 * and last date.
 */
@NullMarked
package org.rapporteur.trend;

import org.jspecify.annotations.NullMarked;
