package org.rapporteur.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.rapporteur.reading.TrendTables;
import org.rapporteur.set.PublishedSet;
import org.rapporteur.trend.Thresholds;
import org.rapporteur.trend.TrendWindows;

/** Tells the page which kind of windows to begin with, and from where on something is said. */
final class TrendSection {

  private TrendSection() {}

  static void write(PublishedSet set, JsonGenerator page) throws IOException {
    page.writeStringField(
        "trendKind", new TrendTables(set).windows().map(TrendWindows::kind).orElse(""));
    page.writeObjectFieldStart("thresholds");
    page.writeNumberField("sure", Thresholds.SURE);
    page.writeNumberField("releases", Thresholds.RELEASES);
    page.writeNumberField("releasesTotal", Thresholds.RELEASES_TOTAL);
    page.writeNumberField("trendReleasesTotal", Thresholds.TREND_RELEASES_TOTAL);
    page.writeNumberField("trendWindows", Thresholds.TREND_WINDOWS);
    page.writeNumberField("baselineWindows", Thresholds.BASELINE_WINDOWS);
    page.writeNumberField("shareReleasesTotal", Thresholds.SHARE_RELEASES_TOTAL);
    page.writeEndObject();
  }
}
