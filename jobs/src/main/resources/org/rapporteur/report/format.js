// Numbers and dates as people read them; the same in every browser and language.

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const DAY = 86400000;

function count(number) {
  return String(number).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}

function counted(number, one, many) {
  return `${count(number)} ${number === 1 ? one : many}`;
}

/** A share as a percentage: with as many digits after the point as matter. */
function percent(share) {
  return `${percentPoints(share)} %`;
}

function percentPoints(share) {
  const points = share * 100;
  const size = Math.abs(points);
  return points.toFixed(size === 0 || size >= 9.95 ? 0 : size >= 0.05 ? 1 : 2);
}

/** A difference of shares, with its sign. */
function points(difference) {
  const size = Math.abs(difference) * 100;
  const text = size.toFixed(size === 0 || size >= 9.95 ? 0 : size >= 0.95 ? 1 : 2);
  return `${Number(text) === 0 ? "" : difference > 0 ? "+" : "−"}${text}`;
}

function qValue(q) {
  return q < 0.0001 ? "q < 0.0001" : `q = ${Number(q.toPrecision(2))}`;
}

function decimal(number) {
  return number === null ? "–" : String(Number(number.toFixed(2)));
}

function time(day) {
  return Date.parse(`${day}T00:00:00Z`);
}

/** 2023-06-02 as 2 Jun 2023. */
function dateText(day) {
  const [year, month, dayOfMonth] = day.split("-").map(Number);
  return `${dayOfMonth} ${MONTHS[month - 1]} ${year}`;
}

/** A window as people name it. */
function windowText(kind, place) {
  const start = kind.starts[place];
  const [year, month] = start.split("-").map(Number);
  switch (kind.name) {
    case "day":
      return dateText(start);
    case "week":
      return `week of ${dateText(start)}`;
    case "month":
      return `${MONTHS[month - 1]} ${year}`;
    case "quarter":
      return `Q${(month + 2) / 3} ${year}`;
    case "year":
      return String(year);
    default:
      return `${dateText(start)} to ${dateText(dayBefore(kind.ends[place]))}`;
  }
}

/** The time from one window to the next. */
function slideText(kind) {
  return kind.name.startsWith("P") ? `a slide of ${kind.name.split("/").pop()}` : `a ${kind.name}`;
}

function dayBefore(day) {
  return new Date(time(day) - DAY).toISOString().slice(0, 10);
}
