// The data of the page: what the tables say, unfolded when it is asked for.

const Z = 1.959964;
const DIRECTIONS = ["", "rising", "falling", "steady"];
const ROLES = ["issued", "named"];

const data = JSON.parse(document.getElementById("data").textContent);
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
  const years = last > 0 ? (time(raw.starts[last]) - time(raw.starts[0])) / DAY / 365.25 : 1;
  const groups = new Map(raw.coverage.map(([organisation, role, words, cells]) =>
      [groupKey(number, organisation, role), {organisation, role, words, cells}]));
  // Sliding windows overlap; a window is compared with the last one that shares no day with it.
  let before = lastFull - 1;
  while (before >= 0 && raw.ends[before] > raw.starts[lastFull]) {
    before--;
  }
  return {
    number, name: raw.kind, starts: raw.starts, ends: raw.ends, partial, lastFull, before, groups,
    full: raw.starts.length - partial.size,
    perYear: last > 0 ? last / years : 1,
  };
}

function seriesOf([kind, organisation, role, topic, releases, total, mentions, firstDate, lastDate,
  peak, q, slope, direction, cells, bursts]) {
  return {
    kind, organisation, role, topic, releases, total, share: releases / total, mentions, firstDate,
    lastDate, peak,
    q, slope, direction: DIRECTIONS[direction], drawn: cells !== null, cells, bursts,
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

/** Wilson's 95 % interval of a share. */
function wilson(successes, all) {
  const share = successes / all;
  const square = Z * Z / all;
  const middle = (share + square / 2) / (1 + square);
  const half = Z * Math.sqrt(share * (1 - share) / all + square / (4 * all)) / (1 + square);
  return {share, low: Math.max(0, middle - half), high: Math.min(1, middle + half)};
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
    const mentions = new Map();
    for (let i = 0; i < series.cells.length; i += 3) {
      releases.set(series.cells[i], series.cells[i + 1]);
      mentions.set(series.cells[i], series.cells[i + 2]);
    }
    const bursts = new Map(burstsOf(series).map((burst) => [burst.place, burst]));
    series.windows = all.map((total, place) => total === 0 ? null : {
      place, total, releases: releases.get(place) || 0, mentions: mentions.get(place) || 0,
      ...wilson(releases.get(place) || 0, total),
      partial: kind.partial.has(place), burst: bursts.get(place) || null,
    });
  }
  return series.windows;
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
  return series.direction === "" || series.peak < 0;
}

function isSupported(window) {
  return window.releases >= 3 && window.total >= 5;
}

/**
 * The last full window against the one before it, with Newcombe's interval of the difference (1998,
 * method 10); null if either has no release.
 */
function lastChangeOf(series) {
  const windows = windowsOf(series);
  const now = windows[kinds[series.kind].lastFull];
  const before = windows[kinds[series.kind].before];
  if (!now || !before) {
    return null;
  }
  const change = now.share - before.share;
  const low = change - Math.hypot(now.share - now.low, before.high - before.share);
  const high = change + Math.hypot(now.high - now.share, before.share - before.low);
  const enough = now.total >= 5 && before.total >= 5;
  return {
    series, now, before, change, low, high,
    supported: isSupported(now) || isSupported(before),
    clear: enough && (isSupported(now) || isSupported(before)) && (low > 0 || high < 0),
  };
}
