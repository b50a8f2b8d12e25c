"use strict";
// The list: only the rows in sight are there, so that fifty thousand are as quick as fifty.
plan.list = (() => {
  const headings = ["region", "year", "role", "label", "value"].map((name) => [name, planSay(`explorer-${name}`)]);
  const spare = 8;
  const next = { none: "ascending", ascending: "descending", descending: null };
  let table;
  let head;
  let body;
  let rows = [];
  let sorted = [];
  let order = { name: null, direction: null };
  let current = 0;
  let chosen = null;
  const shown = new Map();

  const element = (tag, role, className) => {
    const made = document.createElement(tag);
    if (role) {
      made.setAttribute("role", role);
    }
    if (className) {
      made.className = className;
    }
    return made;
  };

  // The style is asked once for all rows that are drawn: each row that is added would have it reckoned anew.
  const height = () => parseFloat(getComputedStyle(table).getPropertyValue("--row-height"));

  const makeHead = () => {
    const row = element("div", "row", "row");
    row.setAttribute("aria-rowindex", "1");
    for (const [name, heading] of headings) {
      const cell = element("div", "columnheader", name);
      const button = element("button");
      button.type = "button";
      plan.words(button, heading);
      button.addEventListener("click", () => {
        const direction = next[order.name === name ? order.direction ?? "none" : "none"];
        order = { name: direction ? name : null, direction };
        resort();
      });
      cell.append(button);
      row.append(cell);
    }
    head.append(row);
  };

  const markOrder = () => {
    [...head.firstChild.children].forEach((cell, i) => {
      if (headings[i][0] === order.name) {
        cell.setAttribute("aria-sort", order.direction);
      } else {
        cell.removeAttribute("aria-sort");
      }
    });
  };

  const cell = (row, className, text) => {
    const made = element("div", "cell", className);
    plan.words(made, text);
    row.append(made);
    return made;
  };

  const makeRow = (index, tall) => {
    const at = sorted[index];
    const row = element("div", "row", "row");
    row.setAttribute("aria-rowindex", String(index + 2));
    row.style.top = `${index * tall}px`;
    row.dataset.index = String(index);
    row.classList.toggle("chosen", at === chosen);
    row.classList.toggle("odd", index % 2 === 1);
    cell(row, "region", plan.text("region", at));
    cell(row, "year", String(plan.yearOf(at) ?? ""));
    cell(row, "role", plan.roles[plan.text("role", at)] ?? "");
    const indicator = plan.text("indicator", at);
    const label = plan.text("label", at);
    const span = plan.text("span", at);
    const name = cell(row, "label", (indicator ? indicator : label) + (span ? ` (${span})` : ""));
    name.title = indicator && !indicator.endsWith(label) ? `${indicator}: ${label}` : label;
    const value = element("div", "cell", "value");
    const link = document.createElement("a");
    link.href = `#${encodeURI(plan.idOf(at))}`;
    link.tabIndex = index === current ? 0 : -1;
    plan.words(link, plan.text("shown", at));
    value.append(link);
    row.append(value);
    return row;
  };

  const draw = () => {
    const tall = height();
    const first = Math.max(0, Math.floor(table.scrollTop / tall) - spare);
    const last = Math.min(sorted.length, Math.ceil((table.scrollTop + table.clientHeight) / tall) + spare);
    for (const [index, row] of shown) {
      if (index < first || index >= last) {
        row.remove();
        shown.delete(index);
      }
    }
    for (let index = first; index < last; index++) {
      if (!shown.has(index)) {
        const row = makeRow(index, tall);
        shown.set(index, row);
        body.append(row);
      }
    }
  };

  const redraw = () => {
    shown.forEach((row) => row.remove());
    shown.clear();
    body.style.height = `${sorted.length * height()}px`;
    table.setAttribute("aria-rowcount", String(sorted.length + 1));
    draw();
  };

  const resort = () => {
    sorted = order.name ? plan.sort(rows, order.name, order.direction === "descending") : rows;
    current = 0;
    markOrder();
    table.scrollTop = 0;
    redraw();
  };

  const reveal = (index) => {
    const tall = height();
    const top = index * tall;
    const space = table.clientHeight - head.offsetHeight;
    if (top < table.scrollTop) {
      table.scrollTop = top;
    } else if (top + tall > table.scrollTop + space) {
      table.scrollTop = top + tall - space;
    }
    draw();
  };

  const goTo = (index) => {
    const to = Math.max(0, Math.min(sorted.length - 1, index));
    shown.get(current)?.querySelector("a")?.setAttribute("tabindex", "-1");
    current = to;
    reveal(to);
    const link = shown.get(to)?.querySelector("a");
    link?.setAttribute("tabindex", "0");
    link?.focus({ preventScroll: true });
  };

  // One stop of the Tab key for all rows; from there, arrows.
  const onKey = (event) => {
    if (!event.target.closest("[role=cell]")) {
      return;
    }
    const page = Math.max(1, Math.floor(table.clientHeight / height()) - 2);
    const by = { ArrowUp: -1, ArrowDown: 1, PageUp: -page, PageDown: page, Home: -Infinity, End: Infinity }[event.key];
    if (by !== undefined) {
      event.preventDefault();
      goTo(current + by);
    }
  };

  const start = () => {
    table = document.getElementById("list");
    head = element("div", "rowgroup", "head");
    body = element("div", "rowgroup", "body");
    table.append(head, body);
    makeHead();
    table.addEventListener("scroll", () => requestAnimationFrame(draw), { passive: true });
    table.addEventListener("keydown", onKey);
    body.addEventListener("click", (event) => {
      const row = event.target.closest(".row");
      if (row) {
        current = Number(row.dataset.index);
      }
    });
    window.addEventListener("resize", redraw);
  };

  return {
    start,
    show: (found) => { rows = found; resort(); },
    choose: (row) => {
      chosen = row;
      redraw();
    },
    focus: () => goTo(current),
  };
})();
