package org.rapporteur.set;

import org.rapporteur.quality.TopicQuality;
import org.rapporteur.table.Table;
import org.rapporteur.trend.CoverageRow;
import org.rapporteur.trend.SummaryRow;
import org.rapporteur.trend.Thresholds;
import org.rapporteur.trend.TrendRow;

/**
 * Every published table with its columns, declared once: {@link PublishedSet#rows} reads rows of
 * these tables back. Columns that rows are looked for by have their names here.
 */
public final class Tables {

  /** The kind of the windows. */
  public static final String WINDOW_KIND = "window";

  /** An organisation's id. */
  public static final String ORGANISATION_ID = "organisation";

  /** How many releases: 0 in most rows of most tables. */
  public static final String RELEASE_COUNT = "releases";

  /** How many mentions. */
  public static final String MENTION_COUNT = "mentions";

  static final String RELEASES_TOTAL = "releases_total";
  static final String WORDS_TOTAL = "words_total";

  static final String WINDOW = "the window's kind as given";
  static final String ORGANISATION =
      "an organisation's id, its descendants included; all: every release";
  static final String ROLE = "issued: it issued the release; named: the release names it";
  static final String START = "the window's first day";
  static final String END = "the day after the window's last";
  static final String PARTIAL = "whether the window reaches beyond the corpus's first or last date";

  /** Topics over calendar windows. */
  public static final Table<TrendRow> TRENDS =
      Table.of(TrendRow.class, "trends", "Topics per organisation, role and calendar window")
          .text(WINDOW_KIND, WINDOW, TrendRow::window)
          .text(ORGANISATION_ID, ORGANISATION, TrendRow::organisation)
          .text("role", ROLE, TrendRow::role)
          .text("topic", "topic id", TrendRow::topic)
          .day("start", START, TrendRow::start)
          .key()
          .day("end", END, TrendRow::end)
          .integer(RELEASE_COUNT, "releases in the window that have the topic", TrendRow::releases)
          .integer(RELEASES_TOTAL, "all releases in the window", TrendRow::releasesTotal)
          .decimal("share", "releases / releases_total", TrendRow::share)
          .decimal(
              "share_low", "lower bound of the share's Wilson 95 % interval", TrendRow::shareLow)
          .decimal(
              "share_high", "upper bound of the share's Wilson 95 % interval", TrendRow::shareHigh)
          .integer("about", "releases in the window that are about the topic", TrendRow::about)
          .decimal("about_share", "about / releases_total", TrendRow::aboutShare)
          .integer(MENTION_COUNT, "mentions of the topic in those releases", TrendRow::mentions)
          .integer(WORDS_TOTAL, "words of all releases in the window", TrendRow::wordsTotal)
          .decimal("per_1000_words", "1000 x mentions / words_total", TrendRow::per1000Words)
          .decimal(
              "previous_share",
              "share of the window before, one slide back; empty if that has no releases",
              TrendRow::previousShare)
          .decimal("change", "share less previous_share", TrendRow::change)
          .decimal(
              "expected",
              "releases with the topic that the baseline leads to expect",
              TrendRow::expected)
          .probability(
              "burst_p",
              "probability of as many releases or more under the baseline",
              TrendRow::burstP)
          .probability(
              "burst_q",
              "burst_p after Benjamini-Hochberg over the topics of the window",
              TrendRow::burstQ)
          .flag(
              "burst",
              "burst_q <= " + Thresholds.SURE + " and releases >= " + Thresholds.RELEASES,
              TrendRow::burst)
          .text(
              "support",
              "ok where releases >= "
                  + Thresholds.RELEASES
                  + " and releases_total >= "
                  + Thresholds.RELEASES_TOTAL
                  + ", else low",
              TrendRow::support)
          .flag("partial", PARTIAL, TrendRow::partial)
          .build();

  /** One row a series. */
  public static final Table<SummaryRow> SUMMARY = SummaryColumns.SUMMARY;

  /** How much was published, zeros included. */
  public static final Table<CoverageRow> COVERAGE =
      Table.of(
              CoverageRow.class,
              "coverage",
              "Releases per organisation, role and calendar window, zeros included")
          .text(WINDOW_KIND, WINDOW, CoverageRow::window)
          .text(ORGANISATION_ID, ORGANISATION, CoverageRow::organisation)
          .text("role", ROLE, CoverageRow::role)
          .day("start", START, CoverageRow::start)
          .key()
          .day("end", END, CoverageRow::end)
          .integer(RELEASE_COUNT, "releases in the window", CoverageRow::releases)
          .integer("words", "words of those releases", CoverageRow::words)
          .integerOrNone(
              "unspoken",
              "releases in a known language that the taxonomy does not speak; empty if it names none",
              CoverageRow::unspoken)
          .flag("partial", PARTIAL, CoverageRow::partial)
          .build();

  /** The releases that count, a file a year. */
  public static final Table<ReleaseRow> RELEASES =
      Table.of(ReleaseRow.class, "releases", "The releases that are counted, a file a year")
          .text("id", "the release's id", ReleaseRow::id)
          .key()
          .date("date", "event time: the civil date in the run's time zone", ReleaseRow::date)
          .text("date_source", "field or text: where the date stood", ReleaseRow::dateSource)
          .text("organisation", "ids of its issuers, joined by ;", ReleaseRow::organisation)
          .text("title", "title", ReleaseRow::title)
          .text("lang", "primary language subtag; empty if unknown", ReleaseRow::lang)
          .integer("words", "tokens of title and body", ReleaseRow::words)
          .text("topics", "ids of the topics it has, joined by ;", ReleaseRow::topics)
          .text("about", "ids of the topics that it is about, joined by ;", ReleaseRow::about)
          .text(
              "named",
              "ids of the organisations whose own names stand in it, joined by ;",
              ReleaseRow::named)
          .text("meeting", "id of the meeting that it reports", ReleaseRow::meeting)
          .text("url", "where it was published", ReleaseRow::url)
          .text("source", "file and line or record number it was read from", ReleaseRow::source)
          .integer("versions", "versions of this id that were read", ReleaseRow::versions)
          .build();

  /** The evidence: every mention that is counted, a file a year. */
  public static final Table<MentionRow> MENTIONS =
      Table.of(MentionRow.class, "mentions", "Every mention that is counted, a file a year")
          .text("release", "the release's id", MentionRow::release)
          .text("topic", "id of the topic that counts the mention", MentionRow::topic)
          .text("field", "title or body", MentionRow::field)
          .integer("start", "code points before the mention in its field", MentionRow::start)
          .key()
          .date("date", "the release's date", MentionRow::date)
          .text("organisation", "ids of its issuers, joined by ;", MentionRow::organisation)
          .text(
              "term_topic",
              "id of the topic that owns the term: the topic or a descendant",
              MentionRow::termTopic)
          .text("term", "the term as the taxonomy writes it", MentionRow::term)
          .integer("end", "code points before the mention's end in its field", MentionRow::end)
          .text("text", "the mention itself: field[start:end]", MentionRow::text)
          .text(
              "sentence",
              "the sentence it stands in, at most 500 code points, white space made single",
              MentionRow::sentence)
          .build();

  /** What could not be read. */
  public static final Table<RejectedRow> REJECTED =
      Table.of(RejectedRow.class, "rejected", "Records that could not become releases")
          .text("source", "the file, relative to its input", RejectedRow::source)
          .integer("line", "line or record number; 1 for a whole file", RejectedRow::line)
          .key()
          .text(
              "reason",
              "malformed, missing-date, invalid-date, out-of-range, missing-text, too-large or"
                  + " encoding",
              RejectedRow::reason)
          .text("detail", "an excerpt", RejectedRow::detail)
          .build();

  /** The taxonomy's topics. */
  public static final Table<TopicRow> TOPICS =
      Table.of(TopicRow.class, "topics", "The topics of the taxonomy")
          .text("topic", "topic id", TopicRow::topic)
          .key()
          .text("label", "its name for people", TopicRow::label)
          .text("parent", "id of the topic that counts its mentions too", TopicRow::parent)
          .integer("terms", "how many terms it has", TopicRow::terms)
          .build();

  /** The organisations of the file, and those that only issuers' names made. */
  public static final Table<OrganisationRow> ORGANISATIONS =
      Table.of(
              OrganisationRow.class,
              "organisations",
              "The organisations of the file and the corpus")
          .text("organisation", "organisation id", OrganisationRow::organisation)
          .key()
          .text("label", "its name for people", OrganisationRow::label)
          .text("parent", "id of the organisation it is part of", OrganisationRow::parent)
          .flag(
              "known",
              "whether it is in the organisations file; else an issuer's name made it",
              OrganisationRow::known)
          .build();

  /** What changed in trends against the set before. */
  public static final Table<Revision> REVISIONS =
      Table.of(Revision.class, "revisions", "Counts of trends that differ from the set before")
          .text(WINDOW_KIND, WINDOW, Revision::window)
          .text(ORGANISATION_ID, ORGANISATION, Revision::organisation)
          .text("role", ROLE, Revision::role)
          .text("topic", "topic id", Revision::topic)
          .date("start", START, Revision::start)
          .text("column", "the column of trends that changed", Revision::column)
          .key()
          .number("old", "its value in the set before; empty: no such row", Revision::before)
          .number("new", "its value in this set; empty: no such row", Revision::after)
          .build();

  /** The releases that made the revisions. */
  public static final Table<ReleaseChange> CHANGES =
      Table.of(ReleaseChange.class, "changes", "Releases that differ from the set before")
          .text("release", "the release's id", ReleaseChange::release)
          .key()
          .text("kind", "new, changed or gone", ReleaseChange::kind)
          .date("date", "its date, or the last it had", ReleaseChange::date)
          .build();

  /** How well topics are found. */
  public static final Table<TopicQuality> TOPIC_QUALITY =
      Table.of(
              TopicQuality.class,
              "topic_quality",
              "How well each topic is found, measured by readers' labels")
          .text("topic", "topic id", TopicQuality::topic)
          .key()
          .integer("labelled", "releases that readers labelled alike", TopicQuality::labelled)
          .decimal("precision", "the part of what is tagged that is right", TopicQuality::precision)
          .decimal(
              "precision_low", "its Wilson 95 % interval's lower bound", TopicQuality::precisionLow)
          .decimal(
              "precision_high",
              "its Wilson 95 % interval's upper bound",
              TopicQuality::precisionHigh)
          .decimal("recall", "the part of what is there that is tagged", TopicQuality::recall)
          .decimal("recall_low", "lower bound of its 95 % interval", TopicQuality::recallLow)
          .decimal("recall_high", "upper bound of its 95 % interval", TopicQuality::recallHigh)
          .decimal(
              "specificity",
              "the part of what is not there that is not tagged",
              TopicQuality::specificity)
          .decimal("kappa", "agreement of two readers beyond chance (Cohen)", TopicQuality::kappa)
          .decimal(
              "share_corrected",
              "share of the labelled corpus that has the topic, as readers see it",
              TopicQuality::shareCorrected)
          .decimal(
              "share_corrected_low",
              "lower bound of its 95 % interval",
              TopicQuality::shareCorrectedLow)
          .decimal(
              "share_corrected_high",
              "upper bound of its 95 % interval",
              TopicQuality::shareCorrectedHigh)
          .text(
              "taxonomy",
              "SHA-256 of the taxonomy that the labels were drawn with",
              TopicQuality::taxonomy)
          .build();

  private Tables() {}
}
