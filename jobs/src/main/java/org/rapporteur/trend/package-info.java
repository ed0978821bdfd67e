/** Day counts to the rows of trends, coverage and summary. */
@NullMarked
package org.rapporteur.trend;

import org.jspecify.annotations.NullMarked;
