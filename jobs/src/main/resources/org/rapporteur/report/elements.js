// Elements are made here and nowhere else. Texts go in as text nodes, never as markup: what a
// release says cannot become part of the page's structure.

const SVG = "http://www.w3.org/2000/svg";

/** fill(node, ["text", node, [nodes], null]) */
function fill(node, children) {
  for (const child of children.flat(Infinity)) {
    if (child !== null && child !== undefined && child !== "") {
      node.append(child);
    }
  }
  return node;
}

/** make("p", {class: "note"}, "text", node) */
function make(name, attributes, ...children) {
  const node = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes || {})) {
    if (attribute === "onclick" || attribute === "onchange" || attribute === "oninput") {
      node.addEventListener(attribute.slice(2), value);
    } else if (value === true) {
      node.setAttribute(attribute, "");
    } else if (value !== false && value !== null) {
      node.setAttribute(attribute, value);
    }
  }
  return fill(node, children);
}

function draw(name, attributes, ...children) {
  const node = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes || {})) {
    node.setAttribute(attribute, value);
  }
  return fill(node, children);
}

function replace(id, ...children) {
  const node = document.getElementById(id);
  node.replaceChildren();
  return fill(node, children);
}

/** A table with its header; a cell is a text or a node, a number is set to the right. */
function table(caption, columns, rows) {
  const cell = (value, index) =>
    make(index === 0 ? "th" : "td",
        {scope: index === 0 ? "row" : null, class: columns[index].number ? "number" : null}, value);
  return make("div", {class: "scroll", tabindex: "0", role: "region", "aria-label": caption},
      make("table", null,
          make("caption", {class: "unseen"}, caption),
          make("thead", null, make("tr", null, columns.map((column) =>
              make("th", {scope: "col", class: column.number ? "number" : null}, column.name)))),
          make("tbody", null, rows.map((row) => make("tr", null, row.map(cell))))));
}

/** Only addresses of the web become links; anything else stays text. */
function link(address, text) {
  return /^https?:\/\//i.test(address)
      ? make("a", {href: address, rel: "noopener noreferrer", target: "_blank"}, text)
      : make("span", null, text);
}

/** The first entries, and a button that shows the rest. */
function list(entries, most, attributes) {
  const node = fill(make("ul", attributes), entries.slice(0, most).map((entry) => entry()));
  if (entries.length <= most) {
    return [node];
  }
  const more = make("button", {type: "button", class: "more", onclick: () => {
    const first = node.children.length;
    fill(node, entries.slice(most).map((entry) => entry()));
    more.remove();
    const target = node.children[first].querySelector("button, a");
    if (target) {
      target.focus();
    }
  }}, `Show ${count(entries.length - most)} more`);
  return [node, more];
}

function select(label, options, chosen, onchange) {
  return make("label", {class: "field"}, make("span", null, label),
      make("select", {onchange: (event) => onchange(event.target.value)},
          options.map(([value, text]) =>
              make("option", {value: String(value), selected: value === chosen}, text))));
}

/** Buttons of which one is pressed. */
function choice(label, name, options, chosen, onchange) {
  return make("fieldset", {class: "choice"}, make("legend", null, label),
      options.map(([value, text, disabled]) => make("label", null,
          make("input", {type: "radio", name, value: String(value), checked: value === chosen,
            disabled: Boolean(disabled), onchange: () => onchange(value)}),
          make("span", null, text))));
}
