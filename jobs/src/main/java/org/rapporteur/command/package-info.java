/**
 * The command line: one class a command, its options checked all at once, progress and exit status.
 * Start with {@link org.rapporteur.command.Rapporteur}.
 */
@NullMarked
package org.rapporteur.command;

import org.jspecify.annotations.NullMarked;
