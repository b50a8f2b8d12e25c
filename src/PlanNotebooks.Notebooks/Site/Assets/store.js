"use strict";
// The observations, a column each: texts are numbered, so that two hundred thousand rows are filtered and sorted as numbers.
window.plan = (() => {
  const fields = ["region", "role", "indicator", "label", "measure", "shown", "unit", "section", "quote", "corrected", "code", "origin", "address", "since", "span"];
  const searched = ["region", "indicator", "label", "shown", "section", "quote"];
  const before = 7;
  const total = Number(document.documentElement.dataset.size);
  const strings = [];
  const places = new Map();
  const reports = [];
  const firstRows = [];
  // No year is 0, and no value is NaN.
  const column = { tail: new Array(total), value: new Float64Array(total), headline: new Uint8Array(total) };
  ["report", "year", "start", "end", ...fields].forEach((name) => { column[name] = new Int32Array(total); });
  const reportPlaces = new Map();
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
    indexStrings();
    const first = reports.length;
    part.reports.forEach((report, i) => {
      reportPlaces.set(report.id, first + i);
      firstRows.push(-1);
    });
    reports.push(...part.reports);
    const width = before + fields.length;
    const { rows } = part;
    const columns = fields.map((name) => column[name]);
    for (let at = 0; at < rows.length; at += width) {
      const report = first + rows[at];
      if (firstRows[report] < 0) {
        firstRows[report] = size;
      }
      column.report[size] = report;
      column.tail[size] = rows[at + 1];
      column.year[size] = rows[at + 2] ?? 0;
      column.value[size] = rows[at + 3] ?? NaN;
      column.headline[size] = rows[at + 4];
      column.start[size] = rows[at + 5];
      column.end[size] = rows[at + 6];
      for (let i = 0; i < columns.length; i++) {
        columns[i][size] = own[rows[at + before + i]];
      }
      size++;
    }
    listeners.forEach((tell) => tell());
  };

  // A report's rows follow on each other.
  const rowOf = (id) => {
    const colon = id.lastIndexOf(":");
    const report = reportPlaces.get(id.slice(0, colon));
    const tail = id.slice(colon + 1);
    for (let row = firstRows[report] ?? size; row < size && column.report[row] === report; row++) {
      if (column.tail[row] === tail) {
        return row;
      }
    }
    return undefined;
  };

  // A part of the data is a script of its own; parts are added in their order.
  const waiting = new Map();
  const load = (file, key) => new Promise((resolve, reject) => {
    waiting.set(key, resolve);
    planScript(file).catch(() => reject(new Error(planSay("explorer-missing", { file }))));
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

  const yearOf = (row) => column.year[row] || null;
  const valueOf = (row) => (Number.isNaN(column.value[row]) ? null : column.value[row]);
  const text = (name, row) => strings[column[name][row]];
  const idOf = (row) => `${reports[column.report[row]].id}:${column.tail[row]}`;

  // The texts of each part of the data are one long text too, in which a word is looked for at once.
  const hays = [];
  const indexStrings = () => {
    const first = hays.length === 0 ? 0 : hays.at(-1).first + hays.at(-1).ends.length;
    const ends = new Int32Array(strings.length - first);
    let length = 0;
    for (let i = first; i < strings.length; i++) {
      length += strings[i].length + 1;
      ends[i - first] = length;
    }
    const whole = strings.slice(first).join("\n");
    const lower = whole.toLowerCase();
    // Letters that change their length would move the ends.
    hays.push({ first, ends, text: lower.length === whole.length ? lower : whole });
  };

  // Which texts hold a word: each text is looked at once, however many rows share it.
  const holders = (word) => {
    const hits = new Uint8Array(strings.length);
    for (const { first, ends, text } of hays) {
      let i = 0;
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, ends[i])) {
        while (ends[i] <= at) {
          i++;
        }
        hits[first + i] = 1;
        if (i + 1 === ends.length) {
          break;
        }
      }
    }
    return hits;
  };

  // Which rows have a word in their id: it may stand in the report's, in the number's, or across both.
  const idHolds = (word) => {
    if (!/^[\w:-]*\d[\w:-]*$/.test(word)) {
      return () => false;
    }
    if (word.includes(":")) {
      return (row) => idOf(row).includes(word);
    }
    const inReport = reports.map(({ id }) => id.toLowerCase().includes(word));
    return (row) => inReport[column.report[row]] || column.tail[row].includes(word);
  };

  // The rows that fit, in the order of the reports, until the next selection; a filter that is empty lets everything pass.
  // A megabyte that each selection asked for would have the browser collect them in the midst of one.
  const scratch = new Uint32Array(total);
  const select = ({ text: words = "", headline, year, ...picked }) => {
    const wanted = words.toLowerCase().split(/\s+/).filter(Boolean).map((word) => ({ hits: holders(word), inId: idHolds(word) }));
    const searchedColumns = searched.map((name) => column[name]);
    const equal = Object.entries(picked).filter(([, value]) => value).map(([name, value]) => ({ values: column[name], at: places.get(value) ?? -1 }));
    if (year) {
      equal.push({ values: column.year, at: Number(year) });
    }
    if (headline) {
      equal.push({ values: column.headline, at: 1 });
    }
    let count = 0;
    for (let row = 0; row < size; row++) {
      let fits = true;
      for (let i = 0; fits && i < equal.length; i++) {
        fits = equal[i].values[row] === equal[i].at;
      }
      for (let i = 0; fits && i < wanted.length; i++) {
        const { hits, inId } = wanted[i];
        fits = false;
        for (let k = 0; !fits && k < searchedColumns.length; k++) {
          fits = hits[searchedColumns[k][row]] === 1;
        }
        fits ||= inId(row);
      }
      scratch[count] = row;
      count += fits ? 1 : 0;
    }
    return scratch.subarray(0, count);
  };

  // How many rows have each text or year of a column; rows that came since are added.
  const tallies = new Map();
  const tally = (name) => {
    const own = tallies.get(name) ?? { counts: new Map(), upTo: 0 };
    const values = column[name];
    for (; own.upTo < size; own.upTo++) {
      const value = values[own.upTo];
      own.counts.set(value, (own.counts.get(value) ?? 0) + 1);
    }
    tallies.set(name, own);
    return own.counts;
  };

  const collator = new Intl.Collator(["zh-Hans", "en"], { numeric: true });
  // The place of each text of a column in the order of the alphabet and of pinyin; of no text, and of no value, past all others.
  const ranked = new Map();
  const rankOf = (name) => {
    if (ranked.get(name)?.size !== size) {
      const own = [...tally(name).keys()].sort((a, b) => collator.compare(strings[a], strings[b]));
      const ranks = new Int32Array(strings.length);
      own.forEach((at, rank) => { ranks[at] = rank; });
      ranked.set(name, { size, ranks });
    }
    const { ranks } = ranked.get(name);
    const values = column[name];
    return name === "indicator" ? (row) => (strings[values[row]] === "" ? null : ranks[values[row]]) : (row) => ranks[values[row]];
  };

  const keyOf = {
    value: () => valueOf,
    year: () => yearOf,
    region: () => rankOf("region"),
    role: () => rankOf("role"),
    label: () => rankOf("label"),
    indicator: () => rankOf("indicator"),
  };

  // The place of a number among sorted ones.
  const placeIn = (order, wanted) => {
    let low = 0;
    let high = order.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (order[middle] < wanted) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  };

  // Rows without a value come last; equal ones keep the order of the reports. Rows are counted by key and then placed.
  const sort = (rows, name, down) => {
    if (!keyOf[name]) {
      return rows;
    }
    const key = keyOf[name]();
    const keys = new Float64Array(rows.length);
    for (let i = 0; i < rows.length; i++) {
      const own = key(rows[i]);
      keys[i] = own === null ? Infinity : down ? -own : own;
    }
    const order = keys.slice().sort().filter((one, i, all) => i === 0 || one !== all[i - 1]);
    const ranks = new Int32Array(rows.length);
    const next = new Int32Array(order.length + 1);
    for (let i = 0; i < rows.length; i++) {
      ranks[i] = placeIn(order, keys[i]);
      next[ranks[i] + 1]++;
    }
    for (let rank = 0; rank < order.length; rank++) {
      next[rank + 1] += next[rank];
    }
    const sorted = new Uint32Array(rows.length);
    ranks.forEach((rank, i) => { sorted[next[rank]++] = rows[i]; });
    return sorted;
  };

  // The texts or years of a column, each with the rows that have it.
  const choices = (name) => {
    const counts = tally(name);
    return name === "year"
      ? [...counts].filter(([year]) => year !== 0).sort((a, b) => b[0] - a[0])
      : [...counts].map(([at, count]) => [strings[at], count]).filter(([value]) => value !== "").sort((a, b) => collator.compare(a[0], b[0]));
  };

  return {
    load,
    loadAll,
    take,
    select,
    sort,
    choices,
    column,
    text,
    yearOf,
    valueOf,
    placeOf: (name) => places.get(name),
    idOf,
    reportOf: (row) => reports[column.report[row]],
    rowOf,
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
