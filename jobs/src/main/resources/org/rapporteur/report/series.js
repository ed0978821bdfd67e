// One series drawn large: share, interval, bursts and gaps, read out by pointer and by keyboard.

const CHART_HEIGHT = 300;
const MARGIN = {left: 48, right: 16, top: 22, bottom: 30};

function drawSeries(holder, series) {
  const kind = kinds[series.kind];
  const windows = windowsOf(series);
  const there = windows.filter(Boolean);
  const width = Math.max(320, holder.clientWidth);
  const highest = Math.max(...there.map((one) => one.share));
  const most = Math.min(1, Math.max(0.02, highest * 1.15,
      Math.min(Math.max(...there.map((one) => one.high)), highest * 2)));
  const inner = width - MARGIN.left - MARGIN.right;
  const x = (place) => MARGIN.left + (place + 0.5) / windows.length * inner;
  const y = (share) => MARGIN.top + (1 - Math.min(share, most) / most)
      * (CHART_HEIGHT - MARGIN.top - MARGIN.bottom);
  const half = Math.min(8, inner / windows.length / 2);
  const parts = [...axes(kind, most, x, y, width), gaps(windows, x, inner / windows.length)];
  for (const run of runs(windows)) {
    parts.push(draw("path", {d: bandPath(run, x, y, half), class: "band"}),
        draw("path", {d: linePath(run, x, y), class: "line"}));
  }
  for (const window of there) {
    if (windows.length <= 200 || window.partial || window.burst) {
      parts.push(draw("circle", {cx: x(window.place), cy: y(window.share), r: 3,
        class: window.partial ? "dot partial" : "dot"}));
    }
    if (window.burst) {
      const [left, top] = [x(window.place), Math.max(8, y(window.share) - 14)];
      parts.push(draw("path", {class: "burst-mark",
        d: `M${left} ${top - 6}l5 6l-5 6l-5 -6Z`}));
    }
  }
  const cursor = draw("line", {y1: MARGIN.top, y2: CHART_HEIGHT - MARGIN.bottom, class: "cursor",
    visibility: "hidden"});
  const svg = draw("svg", {viewBox: `0 0 ${width} ${CHART_HEIGHT}`, width, height: CHART_HEIGHT,
    role: "img", tabindex: "0", class: "series",
    "aria-label": `Share of releases on ${topics[series.topic].label} by ${kind.name}. `
        + "Arrow keys read out the windows; the table below holds them all."}, parts, cursor);
  const tip = make("p", {class: "tip", "aria-live": "polite"}, "Point at the chart, or use the arrow keys.");
  holder.replaceChildren(svg, legend(), tip);
  readOut(svg, cursor, tip, windows, kind, x);
}

function axes(kind, most, x, y, width) {
  const parts = [];
  const step = axisStep(most);
  for (let i = 0; i * step <= most + 1e-9; i++) {
    const at = y(i * step);
    parts.push(draw("line", {x1: MARGIN.left, x2: width - MARGIN.right, y1: at, y2: at,
      class: "grid"}),
    draw("text", {x: MARGIN.left - 6, y: at + 4, class: "tick end"},
        `${Number((i * step * 100).toFixed(2))} %`));
  }
  let free = MARGIN.left;
  let year = "";
  kind.starts.forEach((start, place) => {
    if (start.slice(0, 4) !== year) {
      year = start.slice(0, 4);
      if (x(place) >= free && x(place) + 34 < width) {
        free = x(place) + 44;
        parts.push(draw("line", {x1: x(place), x2: x(place), y1: CHART_HEIGHT - MARGIN.bottom,
          y2: CHART_HEIGHT - MARGIN.bottom + 5, class: "grid"}),
        draw("text", {x: x(place), y: CHART_HEIGHT - 8, class: "tick"}, year));
      }
    }
  });
  return parts;
}

/** Windows without a release: shaded, so that nobody takes them for zero. */
function gaps(windows, x, step) {
  return windows.flatMap((window, place) => window === null
      ? [draw("rect", {x: x(place) - step / 2, width: step, y: MARGIN.top,
        height: CHART_HEIGHT - MARGIN.top - MARGIN.bottom, class: "gap"})]
      : []);
}

function legend() {
  const entry = (tone, text) => make("li", {class: `key ${tone}`}, text);
  return make("ul", {class: "legend"}, entry("key-line", "share"),
      entry("key-band", "95 % interval"), entry("key-burst", "burst"),
      entry("key-partial", "partial window"), entry("key-gap", "no release"));
}

function readOut(svg, cursor, tip, windows, kind, x) {
  let place = windows.length - 1;
  const show = (next) => {
    place = Math.max(0, Math.min(windows.length - 1, next));
    cursor.setAttribute("x1", x(place));
    cursor.setAttribute("x2", x(place));
    cursor.setAttribute("visibility", "visible");
    tip.replaceChildren(windowSentence(kind, place, windows[place]));
  };
  svg.addEventListener("pointermove", (event) => {
    const box = svg.getBoundingClientRect();
    const at = (event.clientX - box.left) * (svg.viewBox.baseVal.width / box.width);
    show(Math.floor((at - x(0)) / (x(1) - x(0)) + 0.5));
  });
  svg.addEventListener("keydown", (event) => {
    const next = {ArrowLeft: place - 1, ArrowRight: place + 1, Home: 0, End: windows.length - 1};
    if (event.key in next) {
      event.preventDefault();
      show(next[event.key]);
    }
  });
}

function windowSentence(kind, place, window) {
  if (window === null) {
    return `${windowText(kind, place)}: no release`;
  }
  const burst = window.burst
      ? `; burst: ${decimal(window.burst.expected)} expected, ${qValue(window.burst.q)}` : "";
  return `${windowText(kind, place)}: ${percent(window.share)} (${percentPoints(window.low)}–${
      percentPoints(window.high)} %), ${count(window.releases)} of ${
      counted(window.total, "release", "releases")}, ${
      counted(window.mentions, "mention", "mentions")}${window.partial ? "; partial window" : ""}${burst}`;
}
