/**
 * What a text is made of: characters and their folding, tokens, offsets. Start with {@link
 * org.rapporteur.text.Token}.
 */
@NullMarked
package org.rapporteur.text;

import org.jspecify.annotations.NullMarked;
