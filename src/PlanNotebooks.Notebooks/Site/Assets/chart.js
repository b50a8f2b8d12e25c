"use strict";
// A picture of the selection: its values by year where they can be compared, else how many there are.
plan.chart = (() => {
  const space = "http://www.w3.org/2000/svg";
  const colours = 7;
  const mostSeries = 7;
  const mostPoints = 600;
  const heightOf = 260;
  const margin = { left: 64, right: 12, top: 14, bottom: 28 };
  let width = 760;
  let wide = width - margin.left - margin.right;
  const tall = heightOf - margin.top - margin.bottom;

  const svg = (parent, tag, attributes, text) => {
    const made = document.createElementNS(space, tag);
    for (const [name, value] of Object.entries(attributes)) {
      made.setAttribute(name, String(value));
    }
    if (text !== undefined) {
      made.textContent = text;
    }
    parent.append(made);
    return made;
  };

  const group = (rows, key) => {
    const groups = new Map();
    for (const row of rows) {
      const name = key(row);
      const list = groups.get(name);
      if (list) {
        list.push(row);
      } else {
        groups.set(name, [row]);
      }
    }
    return [...groups].sort((a, b) => b[1].length - a[1].length);
  };

  const step = (span) => {
    const power = 10 ** Math.floor(Math.log10(span / 4 || 1));
    return [1, 2, 5, 10].map((size) => size * power).find((size) => span / size <= 5) ?? power * 10;
  };

  const short = (value) => {
    const scales = document.documentElement.lang === "en" ? [[1e9, " bn"], [1e6, " m"]] : [[1e8, "亿"], [1e4, "万"]];
    const [size, word] = scales.find(([least]) => Math.abs(value) >= least) ?? [1, ""];
    return `${Number((value / size).toPrecision(6))}${word}`.replace("-", "\u2212");
  };

  const frame = (title, role) => {
    const made = document.createElementNS(space, "svg");
    made.setAttribute("viewBox", `0 0 ${width} ${heightOf}`);
    made.setAttribute("role", role);
    made.setAttribute("aria-label", title);
    return made;
  };

  const axisY = (picture, low, high, write) => {
    const by = step(high - low || 1);
    const y = (value) => margin.top + tall - ((value - low) / (high - low || 1)) * tall;
    for (let value = Math.ceil(low / by) * by; value <= high + by / 1e6; value += by) {
      svg(picture, "line", { x1: margin.left, x2: width - margin.right, y1: y(value), y2: y(value), class: Math.abs(value) < by / 1e6 ? "zero" : "grid" });
      svg(picture, "text", { x: margin.left - 8, y: y(value) + 4, "text-anchor": "end" }, write(value));
    }
    return y;
  };

  // Years stand where they belong, whether or not every year has a value.
  const axisX = (picture, years) => {
    const [first, last] = [Math.min(...years), Math.max(...years)];
    const span = last - first + 1;
    const x = (year) => margin.left + ((year - first + 0.5) / span) * wide;
    const every = Math.ceil(span / Math.max(1, Math.floor(wide / 44)));
    for (let year = last; year >= first; year -= every) {
      svg(picture, "text", { x: x(year), y: heightOf - 8, "text-anchor": "middle" }, String(year));
    }
    return { x, step: wide / span };
  };

  const legend = (parent, items) => {
    const list = document.createElement("ul");
    list.className = "legend";
    items.forEach(([name, className]) => {
      const item = document.createElement("li");
      const key = document.createElement("span");
      key.className = `key ${className}`;
      item.append(key);
      plan.words(item, name);
      list.append(item);
    });
    parent.append(list);
  };

  const say = (parent, text) => {
    const line = document.createElement("p");
    plan.words(line, text);
    parent.append(line);
  };

  // Of two results of a year, the headline's goes first, and a report's before an official figure.
  const weight = (row) => 2 * plan.column.headline[row] + (plan.text("origin", row) === "report" ? 1 : 0);

  // A line joins the results of consecutive years, one of each year, and is broken where a year is missing or the territory changed.
  const drawLines = (picture, rows, i, at) => {
    const years = new Map();
    for (const row of rows.filter((one) => plan.text("role", one) === "result")) {
      const other = years.get(plan.column.year[row]);
      if (other === undefined || weight(row) > weight(other)) {
        years.set(plan.column.year[row], row);
      }
    }
    for (const [year, row] of years) {
      const next = years.get(year + 1);
      if (next !== undefined && plan.column.since[next] === plan.column.since[row]) {
        const [[x1, y1], [x2, y2]] = [at(row), at(next)];
        svg(picture, "line", { x1, y1, x2, y2, class: `series-${i % colours} line` });
      }
    }
  };

  // Values: one measure and unit, a series for each region, hollow for targets.
  const values = (parent, rows, title, left) => {
    const years = [...new Set(rows.map((row) => plan.column.year[row]))].sort((a, b) => a - b);
    const series = group(rows, (row) => plan.text("region", row));
    const drawn = series.slice(0, mostSeries);
    const points = drawn.flatMap(([, own]) => own).slice(0, mostPoints);
    const numbers = points.map((row) => plan.column.value[row]);
    const [least, most] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
    const picture = frame(title, "group");
    const y = axisY(picture, least, most, short);
    const { x } = axisX(picture, years);
    const kept = new Set(points);
    const shift = (i) => (i - (drawn.length - 1) / 2) * 6;
    drawn.forEach(([, own], i) => {
      const seen = own.filter((row) => kept.has(row));
      drawLines(picture, seen, i, (row) => [x(plan.column.year[row]) + shift(i), y(plan.column.value[row])]);
      for (const row of seen) {
        const words = `${plan.text("region", row)} ${plan.column.year[row]}, ${plan.roles[plan.text("role", row)] ?? ""}: ${plan.text("shown", row)}`;
        const link = svg(picture, "a", { href: `#${encodeURI(plan.idOf(row))}`, "aria-label": words });
        const target = plan.text("role", row) === "target";
        const dot = svg(link, "circle", { cx: x(plan.column.year[row]) + shift(i), cy: y(plan.column.value[row]), r: 4.5, class: `series-${i % colours}${target ? " open" : ""}` });
        svg(dot, "title", {}, words);
      }
    });
    say(parent, planSay("explorer-values", { title, values: points.length }));
    if (left > 0) {
      say(parent, planSay("explorer-left", { left }));
    }
    if (points.length < rows.length) {
      say(parent, planSay("explorer-more", { more: rows.length - points.length }));
    }
    parent.append(picture);
    legend(parent, drawn.map(([name], i) => [name, `series-${i % colours}`]));
  };

  // Counts: a column for each year, its roles on each other.
  const counts = (parent, rows) => {
    const names = ["result", "target", "baseline"];
    const { year, role } = plan.column;
    const known = plan.choices("year").map(([one]) => one).reverse();
    const roles = names.map((name) => plan.placeOf(name) ?? 0);
    const room = (known.at(-1) ?? 0) + 1;
    const tallies = new Int32Array(names.length * room);
    const first = new Int32Array(Math.max(...roles) + 1);
    roles.forEach((place, i) => { first[place] = i * room; });
    for (const row of rows) {
      tallies[first[role[row]] + year[row]]++;
    }
    const sum = (own) => own.reduce((all, one) => all + one, 0);
    const perYear = known.map((one) => [one, names.map((_, i) => tallies[i * room + one])]).filter(([, own]) => sum(own) > 0);
    if (perYear.length === 0) {
      say(parent, planSay("explorer-nothing"));
      return;
    }
    const picture = frame(planSay("explorer-counts"), "img");
    const y = axisY(picture, 0, Math.max(...perYear.map(([, own]) => sum(own))), (value) => String(value));
    const years = perYear.map(([year]) => year);
    const { x, step: spacing } = axisX(picture, years);
    const bar = Math.min(46, spacing * 0.7);
    for (const [year, own] of perYear) {
      let below = 0;
      names.forEach((name, i) => {
        const count = own[i];
        if (count > 0) {
          const part = svg(picture, "rect", { x: x(year) - bar / 2, y: y(below + count), width: bar, height: y(below) - y(below + count), class: `series-${i}` });
          svg(part, "title", {}, `${year}, ${plan.roles[name]}: ${count}`);
          below += count;
        }
      });
    }
    say(parent, planSay("explorer-counts-hint"));
    parent.append(picture);
    legend(parent, names.map((name, i) => [plan.roles[name], `series-${i}`]));
  };

  // Half a year, or five years, are no year's value.
  const isOfOneYear = (row) => plan.valueOf(row) !== null && plan.column.year[row] !== 0 && plan.text("span", row) === "";

  const measureOf = (row) => `${plan.text("measure", row)}\n${plan.text("unit", row)}`;

  // What the rows are all about: one indicator, or one label; null where they are about several.
  const subjectOf = (rows) => {
    const subject = (row) => plan.text("indicator", row) || plan.text("label", row);
    const first = rows.length > 0 ? subject(rows[0]) : null;
    return rows.every((row) => subject(row) === first) ? first : null;
  };

  const parent = document.getElementById("chart");
  let last = [];

  // Values are drawn where they can be compared.
  const draw = (rows) => {
    last = rows;
    parent.replaceChildren();
    const subject = subjectOf(rows);
    if (subject === null) {
      counts(parent, rows);
      return;
    }
    const [[measure, own] = []] = group(rows.filter(isOfOneYear), measureOf);
    if (!own) {
      counts(parent, rows);
      return;
    }
    const [kind, unit] = measure.split("\n");
    values(parent, own, `${subject}, ${plan.measures[kind] ?? kind}${unit ? ` (${unit})` : ""}`, rows.length - own.length);
  };

  // The browser tells the width when it changes: to ask for it at every draw has the whole page laid out once more.
  new ResizeObserver(([{ contentRect }]) => {
    const room = Math.max(300, Math.min(960, Math.floor(contentRect.width) || 760));
    if (room !== width) {
      width = room;
      wide = width - margin.left - margin.right;
      draw(last);
    }
  }).observe(parent);

  return { draw };
})();
