package org.rapporteur.flink.stream;

import org.jspecify.annotations.Nullable;
import org.rapporteur.meeting.told.ReportingRelease;

/**
 * A version of a release was read: what is known of the release now.
 *
 * @param id the release's id
 * @param day the date of its newest version, in days since 1970-01-01
 * @param dayBefore the date that counted before; the same if it is new or kept its date
 * @param versions how many versions of it were read
 * @param newest whether the version read is the newest one
 * @param evidence where the rows of the version read are kept
 * @param meetings what the newest version says of meetings; null if nothing
 */
public record NewestVersion(
    String id,
    int day,
    int dayBefore,
    int versions,
    boolean newest,
    EvidencePlace evidence,
    @Nullable ReportingRelease meetings) {}
