package org.rapporteur.flink.sink;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.rapporteur.calendar.WindowKind;
import org.rapporteur.flink.stream.Progress;
import org.rapporteur.flink.stream.References;
import org.rapporteur.quality.TopicQuality;
import org.rapporteur.set.PublicationSettings;

/**
 * What publishing needs.
 *
 * @param run the run whose {@link Progress} is written into {@code run.json}
 * @param output the folder of the sets
 * @param evidenceFolder where the rows of the detail tables wait
 * @param countsFolder where an unbounded run keeps the counts of all days
 * @param references the topics, the organisations and the series
 * @param windows the window kinds by name
 * @param baseline how many windows a burst is compared with
 * @param evidence whether {@code mentions} is written
 * @param quality see {@link PublicationSettings#quality}
 * @param made see {@link PublicationSettings#made}
 * @param command the command that runs, for {@code run.json}
 * @param started when it began, likewise
 */
public record PublishingTask(
    String run,
    String output,
    String evidenceFolder,
    String countsFolder,
    References references,
    List<String> windows,
    int baseline,
    boolean evidence,
    List<TopicQuality> quality,
    Map<String, ?> made,
    String command,
    Instant started)
    implements Serializable {

  /** The set that the state goes on from is not there any more. */
  IOException gone(Path set) {
    return new IOException(
        set
            + ": expected the set that "
            + Path.of(countsFolder).getParent()
            + " goes on from, found nothing; without that folder everything is read anew");
  }

  PublicationSettings settings() {
    return new PublicationSettings(
        references.taxonomy(),
        references.organisations(),
        windows.stream().map(WindowKind::parse).toList(),
        baseline,
        evidence,
        quality,
        made);
  }
}
