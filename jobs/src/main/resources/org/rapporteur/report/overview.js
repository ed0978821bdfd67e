// What rose and what fell, how sure that is, what burst, and what is too thin to say.

const TREND_ROWS = 8;
const UNCLEAR_ROWS = 4;
const BURST_ROWS = 6;

function showOverview(state, choose) {
  const kind = kinds[state.kind];
  const all = seriesOfGroup(state.kind, state.organisation, state.role);
  const thin = all.filter(isThin);
  const firm = all.filter((series) => !isThin(series));
  const rising = sorted(firm.filter((series) => series.direction === "rising"));
  const falling = sorted(firm.filter((series) => series.direction === "falling"));
  const steady = firm.filter((series) => series.direction === "steady");
  replace("overview",
      make("h2", {id: "overview-heading"}, "What rose and what fell"),
      make("p", {class: "lede"}, lede(state, kind)),
      make("div", {class: "tiles"},
          tile("rising", "▲", rising.length, "rose"), tile("falling", "▼", falling.length, "fell"),
          tile("steady", "■", steady.length, "held steady"),
          tile("thin", "?", thin.length, "too thin to say")),
      make("div", {class: "pair"},
          trendCard("Rose", "rising", rising, choose), trendCard("Fell", "falling", falling, choose)),
      trendNote(firm),
      changeCard(kind, all, choose),
      make("div", {class: "pair"},
          burstCard(state, all, choose), quietCard(steady, thin, choose)));
}

function lede(state, kind) {
  const who = organisations[state.organisation].label;
  const what = state.organisation === 0 ? "All releases" :
      state.role === 0 ? `Releases issued by ${who}` : `Releases that name ${who}`;
  return `${what}, by ${kind.name}: the share of releases on each topic over ${
      counted(kind.full, "full window", "full windows")}.`;
}

function tile(tone, sign, number, text) {
  return make("div", {class: `tile ${tone}`},
      make("span", {class: "sign", "aria-hidden": "true"}, sign),
      make("strong", null, count(number)), make("span", null, text));
}

/** The surest first; equally sure ones by their slope. */
function sorted(series) {
  return series.sort((a, b) => a.q - b.q || Math.abs(b.slope) - Math.abs(a.slope)
      || a.topic - b.topic);
}

function certainty(q) {
  return q <= 0.001 ? ["very sure", 3] : q <= 0.01 ? ["sure", 2] : ["fairly sure", 1];
}

function certaintyMark(q) {
  const [text, level] = certainty(q);
  return make("span", {class: "certainty"},
      make("span", {class: "pips", "aria-hidden": "true"}, "●".repeat(level), "○".repeat(3 - level)),
      ` ${text}`, make("small", null, ` ${qValue(q)}`));
}

function topicButton(series, choose) {
  return make("button", {type: "button", class: "topic-link",
    onclick: () => choose(series.topic, series.organisation)}, topics[series.topic].label);
}

function trendCard(title, tone, series, choose) {
  const entries = series.map((one) => () => make("li", {class: "trend"},
      make("div", {class: "name"}, topicButton(one, choose), certaintyMark(one.q)),
      sparkline(one, tone),
      make("div", {class: "figures"},
          make("strong", null, `${points(one.slope)} pts ${slideText(kinds[one.kind])}`),
          make("small", null, lastShareText(one)))));
  return make("article", {class: `card ${tone}`},
      make("h3", null, title),
      entries.length === 0
          ? make("p", {class: "note"}, "Nothing that the test can tell from chance.")
          : list(entries, TREND_ROWS, {class: "rows"}));
}

/** What a claim says and what it does not, beside the claims. */
function trendNote(series) {
  const mixed = series.filter((one) => one.mix);
  return make("p", {class: "note"}, "Rose and fell: among releases of the same offices, language and "
      + "length. A topic that stays up for a large part of the corpus counts as risen: where swings "
      + "last from window to window, every second simulated corpus of 40 windows had such a claim.",
  mixed.length === 0 ? "" : ` The raw shares of ${counted(mixed.length, "topic", "topics")} moved `
      + `otherwise, because others published, in other languages or at other lengths: ${
          mixed.slice(0, TREND_ROWS).map((one) => topics[one.topic].label).join(", ")}${
          mixed.length > TREND_ROWS ? ` and ${mixed.length - TREND_ROWS} more` : ""}.`);
}

function lastShareText(series) {
  if (!series.drawn) {
    return "windows: see the tables";
  }
  const window = windowsOf(series)[kinds[series.kind].lastFull];
  return window
      ? `last ${percent(window.share)} (${percentPoints(window.low)}–${percentPoints(window.high)})`
      : "no release in the last window";
}

function changeCard(kind, all, choose) {
  const changes = all.map(lastChangeOf).filter((one) =>
      one !== null && one.supported && one.change !== 0);
  const title = make("h3", null, changes.length === 0 ? "Last full window" :
      `${windowText(kind, kind.lastFull)} against ${windowText(kind, kind.lastFull - 1)}`);
  if (changes.length === 0) {
    return make("article", {class: "card"}, title,
        make("p", {class: "note"}, "Too few releases in the last two full windows to compare them, or windows that overlap."));
  }
  changes.sort((a, b) => b.clear - a.clear || (a.clear ? b.change - a.change
      : Math.abs(b.change) - Math.abs(a.change)) || a.series.topic - b.series.topic);
  const most = Math.max(...changes.map((one) => Math.min(Math.abs(one.low), 2 * Math.abs(one.change))),
      ...changes.map((one) => Math.min(Math.abs(one.high), 2 * Math.abs(one.change))));
  const entries = changes.map((one) => () => {
    const tone = !one.clear ? "steady" : one.change > 0 ? "rising" : "falling";
    return make("li", {class: "change-row"},
        topicButton(one.series, choose),
        changeBar(one, most, tone),
        make("span", {class: `figures ${tone}`},
            make("strong", null, `${points(one.change)} pts`),
            make("small", null, ` ${points(one.low)} to ${points(one.high)}; ${
                percent(one.before.share)} → ${percent(one.now.share)}; `,
            make("b", null, one.clear ? qValue(one.q) : `may be chance, ${qValue(one.q)}`))));
  });
  const clear = changes.filter((one) => one.clear).length;
  return make("article", {class: "card"}, title,
      make("p", {class: "note"}, `${clear} of ${changes.length} changes are more than chance lets expect (q ≤ ${
          thresholds.sure}). `
          + "Thin lines are 95 % intervals."),
      list(entries, clear + UNCLEAR_ROWS, {class: "rows"}));
}

function burstCard(state, all, choose) {
  const own = newestBursts(all);
  const single = state.organisation === 0
      ? newestBursts(allSeries.filter((one) => one.kind === state.kind && one.organisation !== 0))
      : [];
  return make("article", {class: "card burst"},
      make("h3", null, "Bursts"),
      own.length === 0 ? make("p", {class: "note"}, "None in this choice.")
          : list(own.map((one) => () => burstEntry(one, false, choose)), BURST_ROWS, {class: "rows"}),
      single.length === 0 ? null : [
        make("h4", null, "Of single organisations"),
        list(single.map((one) => () => burstEntry(one, true, choose)), BURST_ROWS, {class: "rows"}),
      ]);
}

function newestBursts(series) {
  return series.flatMap((one) => burstsOf(one).map((burst) => ({series: one, ...burst})))
      .sort((a, b) => b.place - a.place || a.q - b.q || a.series.topic - b.series.topic);
}

function burstEntry({series, place, releases, expected, q}, withOrganisation, choose) {
  return make("li", {class: "burst-row"},
      make("span", {class: "when"}, windowText(kinds[series.kind], place)),
      make("span", null, make("button", {type: "button", class: "topic-link",
        onclick: () => choose(series.topic, series.organisation, series.role)},
      topics[series.topic].label),
      withOrganisation
          ? make("small", null, ` ${organisations[series.organisation].label}, ${ROLES[series.role]}`)
          : null),
      make("span", {class: "figures"},
          make("strong", null, counted(releases, "release", "releases")),
          make("small", null, ` ${decimal(expected)} expected; ${qValue(q)}`)));
}

function quietCard(steady, thin, choose) {
  const names = (series) => make("ul", {class: "names"}, series.map((one) =>
    make("li", null, topicButton(one, choose), make("small", null, ` ${count(one.releases)}`))));
  const byReleases = (series) => [...series].sort((a, b) =>
    b.releases - a.releases || a.topic - b.topic);
  return make("article", {class: "card"},
      make("h3", null, "Too thin to say"),
      make("p", {class: "note"}, "Too few releases or windows to claim a trend, which is no sign "
          + "that nothing changed. Beside each topic: its releases."),
      thin.length === 0 ? make("p", null, "None.") : names(byReleases(thin)),
      make("details", null,
          make("summary", null, `Held steady: ${counted(steady.length, "topic", "topics")}`),
          names(byReleases(steady))));
}
