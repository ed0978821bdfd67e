package org.rapporteur.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.rapporteur.format.Inputs;
import org.rapporteur.format.draft.ReadingOptions;
import org.rapporteur.meeting.told.SeriesList;
import org.rapporteur.quality.TopicQuality;
import org.rapporteur.taxonomy.Organisations;
import org.rapporteur.taxonomy.Taxonomy;

/**
 * The common options, checked, with the reference files read.
 *
 * @param inputs what to read
 * @param output where the sets stand
 * @param reading how records are read
 * @param taxonomy the topics
 * @param organisations the organisations
 * @param series the series of meetings that are followed
 * @param windows the names of the window kinds, each once
 * @param issuer the issuer of releases that name none, empty if there is none
 * @param baseline at least 4
 * @param evidence whether mentions are written
 * @param quality how well topics are found, by readers' labels; empty without labels
 * @param parallelism at least 1
 * @param made what the results depend on, for the data package
 */
public record RunOptions(
    Inputs inputs,
    Path output,
    ReadingOptions reading,
    Taxonomy taxonomy,
    Organisations organisations,
    SeriesList series,
    List<String> windows,
    String issuer,
    int baseline,
    boolean evidence,
    List<TopicQuality> quality,
    int parallelism,
    Map<String, Object> made) {}
