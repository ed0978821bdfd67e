/**
 * What prose and fields say of days. Start with {@link org.rapporteur.date.Dates} (the days that a
 * text names, and which of them is its own) and {@link org.rapporteur.date.Moment} (a date field as
 * it is written). {@code StatedDay} picks a text's own day among all its dates; {@code OtherDay},
 * {@code HeldDay} and {@code Tense} say why a sentence speaks for or against one. They know shapes
 * of sentences ({@code WordsBefore}); the words stand in the files of package {@code language}.
 */
@NullMarked
package org.rapporteur.date;

import org.jspecify.annotations.NullMarked;
