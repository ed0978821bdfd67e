/**
 * The page that analysts read: one file that works offline, drawn from a complete set of tables.
 * Start with {@link org.rapporteur.report.ReportPage}; what it shows is in the scripts beside its
 * template, in the resources of this package.
 */
@NullMarked
package org.rapporteur.report;

import org.jspecify.annotations.NullMarked;
