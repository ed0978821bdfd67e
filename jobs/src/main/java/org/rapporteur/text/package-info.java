/**
 * What a text is made of: characters and their folding, tokens, sentences, offsets. Start with
 * {@link org.rapporteur.text.Token}; {@link org.rapporteur.text.Sentences} says where sentences
 * end.
 */
@NullMarked
package org.rapporteur.text;

import org.jspecify.annotations.NullMarked;
