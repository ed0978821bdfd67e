// From one meeting of a series to the next: what is new, what returned, what was dropped.

const STATUSES = [
  ["new", "New", "in no earlier meeting"],
  ["returned", "Returned", "in an earlier meeting, not in the one before"],
  ["continuing", "Continuing", "in the one before too"],
  ["dropped", "Dropped", "in the one before, not in this one"],
];

let chosenSeries = "";
let chosenMeeting = "";

function showMeetings() {
  if (data.meetings.length === 0) {
    return;
  }
  document.getElementById("meetings").hidden = false;
  const withMeetings = data.meetingSeries.filter((series) =>
    data.meetings.some((meeting) => meeting.series === series.series));
  if (!withMeetings.some((series) => series.series === chosenSeries)) {
    chosenSeries = withMeetings.length > 0 ? withMeetings[0].series : data.meetings[0].series;
  }
  const meetings = data.meetings.filter((meeting) => meeting.series === chosenSeries).reverse();
  const meeting = meetings.find((one) => one.meeting === chosenMeeting) || meetings[0];
  replace("meetings",
      make("h2", {id: "meetings-heading"}, "From meeting to meeting"),
      make("div", {class: "heading"},
          select("Series", withMeetings.map((one) => [one.series, one.label || one.series]),
              chosenSeries, (value) => {
                chosenSeries = value;
                chosenMeeting = "";
                showMeetings();
              }),
          select("Meeting", meetings.map((one) => [one.meeting, meetingName(one)]),
              meeting.meeting, (value) => {
                chosenMeeting = value;
                showMeetings();
              })),
      make("p", {class: "lede"}, meetingText(meeting,
          data.meetingSeries.find((one) => one.series === chosenSeries))),
      meetingEvidence(meeting),
      make("div", {class: "statuses"}, STATUSES.map((status) => statusCard(meeting, status))));
}

function meetingName(meeting) {
  return `${meeting.ordinal ? `No. ${meeting.ordinal}, ` : ""}${dateText(meeting.date)}`;
}

function meetingText(meeting, series) {
  const before = data.meetings.find((one) => one.meeting === meeting.previous);
  return [
    meeting.host ? `Host: ${meeting.host}.` : "",
    meeting.location ? `Place: ${meeting.location}.` : "",
    before ? `Compared with ${meetingName(before)}.` : meeting.previous
        ? `Compared with ${meeting.previous}.` : "The first meeting in this set.",
    series && series.missing ? `No release reports number ${series.missing.split(";").join(", ")}.` : "",
    series && series.next_expected ? nextText(series) : "",
    series && series.overdue ? "An announced meeting is overdue: no release reports it." : "",
  ].filter(Boolean).join(" ");
}

/** A guess is never told as an announcement. */
function nextText(series) {
  return series.next_basis === "cadence"
      ? `Next by the cadence: ${series.next_expected}.`
      : `Next announced: ${series.next_expected}.`;
}

/** What contradicts the meeting's ordinal, and where its releases say that it was held. */
function meetingEvidence(meeting) {
  const sentences = (meeting.sentences || "").split("\n").filter(Boolean);
  return [
    meeting.warning
        ? make("p", {class: "note warning"}, `⚠ Check its number: ${meeting.warning}.`) : null,
    sentences.length > 0
        ? make("details", {class: "held"}, make("summary", null, "Where releases say so"),
            sentences.map((sentence) => make("blockquote", null, sentence)))
        : null,
  ];
}

function statusCard(meeting, [status, title, meaning]) {
  const rows = data.meetingTopics
      .filter((row) => row[0] === meeting.meeting && row[6] === status)
      .sort((a, b) => (b[3] || b[4] || 0) - (a[3] || a[4] || 0));
  return make("article", {class: `card status ${status}`},
      make("h3", null, `${title} `, make("small", null, count(rows.length))),
      make("p", {class: "note"}, meaning),
      make("ul", {class: "rows"}, rows.map(([, topic, mentions, rate, before, q]) =>
        make("li", {class: "meeting-topic"}, make("b", null, labelOf(topic)),
            make("small", null, ` ${status === "dropped" ? "" : `${
                counted(mentions, "mention", "mentions")}; `}per 1,000 words ${
                before === null ? "" : `${decimal(before)} → `}${decimal(rate)}${
                q === null ? "" : `; ${qValue(q)}`}`)))));
}
