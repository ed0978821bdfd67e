/**
 * What the program knows of languages: the words of each, and where its sentences end. Start with
 * {@link org.rapporteur.language.Words}, the words of one kind in all languages; {@link
 * org.rapporteur.language.Sentences} says where sentences end.
 *
 * <p>A language is one file of resources beside this package, named by its code: {@code en.yaml}.
 * Each key is a kind of words, such as {@code hosting}, and holds the phrases of that kind with
 * commas between. In a phrase {@code a|b} is either word, {@code (a|b)} either or none, {@code *ed}
 * a word that ends so, {@code announc*} one that begins so, and a lone {@code *} any one word.
 * Upper and lower case are the same, and so are {@code '} and its curly form.
 *
 * <p>A new kind is a new key in the files of those languages that have words for it; code asks for
 * it by {@code Words.of("hosting")}. A new language is a new file: nothing lists them.
 */
@NullMarked
package org.rapporteur.language;

import org.jspecify.annotations.NullMarked;
