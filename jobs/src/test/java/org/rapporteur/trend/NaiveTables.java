package org.rapporteur.trend;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rapporteur.statistics.FisherExactTest;
import org.rapporteur.statistics.Newcombe;
import org.rapporteur.statistics.SlowTrend;

/**
 * The tables of one organisation from a list of its releases, by the definitions of each column.
 */
final class NaiveTables {

  /** A window of the calendar, {@code end} exclusive. */
  record Window(LocalDate start, LocalDate end) {

    boolean holds(LocalDate date) {
      return !date.isBefore(start) && date.isBefore(end);
    }
  }

  /** A kind of window: its length and slide in days or months. */
  record NaiveKind(String name, int size, int slide, ChronoUnit unit) {

    LocalDate alignment() {
      return LocalDate.of(1970, 1, unit == ChronoUnit.DAYS ? 5 : 1);
    }
  }

  private static final String ORGANISATION = "eums";
  private static final String ROLE = "issued";

  private final String kind;
  private final int windowsPerSize;
  private final boolean shorterThanAWeek;
  private final int baseline;
  private final LocalDate first;
  private final LocalDate last;
  private final List<Dated> releases;
  private final List<Window> windows = new ArrayList<>();
  private final List<String> topics;

  NaiveTables(NaiveKind kind, int baseline, LocalDate first, LocalDate last, List<Dated> releases) {
    this.kind = kind.name();
    this.windowsPerSize = kind.size() / kind.slide();
    this.shorterThanAWeek = kind.unit() == ChronoUnit.DAYS && kind.size() < 7;
    this.baseline = baseline;
    this.first = first;
    this.last = last;
    this.releases = releases;
    TreeSet<String> present = new TreeSet<>();
    releases.forEach(release -> present.addAll(release.topics().keySet()));
    this.topics = List.copyOf(present);
    LocalDate start = kind.alignment();
    while (start.plus(kind.size(), kind.unit()).isAfter(first)) {
      start = start.minus(kind.slide(), kind.unit());
    }
    for (; !start.isAfter(last); start = start.plus(kind.slide(), kind.unit())) {
      if (start.plus(kind.size(), kind.unit()).isAfter(first)) {
        windows.add(new Window(start, start.plus(kind.size(), kind.unit())));
      }
    }
  }

  List<CoverageRow> coverage() {
    List<CoverageRow> rows = new ArrayList<>();
    for (Window window : windows) {
      rows.add(
          new CoverageRow(
              kind,
              ORGANISATION,
              ROLE,
              day(window.start()),
              day(window.end()),
              total(window),
              words(window),
              (int) in(window).stream().filter(Dated::unspoken).count(),
              partial(window)));
    }
    return rows;
  }

  List<TrendRow> trends() {
    List<TrendRow> rows = new ArrayList<>();
    for (String topic : topics) {
      for (int i = 0; i < windows.size(); i++) {
        if (total(windows.get(i)) > 0) {
          rows.add(trend(topic, i));
        }
      }
    }
    return rows;
  }

  private TrendRow trend(String topic, int i) {
    Window window = windows.get(i);
    double n = count(topic, window);
    double total = total(window);
    double share = n / total;
    double previous =
        i > 0 && total(windows.get(i - 1)) > 0 ? share(topic, windows.get(i - 1)) : Double.NaN;
    double z = 1.959964;
    double center = (share + z * z / (2 * total)) / (1 + z * z / total);
    double half =
        z
            / (1 + z * z / total)
            * Math.sqrt(share * (1 - share) / total + z * z / (4 * total * total));
    return new TrendRow(
        kind,
        ORGANISATION,
        ROLE,
        topic,
        day(window.start()),
        day(window.end()),
        count(topic, window),
        total(window),
        share,
        center - half,
        center + half,
        about(topic, window),
        about(topic, window) / total,
        mentions(topic, window),
        words(window),
        words(window) == 0 ? Double.NaN : 1000.0 * mentions(topic, window) / words(window),
        previous,
        share - previous,
        expected(topic, i),
        burstP(topic, i),
        burstQ(topic, i),
        burst(topic, i),
        n >= 3 && total >= 5 ? "ok" : "low",
        partial(window));
  }

  private List<Window> baselineOf(int i) {
    List<Window> found = new ArrayList<>();
    for (int back = i - windowsPerSize; back >= 0; back -= windowsPerSize) {
      if (total(windows.get(back)) > 0 && found.size() < baseline) {
        found.add(windows.get(back));
      }
    }
    return found;
  }

  private double expected(String topic, int i) {
    List<Window> before = baselineOf(i);
    double a = 0.5 + before.stream().mapToInt(window -> count(topic, window)).sum();
    double ab = 1 + before.stream().mapToInt(this::total).sum();
    return before.size() < 4 ? Double.NaN : total(windows.get(i)) * a / ab;
  }

  private double burstP(String topic, int i) {
    List<Window> before = baselineOf(i);
    int n0 = before.stream().mapToInt(window -> count(topic, window)).sum();
    int total0 = before.stream().mapToInt(this::total).sum();
    Window window = windows.get(i);
    return before.size() < 4
        ? Double.NaN
        : NaiveStatistics.betaBinomialTail(
            count(topic, window), total(window), 0.5 + n0, 0.5 + total0 - n0);
  }

  private double burstQ(String topic, int i) {
    double p = burstP(topic, i);
    return Double.isNaN(p)
        ? p
        : NaiveStatistics.benjaminiHochberg(
            p, topics.stream().map(other -> burstP(other, i)).toList());
  }

  private boolean burst(String topic, int i) {
    return burstQ(topic, i) <= 0.05 && count(topic, windows.get(i)) >= 3;
  }

  List<SummaryRow> summary() {
    return topics.stream().map(this::summary).toList();
  }

  private SummaryRow summary(String topic) {
    List<Dated> having = releases.stream().filter(release -> release.has(topic)).toList();
    Window peak =
        windows.stream()
            .filter(window -> count(topic, window) >= 3 && total(window) >= 5)
            .min(Comparator.comparing(window -> -share(topic, window)))
            .orElse(null);
    int full = lastFull();
    boolean there = full >= 0 && total(windows.get(full)) > 0;
    TrendRow lastRow = there ? trend(topic, full) : null;
    double q =
        trended()
            ? NaiveStatistics.benjaminiHochberg(
                trendP(topic), topics.stream().map(this::trendP).toList())
            : Double.NaN;
    double tau = trended() ? NaiveStatistics.tauB(shares(topic)) : Double.NaN;
    double slope = trended() ? NaiveStatistics.theilSen(trendWindows(), shares(topic)) : Double.NaN;
    double within = trended() ? slowTrend(topic).slope() : Double.NaN;
    double withinQ =
        trended()
            ? NaiveStatistics.benjaminiHochberg(
                withinP(topic), topics.stream().map(this::withinP).toList())
            : Double.NaN;
    String direction = trended() ? word(within, withinQ) : "";
    String raw = trended() ? word(slope, q) : "";
    double lastP = lastP(topic);
    Newcombe change = Double.isNaN(lastP) ? null : lastInterval(topic);
    return new SummaryRow(
        kind,
        ORGANISATION,
        ROLE,
        topic,
        having.size(),
        releases.size(),
        (double) having.size() / releases.size(),
        (int) having.stream().filter(release -> release.isAbout(topic)).count(),
        having.stream().mapToLong(release -> release.mentions(topic)).sum(),
        having.stream().mapToInt(release -> day(release.date())).min().orElseThrow(),
        having.stream().mapToInt(release -> day(release.date())).max().orElseThrow(),
        peak == null ? null : day(peak.start()),
        peak == null ? Double.NaN : share(topic, peak),
        lastRow == null ? null : lastRow.start(),
        lastRow == null ? Double.NaN : lastRow.share(),
        lastRow == null ? Double.NaN : lastRow.change(),
        change == null ? Double.NaN : change.low(),
        change == null ? Double.NaN : change.high(),
        lastP,
        change == null
            ? Double.NaN
            : NaiveStatistics.benjaminiHochberg(lastP, topics.stream().map(this::lastP).toList()),
        lastRow == null ? null : lastRow.burst(),
        tau,
        trended() ? trendP(topic) : Double.NaN,
        q,
        slope,
        within,
        trended() ? withinP(topic) : Double.NaN,
        withinQ,
        direction,
        trended() ? !raw.equals("steady") && !raw.equals(direction) : null);
  }

  private static String word(double slope, double q) {
    return q > 0.05 || slope == 0 ? "steady" : slope > 0 ? "rising" : "falling";
  }

  private SlowTrend slowTrend(String topic) {
    List<SlowTrend.Trial> trials = new ArrayList<>();
    for (int i : trendWindows()) {
      for (Dated release : in(windows.get(i))) {
        String length = Integer.toString((int) release.words() / 128, 2);
        String alike = release.issuers() + "/" + release.lang() + "/" + length.length();
        boolean empty = length.equals("0");
        trials.add(new SlowTrend.Trial(i, alike + (empty ? "-" : ""), release.has(topic)));
      }
    }
    return new SlowTrend(trials);
  }

  private double withinP(String topic) {
    return slowTrend(topic).p();
  }

  /** Whether the last full window and the one before can be compared. */
  private boolean compared() {
    int full = lastFull();
    return windowsPerSize == 1
        && full > 0
        && total(windows.get(full)) > 0
        && total(windows.get(full - 1)) > 0;
  }

  private double lastP(String topic) {
    if (!compared()) {
      return Double.NaN;
    }
    Window now = windows.get(lastFull());
    Window before = windows.get(lastFull() - 1);
    return FisherExactTest.slow(count(topic, now), total(now), count(topic, before), total(before));
  }

  private Newcombe lastInterval(String topic) {
    TrendRow now = trend(topic, lastFull());
    TrendRow before = trend(topic, lastFull() - 1);
    double lower = Math.hypot(now.share() - now.shareLow(), before.shareHigh() - before.share());
    double upper = Math.hypot(now.shareHigh() - now.share(), before.share() - before.shareLow());
    double change = now.share() - before.share();
    return new Newcombe(change - lower, change + upper);
  }

  List<CompositionRow> composition() {
    return windows.stream().map(this::composition).toList();
  }

  private CompositionRow composition(Window window) {
    List<Dated> inside = in(window);
    TreeSet<String> issuers = new TreeSet<>();
    inside.forEach(release -> issuers.addAll(List.of(release.issuers().split(";"))));
    long known =
        issuers.stream()
            .filter(
                issuer ->
                    releases.stream()
                        .filter(release -> List.of(release.issuers().split(";")).contains(issuer))
                        .anyMatch(release -> release.date().isBefore(window.start())))
            .count();
    List<Long> words = inside.stream().map(Dated::words).sorted().toList();
    int middle = words.size() / 2;
    Map<String, Long> languages = new TreeMap<>();
    inside.forEach(
        release -> languages.merge(release.lang().isEmpty() ? "?" : release.lang(), 1L, Long::sum));
    String mostFirst =
        languages.entrySet().stream()
            .sorted((a, b) -> Long.compare(b.getValue(), a.getValue()))
            .map(language -> language.getKey() + ":" + language.getValue())
            .collect(Collectors.joining(";"));
    return new CompositionRow(
        kind,
        day(window.start()),
        day(window.end()),
        inside.size(),
        issuers.size(),
        (int) (issuers.size() - known),
        inside.isEmpty()
            ? Double.NaN
            : (words.get(middle) + words.get(middle - 1 + words.size() % 2)) / 2.0,
        mostFirst,
        partial(window));
  }

  private int lastFull() {
    int full = windows.size() - 1;
    while (full >= 0 && partial(windows.get(full))) {
      full--;
    }
    return full;
  }

  private int[] trendWindows() {
    TreeSet<Integer> chosen = new TreeSet<>();
    for (int i = lastFull(); i >= 0; i -= windowsPerSize) {
      if (!partial(windows.get(i)) && total(windows.get(i)) >= 5) {
        chosen.add(i);
      }
    }
    return chosen.stream().mapToInt(Integer::intValue).toArray();
  }

  private boolean trended() {
    return trendWindows().length >= 8 && !shorterThanAWeek;
  }

  private double[] shares(String topic) {
    int[] chosen = trendWindows();
    double[] shares = new double[chosen.length];
    for (int i = 0; i < chosen.length; i++) {
      shares[i] = share(topic, windows.get(chosen[i]));
    }
    return shares;
  }

  private double trendP(String topic) {
    return NaiveStatistics.mannKendallP(shares(topic));
  }

  private boolean partial(Window window) {
    return window.end().isAfter(last.plusDays(1)) || window.start().isBefore(first);
  }

  private List<Dated> in(Window window) {
    return releases.stream().filter(release -> window.holds(release.date())).toList();
  }

  private int total(Window window) {
    return in(window).size();
  }

  private long words(Window window) {
    return in(window).stream().mapToLong(Dated::words).sum();
  }

  private int count(String topic, Window window) {
    return (int) in(window).stream().filter(release -> release.has(topic)).count();
  }

  private int about(String topic, Window window) {
    return (int) in(window).stream().filter(release -> release.isAbout(topic)).count();
  }

  private long mentions(String topic, Window window) {
    return in(window).stream().mapToLong(release -> release.mentions(topic)).sum();
  }

  private double share(String topic, Window window) {
    return (double) count(topic, window) / total(window);
  }

  private static int day(LocalDate date) {
    return (int) date.toEpochDay();
  }
}
