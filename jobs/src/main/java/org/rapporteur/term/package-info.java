/**
 * What is looked for in texts, and where it stands. Start with {@link org.rapporteur.term.Term}
 * (one term) and {@link org.rapporteur.term.TermScanner} (how all of them are found). A text is
 * read once, character by character, through a table of states over the tokens of all terms ({@code
 * TokenAutomaton}); only from tokens that some term begins with are terms followed token by token
 * ({@code TermIndex}), and only then is what stands between two tokens looked at ({@code Gaps}).
 * Knows nothing of topics or releases.
 */
@NullMarked
package org.rapporteur.term;

import org.jspecify.annotations.NullMarked;
