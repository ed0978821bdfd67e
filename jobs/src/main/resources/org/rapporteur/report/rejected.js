// Records that could not become releases.

function showRejected() {
  const reasons = Object.entries(data.rejected);
  const sum = reasons.reduce((all, [, number]) => all + number, 0);
  replace("rejected",
      make("h2", {id: "rejected-heading"}, "Rejected records"),
      sum === 0
          ? make("p", {class: "lede"}, "None: every record that was read counts.")
          : [
            make("p", {class: "lede"}, `Not read as a release, and counted nowhere on this page: ${
                counted(sum, "record", "records")}.`),
            make("ul", {class: "reasons"}, reasons.map(([reason, number]) =>
              make("li", null, make("strong", null, count(number)), ` ${reason}`))),
            make("details", null, make("summary", null, "The first of each reason"),
                table("Rejected records", [{name: "Source"}, {name: "Line", number: true},
                  {name: "Reason"}, {name: "Excerpt"}],
                data.rejectedExamples.map(([source, line, reason, detail]) =>
                  [source, String(line), reason, detail || ""]))),
          ]);
}

function showPackage() {
  replace("package", Object.entries(data.package).map(([name, value]) =>
    [make("dt", null, name), make("dd", null, value)]));
}
