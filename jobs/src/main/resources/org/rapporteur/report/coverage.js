// How many releases there are to lean on.

const ORGANISATIONS = 20;

function showCoverage(state, choose) {
  const kind = kinds[state.kind];
  const own = totals(state.kind, state.organisation, state.role);
  const words = group(state.kind, state.organisation, state.role);
  const empty = own.filter((releases) => releases === 0).length;
  const sum = own.reduce((a, b) => a + b, 0);
  const sliding = kind.name.includes("/");
  replace("coverage",
      make("h2", {id: "coverage-heading"}, "Coverage"),
      make("p", {class: "lede"}, `${organisations[state.organisation].label}, ${
          ROLES[state.role]}: ${counted(sum, "release", "releases")}${
          sliding ? " (windows overlap)" : ""}, ${
          counted(words ? words.words : 0, "word", "words")}; ${
          empty === 0 ? "every window has a release" : `${empty} of ${
              counted(own.length, "window", "windows")} without any`}.`),
      make("div", {class: "card"},
          make("p", {class: "range"}, make("span", null, windowText(kind, 0)),
              make("b", null, `Releases by ${kind.name}, at most ${count(Math.max(...own))}`),
              make("span", null, windowText(kind, own.length - 1))),
          bars(own, 900, 110, "tall"), coverageTable(kind, own)),
      organisationsCard(state, choose));
}

function coverageTable(kind, own) {
  const details = make("details", null, make("summary", null, "The same as a table"));
  details.addEventListener("toggle", () => {
    if (details.children.length === 1) {
      details.append(table(`Releases by ${kind.name}`,
          [{name: "Window"}, {name: "Releases", number: true}, {name: "Notes"}],
          own.map((releases, place) => [windowText(kind, place), count(releases),
            kind.partial.has(place) ? "partial" : ""]).reverse()));
    }
  });
  return details;
}

function organisationsCard(state, choose) {
  const rows = [...kinds[state.kind].groups.values()]
      .filter((one) => one.organisation !== 0 && one.role === state.role)
      .map((one) => {
        const counts = totals(state.kind, one.organisation, one.role);
        return {organisation: one.organisation, counts, sum: counts.reduce((a, b) => a + b, 0)};
      })
      .sort((a, b) => b.sum - a.sum || a.organisation - b.organisation);
  const entry = ({organisation, counts, sum}) => make("li", {class: "organisation"},
      make("button", {type: "button", class: "topic-link", onclick: () => choose(organisation)},
          organisations[organisation].label),
      bars(counts, 300, 26, "low"),
      make("span", {class: "figures"}, make("strong", null, count(sum)),
          make("small", null, ` in ${counts.filter((one) => one > 0).length} of ${
              counted(counts.length, "window", "windows")}`)));
  const holder = make("div");
  const fillWith = (wanted) => {
    const found = rows.filter((row) =>
      organisations[row.organisation].label.toLowerCase().includes(wanted.toLowerCase()));
    holder.replaceChildren();
    fill(holder, list(found.map((row) => () => entry(row)), ORGANISATIONS, {class: "rows"}));
  };
  fillWith("");
  return make("article", {class: "card"},
      make("h3", null, state.role === 0 ? "Who issues releases" : "Who is named in releases"),
      rows.length <= ORGANISATIONS ? null : make("label", {class: "field"},
          make("span", null, "Find an organisation"),
          make("input", {type: "search", oninput: (event) => fillWith(event.target.value)})),
      holder);
}
