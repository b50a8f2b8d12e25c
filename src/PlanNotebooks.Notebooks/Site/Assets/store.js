"use strict";
// The observations, a column each: texts are numbered, so that fifty thousand rows are filtered and sorted as numbers.
window.plan = (() => {
  const fields = ["region", "role", "indicator", "label", "measure", "shown", "unit", "section", "quote", "corrected", "code", "origin", "address", "since"];
  const searched = ["region", "indicator", "label", "shown", "section", "quote"];
  const before = 7;
  const strings = [];
  const lower = [];
  const places = new Map();
  const reports = [];
  const column = { report: [], tail: [], year: [], value: [], headline: [], start: [], end: [] };
  fields.forEach((name) => { column[name] = []; });
  const ids = new Map();
  const listeners = [];
  let size = 0;

  const place = (text) => {
    let at = places.get(text);
    if (at === undefined) {
      at = strings.length;
      strings.push(text);
      places.set(text, at);
    }
    return at;
  };

  const add = (part) => {
    const own = part.strings.map(place);
    const first = reports.length;
    reports.push(...part.reports);
    const width = before + fields.length;
    const { rows } = part;
    for (let at = 0; at < rows.length; at += width) {
      const report = first + rows[at];
      column.report.push(report);
      column.tail.push(rows[at + 1]);
      column.year.push(rows[at + 2]);
      column.value.push(rows[at + 3]);
      column.headline.push(rows[at + 4]);
      column.start.push(rows[at + 5]);
      column.end.push(rows[at + 6]);
      for (let i = 0; i < fields.length; i++) {
        column[fields[i]].push(own[rows[at + before + i]]);
      }
      ids.set(`${reports[report].id}:${rows[at + 1]}`, size++);
    }
    listeners.forEach((tell) => tell());
  };

  // A part of the data is a script of its own; parts are added in their order.
  const waiting = new Map();
  const load = (file, key, missing) => new Promise((resolve, reject) => {
    const script = document.createElement("script");
    waiting.set(key, resolve);
    script.addEventListener("error", () => reject(new Error(planSay("explorer-missing", { file: missing ?? file }))));
    script.src = file;
    document.head.append(script);
  }).then(planUnpack).then(JSON.parse);
  const take = (key, packed) => waiting.get(key)?.(packed);

  const partFile = (number) => `data/observations-${String(number).padStart(3, "0")}.js`;
  const loadAll = async () => {
    const parts = Number(document.documentElement.dataset.parts);
    let next = parts > 0 ? load(partFile(0), "0") : null;
    for (let number = 0; number < parts; number++) {
      const part = await next;
      next = number + 1 < parts ? load(partFile(number + 1), String(number + 1)) : null;
      add(part);
      // Between two parts, the reader may type.
      await new Promise((resume) => setTimeout(resume));
    }
  };

  const text = (name, row) => strings[column[name][row]];
  const idOf = (row) => `${reports[column.report[row]].id}:${column.tail[row]}`;

  // Which texts hold a word: each text is looked at once, however many rows share it.
  const holders = (word) => {
    const hits = new Uint8Array(strings.length);
    for (let i = 0; i < strings.length; i++) {
      lower[i] ??= strings[i].toLowerCase();
      hits[i] = lower[i].includes(word) ? 1 : 0;
    }
    return hits;
  };

  // The rows that fit, in the order of the reports; a filter that is empty lets everything pass.
  const select = ({ text: words = "", region, year, role, indicator, measure, origin, headline }) => {
    const wanted = words.toLowerCase().split(/\s+/).filter(Boolean).map((word) => ({ word, hits: holders(word), mayBeId: /^[\w:-]*\d[\w:-]*$/.test(word) }));
    const searchedColumns = searched.map((name) => column[name]);
    const [inRegion, inRole, inIndicator, inMeasure, inOrigin] = [region, role, indicator, measure, origin].map((name) => (name ? places.get(name) ?? -1 : null));
    const inYear = year ? Number(year) : null;
    const found = [];
    for (let row = 0; row < size; row++) {
      if ((inRegion !== null && column.region[row] !== inRegion)
        || (inYear !== null && column.year[row] !== inYear)
        || (inRole !== null && column.role[row] !== inRole)
        || (inIndicator !== null && column.indicator[row] !== inIndicator)
        || (inMeasure !== null && column.measure[row] !== inMeasure)
        || (inOrigin !== null && column.origin[row] !== inOrigin)
        || (headline && column.headline[row] === 0)) {
        continue;
      }
      if (wanted.every(({ word, hits, mayBeId }) => searchedColumns.some((values) => hits[values[row]] === 1) || (mayBeId && idOf(row).includes(word)))) {
        found.push(row);
      }
    }
    return found;
  };

  const collator = new Intl.Collator(["zh-Hans", "en"], { numeric: true });
  let ranks = null;

  // The place of each text in the order of the alphabet and of pinyin.
  const ranked = () => {
    if (ranks?.length !== strings.length) {
      const order = strings.map((_, i) => i).sort((a, b) => collator.compare(strings[a], strings[b]));
      ranks = new Int32Array(strings.length);
      order.forEach((at, rank) => { ranks[at] = rank; });
    }
    return ranks;
  };

  const keyOf = {
    value: (row) => column.value[row],
    year: (row) => column.year[row],
    region: (row) => ranked()[column.region[row]],
    role: (row) => ranked()[column.role[row]],
    label: (row) => ranked()[column.label[row]],
    indicator: (row) => (text("indicator", row) === "" ? null : ranked()[column.indicator[row]]),
  };

  // Rows without a value come last; equal ones keep the order of the reports.
  const sort = (rows, name, down) => {
    const key = keyOf[name];
    if (!key) {
      return rows;
    }
    const keys = new Map(rows.map((row) => [row, key(row)]));
    return [...rows].sort((a, b) => {
      const [left, right] = [keys.get(a), keys.get(b)];
      if (left === null || right === null) {
        return left === right ? a - b : left === null ? 1 : -1;
      }
      return (down ? right - left : left - right) || a - b;
    });
  };

  // The texts or years of a column, each with the rows that have it.
  const choices = (name) => {
    const counts = new Map();
    for (const value of column[name]) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return name === "year"
      ? [...counts].filter(([year]) => year !== null).sort((a, b) => b[0] - a[0])
      : [...counts].map(([at, count]) => [strings[at], count]).filter(([value]) => value !== "").sort((a, b) => collator.compare(a[0], b[0]));
  };

  return {
    load,
    loadAll,
    take,
    textOf: take,
    profileOf: take,
    select,
    sort,
    choices,
    column,
    text,
    idOf,
    reportOf: (row) => reports[column.report[row]],
    rowOf: (id) => ids.get(id),
    onAdd: (tell) => listeners.push(tell),
    get size() { return size; },
  };
})();

// A text with its Chinese said to be Chinese.
window.plan.words = (parent, text) => {
  for (const run of text.match(/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+|[^\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+/g) ?? []) {
    if (/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/.test(run[0])) {
      const span = document.createElement("span");
      span.lang = "zh-Hans";
      span.textContent = run;
      parent.append(span);
    } else {
      parent.append(run);
    }
  }
  return parent;
};

window.plan.roles = Object.fromEntries(["result", "target", "baseline"].map((role) => [role, planSay(`role-${role}`)]));
window.plan.origins = Object.fromEntries(["report", "statistics"].map((origin) => [origin, planSay(`origin-${origin}`)]));
window.plan.measures = Object.fromEntries(["level", "growth", "change", "share", "rank", "completion"].map((measure) => [measure, planSay(`measure-${measure}`)]));
