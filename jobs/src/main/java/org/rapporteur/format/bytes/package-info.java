/**
 * Files as bytes: unpacked, cut at lines, checked for UTF-8. Start with {@link
 * org.rapporteur.format.bytes.FileBytes}.
 */
@NullMarked
package org.rapporteur.format.bytes;

import org.jspecify.annotations.NullMarked;
