/**
 * Topics and organisations, and the {@link org.rapporteur.taxonomy.Tagger} that finds both in a
 * release.
 *
 * <p>Start with {@link org.rapporteur.taxonomy.Taxonomy} and {@link
 * org.rapporteur.taxonomy.Organisations} (what the files say), then {@link
 * org.rapporteur.taxonomy.Lexicon} (all of it compiled) and {@code Tagger}, whose rules read from
 * all matches to those that count.
 *
 * <p>As CSV a taxonomy has the columns {@code
 * id,label,parent,terms,unless,weights,threshold,in_names,languages}, organisations {@code
 * id,label,parent,names}: terms, names and languages are joined by {@code ;}, weights are {@code
 * term=0.5} joined so. The languages are the whole file's, whichever row they stand in. Near rules
 * and terms by language take YAML or JSON.
 */
@NullMarked
package org.rapporteur.taxonomy;

import org.jspecify.annotations.NullMarked;
