// The data of the page: what the tables say, unfolded when it is asked for.

const DIRECTIONS = ["", "rising", "falling", "steady"];
const ROLES = ["issued", "named"];

const data = JSON.parse(document.getElementById("data").textContent);
const thresholds = data.thresholds;
const intervals = new Map();
for (let i = 0; i < data.intervals.length; i += 4) {
  const [releases, total, low, high] = data.intervals.slice(i, i + 4);
  intervals.set(`${releases}/${total}`, {low, high});
}
const topics = data.topics.map(([id, label, parent]) => ({id, label, parent}));
const organisations = data.organisations.map(([id, label, parent]) => ({id, label, parent}));
const organisationPlaces = new Map(organisations.map(({id}, place) => [id, place]));
const kinds = data.kinds.map(kindOf);
const allSeries = data.series.map(seriesOf);
const seriesByGroup = new Map();
for (const series of allSeries) {
  const key = groupKey(series.kind, series.organisation, series.role);
  if (!seriesByGroup.has(key)) {
    seriesByGroup.set(key, []);
  }
  seriesByGroup.get(key).push(series);
}

function kindOf(raw, number) {
  const partial = new Set(raw.partial);
  const last = raw.starts.length - 1;
  let lastFull = last;
  while (lastFull >= 0 && partial.has(lastFull)) {
    lastFull--;
  }
  const groups = new Map(raw.coverage.map(([organisation, role, words, cells]) =>
      [groupKey(number, organisation, role), {organisation, role, words, cells}]));
  return {
    number, name: raw.kind, starts: raw.starts, ends: raw.ends, partial, lastFull, groups,
    full: raw.starts.length - partial.size,
  };
}

function seriesOf([kind, organisation, role, topic, releases, total, about, mentions, firstDate,
  lastDate, peak, q, slope, lastChange, lastLow, lastHigh, lastQ, direction, mix, cells, bursts]) {
  return {
    kind, organisation, role, topic, releases, total, share: releases / total, about, mentions,
    firstDate, lastDate, peak,
    q, slope, lastChange, lastLow, lastHigh, lastQ, mix: mix === 1,
    direction: DIRECTIONS[direction], drawn: cells !== null, cells, bursts,
  };
}

function groupKey(kind, organisation, role) {
  return `${kind}/${organisation}/${role}`;
}

function group(kind, organisation, role) {
  return kinds[kind].groups.get(groupKey(kind, organisation, role));
}

function seriesOfGroup(kind, organisation, role) {
  return seriesByGroup.get(groupKey(kind, organisation, role)) || [];
}

/** Releases of an organisation and role in every window of a kind. */
function totals(kind, organisation, role) {
  const found = group(kind, organisation, role);
  const releases = new Array(kinds[kind].starts.length).fill(0);
  for (let i = 0; found && i < found.cells.length; i += 2) {
    releases[found.cells[i]] = found.cells[i + 1];
  }
  return releases;
}

/** A share with its 95 % interval, which the tables' own program has computed. */
function shareOf(successes, all) {
  return {share: successes / all, ...intervals.get(`${successes}/${all}`)};
}

/**
 * Every window of a series, null where there is no release; nothing of a series that is listed but
 * not drawn. Kept once unfolded.
 */
function windowsOf(series) {
  if (!series.drawn) {
    return [];
  }
  if (!series.windows) {
    const kind = kinds[series.kind];
    const all = totals(series.kind, series.organisation, series.role);
    const releases = new Map();
    const about = new Map();
    const mentions = new Map();
    for (let i = 0; i < series.cells.length; i += 4) {
      releases.set(series.cells[i], series.cells[i + 1]);
      about.set(series.cells[i], series.cells[i + 2]);
      mentions.set(series.cells[i], series.cells[i + 3]);
    }
    const bursts = new Map(burstsOf(series).map((burst) => [burst.place, burst]));
    series.windows = all.map((total, place) => total === 0 ? null : {
      place, total, releases: releases.get(place) || 0, about: about.get(place) || 0,
      mentions: mentions.get(place) || 0,
      ...shareOf(releases.get(place) || 0, total),
      partial: kind.partial.has(place), burst: bursts.get(place) || null,
    });
  }
  return series.windows;
}

/** The series as it is if only releases count that are about its topic; no test was made of those. */
function aboutOf(series) {
  return {...series, releases: series.about, share: series.about / series.total,
    windows: windowsOf(series).map((window) => window && {...window, releases: window.about,
      ...shareOf(window.about, window.total), burst: null})};
}

function burstsOf(series) {
  const bursts = [];
  for (let i = 0; i < series.bursts.length; i += 4) {
    const [place, releases, expected, q] = series.bursts.slice(i, i + 4);
    bursts.push({place, releases, expected, q});
  }
  return bursts;
}

/** No trend is claimed of such a series. */
function isThin(series) {
  return series.direction === "" || (series.direction === "steady" && series.peak < 0);
}

function isSupported(window) {
  return window.releases >= thresholds.releases && window.total >= thresholds.releasesTotal;
}

/** The last full window against the one before it, as summary has it; null if it has nothing. */
function lastChangeOf(series) {
  if (series.lastQ === null || !series.drawn) {
    return null;
  }
  const lastFull = kinds[series.kind].lastFull;
  const now = windowsOf(series)[lastFull];
  const before = windowsOf(series)[lastFull - 1];
  return {
    series, now, before, change: series.lastChange, low: series.lastLow, high: series.lastHigh,
    q: series.lastQ, supported: isSupported(now) || isSupported(before),
    clear: series.lastQ <= thresholds.sure,
  };
}
