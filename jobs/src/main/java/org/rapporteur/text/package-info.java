/**
 * What a text is made of: tokens and their folding, terms and where they match, sentences, dates in
 * prose. Knows nothing of topics or releases.
 *
 * <p>Start with {@link org.rapporteur.text.Term} (what is looked for) and {@link
 * org.rapporteur.text.TermScanner} (how it is found). A text is read once, character by character,
 * through a table of states over the tokens of all terms ({@code TokenAutomaton}); only from tokens
 * that some term begins with are terms followed token by token ({@code TermIndex}), and only then
 * is what stands between two tokens looked at ({@code Gaps}).
 */
@NullMarked
package org.rapporteur.text;

import org.jspecify.annotations.NullMarked;
