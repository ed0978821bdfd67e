// Drawings of shares: a line with its interval, broken where there is no release.

/** Runs of neighbouring windows that have a release. */
function runs(windows) {
  const found = [];
  let run = null;
  for (const window of windows) {
    if (window === null) {
      run = null;
    } else if (run === null) {
      found.push(run = [window]);
    } else {
      run.push(window);
    }
  }
  return found;
}

function linePath(run, x, y) {
  return run.map((window, i) =>
      `${i ? "L" : "M"}${x(window.place).toFixed(1)} ${y(window.share).toFixed(1)}`).join("");
}

/** The interval as an area; a lone window gets a width of its own. */
function bandPath(run, x, y, half) {
  const wide = run.length > 1 ? 0 : half;
  const upper = run.map((window, i) =>
      `${i ? "L" : "M"}${(x(window.place) - wide).toFixed(1)} ${y(window.high).toFixed(1)}`);
  if (wide) {
    upper.push(`h${(2 * wide).toFixed(1)}`);
  }
  const lower = [...run].reverse().map((window) =>
      `L${(x(window.place) + wide).toFixed(1)} ${y(window.low).toFixed(1)}`);
  if (wide) {
    lower.push(`h${(-2 * wide).toFixed(1)}`);
  }
  return upper.join("") + lower.join("") + "Z";
}

/** A small picture of a series: how its share went, and how sure that is. */
function sparkline(series, tone) {
  const width = 168;
  const height = 40;
  const windows = windowsOf(series).map((window) => window && window.partial ? null : window);
  const there = windows.filter(Boolean);
  const most = Math.max(0.02, ...there.map((window) => Math.min(window.high, window.share * 2.5)));
  const x = (place) => 3 + place / Math.max(1, windows.length - 1) * (width - 8);
  const y = (share) => height - 2 - Math.min(share, most) / most * (height - 5);
  const parts = runs(windows).flatMap((run) => [
    draw("path", {d: bandPath(run, x, y, 1.5), class: "band"}),
    draw("path", {d: linePath(run, x, y), class: "line"}),
  ]);
  const last = there[there.length - 1];
  if (last) {
    parts.push(draw("circle", {cx: x(last.place), cy: y(last.share), r: 2.6, class: "dot"}));
  }
  return draw("svg", {viewBox: `0 0 ${width} ${height}`, class: `spark ${tone}`,
    "aria-hidden": "true", focusable: "false"}, parts);
}

/** Bars of counts; a window without any stays empty. */
function bars(counts, width, height, tone) {
  const most = Math.max(1, ...counts);
  const step = width / counts.length;
  let path = "";
  counts.forEach((number, place) => {
    if (number > 0) {
      const tall = Math.max(1, number / most * height);
      path += `M${(place * step).toFixed(2)} ${height}v${(-tall).toFixed(1)}h${
          Math.max(step * 0.8, 0.5).toFixed(2)}v${tall.toFixed(1)}Z`;
    }
  });
  return draw("svg", {viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: "none",
    class: `bars ${tone}`, "aria-hidden": "true", focusable: "false"}, draw("path", {d: path}));
}

/** A step of 1, 2 or 5 times a power of ten that divides the axis in at most five. */
function axisStep(most) {
  const power = 10 ** Math.floor(Math.log10(most / 4));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => most / step <= 5);
}

/** A difference and its interval on a common axis from -most to +most. */
function changeBar(change, most, tone) {
  const at = (value) => `${(50 + Math.max(-1, Math.min(1, value / most)) * 48).toFixed(2)}%`;
  const span = (from, to) => `${(Math.abs(to - from) / most * 48).toFixed(2)}%`;
  const low = Math.max(-most, change.low);
  const high = Math.min(most, change.high);
  const left = Math.min(0, change.change);
  return draw("svg", {class: `change ${tone}`, height: 22, width: "100%", "aria-hidden": "true",
    focusable: "false"},
  draw("line", {x1: "50%", x2: "50%", y1: 0, y2: 22, class: "zero"}),
  draw("rect", {x: at(left), width: span(0, change.change), y: 5, height: 12, rx: 2,
    class: "bar"}),
  draw("line", {x1: at(low), x2: at(high), y1: 11, y2: 11, class: "whisker"}),
  draw("line", {x1: at(low), x2: at(low), y1: 7, y2: 15, class: "whisker"}),
  draw("line", {x1: at(high), x2: at(high), y1: 7, y2: 15, class: "whisker"}));
}

/** A share and its interval on a common axis from 0 to most. */
function shareDot(interval, most) {
  const at = (share) => `${(1.5 + Math.min(1, share / most) * 97).toFixed(2)}%`;
  return draw("svg", {class: "share", height: 20, width: "100%", "aria-hidden": "true",
    focusable: "false"},
  draw("line", {x1: "0%", x2: "100%", y1: 10, y2: 10, class: "rail"}),
  draw("line", {x1: at(interval.low), x2: at(interval.high), y1: 10, y2: 10, class: "whisker"}),
  draw("circle", {cx: at(interval.share), cy: 10, r: 4, class: "dot"}));
}
