package org.rapporteur.set;

import java.util.List;
import java.util.Map;
import org.rapporteur.calendar.WindowKind;
import org.rapporteur.quality.TopicQuality;
import org.rapporteur.taxonomy.Organisations;
import org.rapporteur.taxonomy.Taxonomy;

/**
 * What decides, beside the counts, what is published.
 *
 * @param taxonomy the topics
 * @param organisations the organisations of the file
 * @param kinds the window kinds, each once
 * @param baseline how many windows a burst is compared with
 * @param evidence whether {@code mentions} is written
 * @param quality how well topics are found, by readers' labels; empty without labels
 * @param made what the data package says of the set's making: version, digests of the reference
 *     files, options that change results
 */
public record PublicationSettings(
    Taxonomy taxonomy,
    Organisations organisations,
    List<WindowKind> kinds,
    int baseline,
    boolean evidence,
    List<TopicQuality> quality,
    Map<String, ?> made) {}
