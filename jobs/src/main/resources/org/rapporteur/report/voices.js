// Who speaks of a topic, and the sentences behind the numbers.

const SPEAKERS = 10;
const SENTENCES = 6;

function speakers(state, choose) {
  const all = allSeries.filter((one) => one.kind === state.kind && one.topic === state.topic
      && one.organisation !== 0 && one.role === state.role && one.total >= thresholds.releasesTotal)
      .sort((a, b) => b.releases - a.releases || a.organisation - b.organisation);
  const intervals = new Map(all.map((one) => [one, shareOf(one.releases, one.total)]));
  const most = Math.max(0.02, ...all.slice(0, SPEAKERS).map((one) => intervals.get(one).high));
  return make("article", {class: "card"},
      make("h3", null, state.role === 0 ? "Who speaks of it" : "Who is named with it"),
      all.length === 0 ? make("p", {class: "note"}, `No organisation with ${thresholds.releasesTotal} releases or more.`) : [
        make("p", {class: "note"}, `Share of each organisation’s releases, whole corpus, from 0 to ${
            percent(most)}; the line is the 95 % interval.`),
        list(all.map((one) => () => make("li", {class: "speaker"},
            make("button", {type: "button", class: "topic-link",
              onclick: () => choose(state.topic, one.organisation)},
            organisations[one.organisation].label),
            shareDot(intervals.get(one), most),
            make("span", {class: "figures"}, make("strong", null, percent(one.share)),
                make("small", null, ` ${count(one.releases)} of ${count(one.total)}`)))),
        SPEAKERS, {class: "rows"}),
      ]);
}

function sentences(state) {
  const ofTopic = data.evidence.filter((row) => row[0] === state.topic);
  const own = ofTopic.filter((row) => concerns(data.releases[row[1]], state));
  const missing = own.length === 0 && ofTopic.length > 0 && state.organisation !== 0;
  const id = organisations[state.organisation].id;
  return make("article", {class: "card"},
      make("h3", null, "In their words"),
      data.evidence.length === 0
          ? make("p", {class: "note"}, "This set was made without the sentences behind its numbers.")
          : make("p", {class: "note"}, missing
              ? "The newest sentences in this page are of other organisations. All of them: "
              : "The newest sentences, one a release. All of them: ",
          make("code", null, `rapporteur explain --topic ${topics[state.topic].id}${
              state.organisation === 0 ? "" : ` --organisation ${id}`}`)),
      list((missing ? ofTopic : own).map((row) => () => sentence(row)), SENTENCES,
          {class: "sentences"}));
}

/** Whether the release counts for the chosen organisation, as an ancestor too. */
function concerns(release, state) {
  if (state.organisation === 0) {
    return true;
  }
  return Boolean(release) && release[4 + state.role].some((place) => {
    for (let at = place, depth = 0; at >= 0 && depth < 50; depth++) {
      if (at === state.organisation) {
        return true;
      }
      const parent = organisationPlaces.get(organisations[at].parent);
      at = parent === undefined ? -1 : parent;
    }
    return false;
  });
}

function sentence([, place, date, text, words]) {
  const release = data.releases[place];
  const spaced = text.replace(/\s+/gu, " ");
  const at = words.indexOf(spaced);
  const issuers = release ? release[4].map((one) => organisations[one].label).join("; ") : "";
  return make("li", null,
      make("blockquote", null, at < 0 ? words : [words.slice(0, at),
        make("mark", null, spaced), words.slice(at + spaced.length)]),
      make("p", {class: "source"}, `${dateText(date)} · ${issuers} · `,
          release ? link(release[3], release[2] || release[0]) : ""));
}
