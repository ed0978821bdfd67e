// One topic closely: its share over time, in words, as a chart and as a table.

function showTopic(state, choose, chooseAbout) {
  const topic = topics[state.topic];
  const having = seriesOfGroup(state.kind, state.organisation, state.role)
      .find((one) => one.topic === state.topic);
  const series = having && state.about ? aboutOf(having) : having;
  const onSwitch = document.activeElement && document.activeElement.name === "about";
  const drawn = Boolean(series) && series.drawn;
  const options = topics.map((one, place) => [place, one.label])
      .sort((a, b) => a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0);
  const chart = make("div", {class: "chart"});
  replace("topic",
      make("div", {class: "heading"},
          make("h2", {id: "topic-heading"}, topic.label),
          select("Topic", options, state.topic, (value) => choose(Number(value)))),
      topic.parent === "" ? null : make("p", {class: "note"}, `Counts for ${labelOf(topic.parent)} too.`),
      having ? choice("Releases that", "about", [[0, "have it"], [1, "are about it"]], state.about,
          chooseAbout) : null,
      make("p", {class: "lede"}, having ? state.about ? aboutText(having) : summaryText(having)
          : "No release of this choice has the topic, or too few for this page; the tables hold it."),
      quality(topic),
      drawn ? make("div", {class: "card"}, chart, windowTable(series)) : null,
      make("div", {class: "pair"}, speakers(state, choose), sentences(state)));
  if (drawn) {
    drawSeries(chart, series);
  }
  if (onSwitch) {
    document.querySelector("input[name=about]:checked").focus();
  }
}

// What readers' labels say of the topic, where there are any.
function quality(topic) {
  const line = data.quality[topic.id];
  return line ? make("p", {class: "note"}, `Measured by readers: ${line}.`) : null;
}

function labelOf(id) {
  const found = topics.find((topic) => topic.id === id);
  return found ? found.label : id;
}

function summaryText(series) {
  const kind = kinds[series.kind];
  const trend = series.direction === "" ? `Fewer than ${
      thresholds.trendWindows} full windows with ${thresholds.trendReleasesTotal} releases: no trend is claimed.` :
      series.direction === "steady" ? `No trend among releases alike that the test can tell from chance (${qValue(series.q)})${
        series.mix ? ": the raw share moves with who publishes" : ""}.` :
      `${series.direction === "rising" ? "▲ Rising" : "▼ Falling"} by ${
          points(series.slope)} points ${slideText(kind)} among releases alike, ${
          certainty(series.q)[0]} (${qValue(series.q)}).`;
  const peak = series.peak < 0 ? "" : ` Peak: ${windowText(kind, series.peak)}${
      series.drawn ? `, ${percent(windowsOf(series)[series.peak].share)}` : ""}.`;
  return `${organisations[series.organisation].label}: in ${count(series.releases)} of ${
      counted(series.total, "release", "releases")} (${percent(series.share)}), ${
      counted(series.mentions, "mention", "mentions")}, ${dateText(series.firstDate)} to ${
      dateText(series.lastDate)}. ${trend}${peak}${
      series.drawn ? "" : " Its windows are in the tables only: this page draws longer series."}`;
}

function aboutText(series) {
  return `${organisations[series.organisation].label}: ${count(series.about)} of ${
      counted(series.total, "release", "releases")} (${
      percent(series.about / series.total)}) are about it, of ${count(series.releases)} that have it: `
      + "it stands in their title, or three times. Trends and bursts are those of all that have it.";
}

function windowTable(series) {
  const kind = kinds[series.kind];
  const details = make("details", null, make("summary", null, "The same as a table"));
  details.addEventListener("toggle", () => {
    if (details.children.length === 1) {
      details.append(table(`${topics[series.topic].label} by ${kind.name}`,
          [{name: "Window"}, {name: "Releases", number: true}, {name: "Of", number: true},
            {name: "Share", number: true}, {name: "95 % interval", number: true},
            {name: "Mentions", number: true}, {name: "Notes"}],
          windowsOf(series).map((window, place) => window === null
              ? [windowText(kind, place), "", "0", "", "", "", "no release"]
              : [windowText(kind, place), count(window.releases), count(window.total),
                percent(window.share), `${percentPoints(window.low)}–${percentPoints(window.high)} %`,
                count(window.mentions), [window.burst ? "burst" : "", window.partial ? "partial" : "",
                  isSupported(window) ? "" : "few"].filter(Boolean).join(", ")]).reverse()));
    }
  });
  return details;
}
