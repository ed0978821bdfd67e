/**
 * The command line: one class a command, its options read and checked all at once. Start with
 * {@link org.rapporteur.command.Rapporteur}.
 */
@NullMarked
package org.rapporteur.command;

import org.jspecify.annotations.NullMarked;
