// What the reader has chosen, kept in the address, so that a view can be bookmarked and sent.

const state = {kind: 0, organisation: 0, role: 0, topic: 0, about: 0};

/** The kind that the closing summary speaks of too. */
function usualKind() {
  return Math.max(0, place(kinds, data.trendKind, "name"));
}

function place(all, value, key) {
  return all.findIndex((one) => one[key] === value);
}

function readAddress() {
  const address = new URLSearchParams(location.hash.slice(1));
  const kind = place(kinds, address.get("window"), "name");
  const organisation = place(organisations, address.get("organisation"), "id");
  const topic = place(topics, address.get("topic"), "id");
  state.kind = kind < 0 ? usualKind() : kind;
  state.organisation = Math.max(0, organisation);
  state.role = address.get("role") === "named" ? 1 : 0;
  state.about = address.get("about") === "yes" ? 1 : 0;
  settleRole();
  state.topic = topic < 0 ? usualTopic() : topic;
}

/** The surest trend; else the topic with the most releases. */
function usualTopic() {
  const all = [...seriesOfGroup(state.kind, state.organisation, state.role)];
  const moving = sorted(all.filter((one) => !isThin(one) && one.direction !== "steady"));
  const first = moving[0] || all.sort((a, b) => b.releases - a.releases)[0];
  return first ? first.topic : 0;
}

/** An organisation may only ever issue releases, or only ever be named. */
function settleRole() {
  if (!group(state.kind, state.organisation, state.role)
      && group(state.kind, state.organisation, 1 - state.role)) {
    state.role = 1 - state.role;
  }
}

function writeAddress() {
  const address = new URLSearchParams({window: kinds[state.kind].name,
    organisation: organisations[state.organisation].id, role: ROLES[state.role],
    topic: topics[state.topic].id});
  if (state.about) {
    address.set("about", "yes");
  }
  history.replaceState(null, "", `#${address}`);
}

function change(changes) {
  Object.assign(state, changes);
  settleRole();
  writeAddress();
  show();
}

function chooseTopic(topic, organisation, role) {
  change({topic, organisation: organisation === undefined ? state.organisation : organisation,
    role: role === undefined ? state.role : role});
  const section = document.getElementById("topic");
  section.scrollIntoView({block: "start"});
  section.focus({preventScroll: true});
}

function chooseAbout(about) {
  change({about});
}

function showControls() {
  const inKind = kinds[state.kind].groups;
  const present = new Set([...inKind.values()].map((one) => one.organisation));
  const options = organisations.map((one, number) => [number, one.label])
      .filter(([number]) => number === 0 || present.has(number))
      .sort((a, b) => a[0] === 0 ? -1 : b[0] === 0 ? 1 : a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0);
  replace("controls",
      select("Organisation", options, state.organisation,
          (value) => change({organisation: Number(value)})),
      choice("Releases", "role", ROLES.map((role, number) => [number, role,
        !group(state.kind, state.organisation, number)]), state.role, (role) => change({role})),
      choice("Window", "window", [...kinds].sort((a, b) => b.starts.length - a.starts.length)
          .map((kind) => [kind.number, kind.name]), state.kind,
          (kind) => change({kind})));
}

/** Keyboard users stay on the control they used, though it is drawn anew. */
function keepingFocus(draw) {
  const active = document.activeElement;
  const form = document.getElementById("controls");
  const place = form.contains(active) ? [...form.elements].indexOf(active) : -1;
  draw();
  if (place >= 0) {
    const again = form.elements[place];
    const checked = again.type === "radio"
        ? form.querySelector(`input[name="${again.name}"]:checked`) : again;
    checked.focus();
  }
}

function showCorpus() {
  const all = kinds[0];
  const releases = all.groups.get(groupKey(0, 0, 0));
  const first = allSeries.reduce((day, one) => one.firstDate < day ? one.firstDate : day, "9999");
  const last = allSeries.reduce((day, one) => one.lastDate > day ? one.lastDate : day, "");
  const sum = allSeries.find((one) => one.organisation === 0);
  const issuers = [...all.groups.values()].filter((one) =>
    one.organisation !== 0 && one.role === 0).length;
  const rejected = Object.values(data.rejected).reduce((a, b) => a + b, 0);
  replace("corpus",
      sum ? `${counted(sum.total, "release", "releases")} of ${
          counted(issuers, "organisation", "organisations")}` : "No release",
      last ? `, topics found from ${dateText(first)} to ${dateText(last)}` : "",
      `, ${counted(topics.length, "topic", "topics")}`,
      releases ? `, ${counted(releases.words, "word", "words")}` : "",
      rejected ? [", ", make("a", {href: "#rejected"}, `${count(rejected)} rejected`)] : "", ".",
      data.unspoken ? ` ${count(data.unspoken)} of ${count(sum.total)} releases are in languages that the`
          + " taxonomy does not speak; their silence says nothing." : "",
      allSeries.length < data.seriesInAll
          ? ` This page lists the ${count(allSeries.length)} series with the most releases of ${
              count(data.seriesInAll)}; the tables hold them all.` : "");
}

function show() {
  keepingFocus(showControls);
  showOverview(state, chooseTopic);
  showTopic(state, chooseTopic, chooseAbout);
  showCoverage(state, (organisation) => change({organisation}));
}

for (const place of document.querySelectorAll("[data-threshold]")) {
  place.textContent = thresholds[place.dataset.threshold];
}
showRejected();
showPackage();
if (kinds.length > 0 && topics.length > 0) {
  readAddress();
  showCorpus();
  show();
  showMeetings();
  let width = window.innerWidth;
  window.addEventListener("resize", () => {
    if (window.innerWidth !== width) {
      width = window.innerWidth;
      showTopic(state, chooseTopic, chooseAbout);
    }
  });
  window.addEventListener("hashchange", () => {
    if (location.hash.includes("=")) {
      readAddress();
      show();
    }
  });
} else {
  replace("corpus", "No release was read.");
}
