/**
 * What a text is made of: tokens and their folding, terms and where they match, sentences, dates in
 * prose. Knows nothing of topics or releases.
 */
@NullMarked
package org.rapporteur.text;

import org.jspecify.annotations.NullMarked;
