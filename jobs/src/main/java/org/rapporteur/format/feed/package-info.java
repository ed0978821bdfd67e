/**
 * Feeds: RSS 1.0, RSS 2.0 and Atom, piece by piece. Start with {@link
 * org.rapporteur.format.feed.Feed}.
 */
@NullMarked
package org.rapporteur.format.feed;

import org.jspecify.annotations.NullMarked;
