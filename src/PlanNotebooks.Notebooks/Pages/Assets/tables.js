"use strict";
// Tables sort by their headings, are filtered by words, turned page by page, and copied as CSV with the values that machines read: over all their
// rows, which lie beside the page where the page has no room for them.
window.planTables = (() => {
  const enoughToFilter = 6;
  const leastPage = 10;
  const collator = new Intl.Collator(["zh-Hans", "en"], { numeric: true });
  const numeric = /^-?\d+(\.\d+)?([eE][-+]?\d+)?$/;
  const chinese = /[\u2e80-\u9fff\uff00-\uffef]/;
  const waiting = new Map();
  const say = window.planSay;

  const plain = (text) => text.replace(/[,\s]/g, "").replace("\u2212", "-");
  const isNumeric = (head) => head.dataset.type === "number" || (!head.dataset.type && head.classList.contains("num"));

  const nothing = "–";

  // A row is what its cells show and hold, and its element once it was drawn.
  const ofElement = (element) => ({
    element,
    cells: [...element.cells].map((cell) => ({ text: cell.textContent, value: cell.dataset.value ?? cell.textContent })),
  });

  const tipOf = (tip, words) => tip && [words[tip[0]], tip[1]].filter(Boolean).join(" · ");

  const ofData = ({ rows, tips, words }) => rows.map((row) => ({
    element: null,
    cells: row.map((cell) => (typeof cell === "string" ? { text: cell || nothing, value: cell } : { text: cell[0] || nothing, value: cell[1], tip: tipOf(tips[cell[2]], words) })),
  }));

  const drawCell = (cell, model) => {
    const made = document.createElement("td");
    made.className = model.className;
    made.style.cssText = model.style.cssText;
    made.toggleAttribute("data-none", cell.text === nothing);
    if (cell.value !== cell.text) {
      made.dataset.value = cell.value;
    }
    if (chinese.test(cell.text)) {
      made.lang = "zh-Hans";
    }
    if (cell.tip && cell.text) {
      const tip = document.createElement("span");
      tip.className = "plan-tip";
      tip.title = cell.tip;
      tip.textContent = cell.text;
      made.append(tip);
    } else {
      made.textContent = cell.text;
    }
    return made;
  };

  // On a phone a row is a card: what it is of at the left, its values at the right with their headings, words below.
  const year = /^(19|20)\d\d$/;
  const sidesOf = (table) => {
    const isYear = (column) => table.rows.every((row) => !row.cells[column]?.value || year.test(row.cells[column].text));
    const isValue = (head, column) => isNumeric(head) && !isYear(column);
    const first = table.heads.findIndex(isValue);
    return table.heads.map((head, column) => {
      if (column === 0 ? first !== 0 : column < first) {
        return "lead";
      }
      return isValue(head, column) ? "value" : "tail";
    });
  };

  // On a narrow screen a code and the name of a file break where their words meet.
  const narrow = matchMedia("(max-width: 48rem)");
  const code = /^[\w.]+$/;
  const breakAtWords = (cell) => {
    const words = cell.textContent.split(/(?<=_)/);
    if (narrow.matches && words.length > 1 && code.test(cell.textContent) && cell.childElementCount === 0) {
      cell.replaceChildren(...words.flatMap((word, at) => (at === 0 ? [word] : [document.createElement("wbr"), word])));
    }
  };

  const markSides = (table, element) => [...element.cells].forEach((cell, column) => {
    breakAtWords(cell);
    cell.dataset.side = table.sides[column];
    cell.dataset.head = table.headings[column];
    cell.toggleAttribute("data-kept", column === table.kept);
  });

  const elementOf = (table, row) => {
    if (!row.element) {
      row.element = document.createElement("tr");
      row.element.append(...row.cells.map((cell, column) => drawCell(cell, table.models[column])));
      markSides(table, row.element);
    }
    align(table, row);
    return row.element;
  };

  const keyOf = (row, column, asNumber) => {
    const text = row.cells[column].value;
    if (!asNumber) {
      return text === "" ? null : text;
    }
    return numeric.test(plain(text)) ? Number(plain(text)) : null;
  };

  // Rows without a value come last, whichever way the others go.
  const compare = (left, right, down) => {
    if (left === null || right === null) {
      return left === right ? 0 : left === null ? 1 : -1;
    }
    const order = typeof left === "number" ? left - right : collator.compare(left, right);
    return down ? -order : order;
  };

  const sorted = (table, rows) => {
    const head = table.heads.find((one) => one.hasAttribute("aria-sort"));
    if (!head) {
      return rows;
    }
    const asNumber = isNumeric(head);
    const down = head.getAttribute("aria-sort") === "descending";
    const keys = new Map(rows.map((row) => [row, keyOf(row, head.cellIndex, asNumber)]));
    return [...rows].sort((a, b) => compare(keys.get(a), keys.get(b), down));
  };

  const wordsOf = (row) => {
    row.words ??= row.cells.map((cell) => `${cell.text} ${cell.value}`).join(" ").replace(/\u00a0/g, " ").toLowerCase();
    return row.words;
  };

  // Numbers of one unit stand with their points below each other: behind one with fewer decimals is kept what it lacks, and behind
  // one point what points have more.
  const decimal = /^([^\d]*[\d,]+)(?:\.(\d+))?([^\d.]*)$/;
  const padOf = (text, { places, unit }) => {
    const [, , decimals = "", own] = decimal.exec(text);
    const lacking = places > decimals.length ? `${decimals ? "" : "."}${"0".repeat(places - decimals.length)}` : "";
    return lacking + unit.slice(own.trim().length);
  };

  const isOf = (unit) => (own) => own === unit || `${own}s` === unit;

  const measure = (table) => {
    table.longest = table.heads.map((head, column) => {
      if (!isNumeric(head)) {
        return null;
      }
      const found = table.rows.map((row) => decimal.exec(row.cells[column]?.text ?? "")).filter(Boolean);
      const units = [...new Set(found.map(([, , , unit]) => unit.trim()))].sort((a, b) => b.length - a.length);
      return units.length > 0 && units.every(isOf(units[0]))
        ? { places: Math.max(...found.map(([, , decimals = ""]) => decimals.length)), unit: units[0] }
        : null;
    });
  };

  const align = (table, row) => table.longest.forEach((longest, column) => {
    const cell = row.cells[column];
    const pad = longest && cell && decimal.test(cell.text) ? padOf(cell.text, longest) : "";
    if (pad) {
      row.element.cells[column].dataset.pad = pad;
    }
  });

  const draw = (table) => {
    const from = table.page === 0 ? 0 : table.page * table.size;
    const shown = table.seen.slice(from, from + table.size);
    table.body.replaceChildren(...shown.map((row) => elementOf(table, row)));
    window.planCards.prepare(table.element);
    if (table.pager) {
      const [earlier, range, later] = table.pager.children;
      earlier.disabled = from === 0;
      later.disabled = from + table.size >= table.seen.length;
      range.textContent = say("rows-range", { from: shown.length === 0 ? 0 : from + 1, to: from + shown.length, all: table.seen.length });
    }
  };

  const select = (table) => {
    const words = (table.filter?.value ?? "").toLowerCase().split(/\s+/).filter(Boolean);
    table.seen = sorted(table, table.rows.filter((row) => words.every((word) => wordsOf(row).includes(word))));
    table.page = 0;
    table.status.textContent = words.length > 0 ? say("rows-of", { rows: table.seen.length, all: table.rows.length }) : "";
    draw(table);
  };

  // In a page that is one file its data lie below a table, else beside the page.
  const packed = (table) => new Promise((resolve, reject) => {
    if (table.inline) {
      resolve(table.inline.textContent);
      return;
    }
    waiting.set(table.id, resolve);
    window.planScript(table.source).catch(reject);
  });

  // The table whole: every row as the page shows it where the page has no room for all, and the table as data.
  const load = (table) => {
    table.loading ??= packed(table).then(window.planUnpack).then(JSON.parse).catch((error) => {
      table.loading = null;
      table.status.textContent = say("not-loaded");
      throw error;
    });
    return table.loading;
  };

  const complete = async (table) => {
    if (!table.more) {
      return;
    }
    const whole = await load(table);
    if (table.more) {
      table.more = false;
      table.rows = table.rows.concat(ofData(whole).slice(table.rows.length));
      table.seen = table.rows;
      measure(table);
      table.element.parentElement.querySelector(".plan-rows")?.remove();
    }
  };

  const withAll = (table, act) => complete(table).then(act, () => {});

  const next = { none: "ascending", ascending: "descending", descending: null };

  const addSorting = (table) => {
    for (const head of table.heads) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.append(...head.childNodes);
      button.addEventListener("click", () => withAll(table, () => {
        const direction = next[head.getAttribute("aria-sort") ?? "none"];
        table.heads.forEach((other) => other.removeAttribute("aria-sort"));
        if (direction) {
          head.setAttribute("aria-sort", direction);
        }
        select(table);
      }));
      head.append(button);
    }
  };

  // A cell of words that a spreadsheet would take for a formula gets an apostrophe before it.
  const field = (value, asNumber) => {
    const guarded = !(asNumber && numeric.test(value)) && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
    return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
  };

  const toCsv = (table) => {
    const types = table.heads.map(isNumeric);
    const lines = table.seen.map((row) => row.cells.map((cell, column) => field(cell.value, types[column])).join(","));
    const names = table.heads.map((head) => field(head.dataset.name ?? head.textContent, false));
    return [names.join(","), ...lines, ""].join("\r\n");
  };

  window.planCopy = async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      const area = document.createElement("textarea");
      area.value = text;
      area.className = "away";
      document.body.append(area);
      area.select();
      const copied = document.execCommand("copy");
      area.remove();
      return copied;
    }
  };

  const addFilter = (table, title) => {
    const input = document.createElement("input");
    input.type = "search";
    input.placeholder = say("filter");
    input.setAttribute("aria-label", say("filter-of", { title }));
    input.addEventListener("input", () => withAll(table, () => select(table)));
    table.filter = input;
    table.tools.append(input);
  };

  const addButton = (parent, text, label, act) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = text;
    button.setAttribute("aria-label", label);
    button.addEventListener("click", act);
    parent.append(button);
    return button;
  };

  const addCopy = (table, title) => addButton(table.tools, say("copy"), say("copy-of", { title }), () => withAll(table, async () => {
    const copied = await window.planCopy(toCsv(table));
    table.status.textContent = copied ? say("rows-copied", { rows: table.seen.length }) : say("not-copied");
  }));

  const csvOf = (names, rows) => `\ufeff${[names, ...rows].map((row) => row.map((cell) => field(String(cell ?? ""), typeof cell === "number")).join(",")).join("\r\n")}\r\n`;

  const forms = {
    csv: ["CSV", "text/csv", ({ columns, rows }) => csvOf(columns.map(({ name }) => name), rows.map((row) => columns.map(({ name }) => row[name])))],
    json: ["JSON", "application/json", (data) => `${JSON.stringify(data, null, 1)}\n`],
    columns: [say("columns"), "text/csv", ({ columns }) => {
      const keys = ["name", "heading", "type", "meaning"];
      return csvOf(keys, columns.map((column) => keys.map((key) => column[key])));
    }],
  };

  // A page that is one file has no CSV beside it to link to, and makes it of what it holds.
  const addSaving = (table, output, title) => {
    let line = output.nextElementSibling?.matches(".plan-files") ? output.nextElementSibling : null;
    const names = Object.keys(forms).filter((name) => !line || name !== "csv");
    if (!line) {
      line = Object.assign(document.createElement("p"), { className: "plan-files" });
      (table.inline ?? output).after(line);
    }
    for (const name of names) {
      const [text, type, write] = forms[name];
      addButton(line, text, `${text}: ${title}`, () => load(table).then(({ data }) => {
        window.planSave(`${output.id}${name === "columns" ? ".columns.csv" : `.${name}`}`, new Blob([write(data)], { type }));
      }, () => {}));
    }
  };

  const addPager = (table, total) => {
    const pager = document.createElement("div");
    pager.className = "plan-pager";
    const turn = (by) => () => withAll(table, () => {
      table.page += by;
      draw(table);
    });
    addButton(pager, "‹", say("earlier"), turn(-1)).disabled = true;
    const range = document.createElement("span");
    range.textContent = say("rows-range", { from: 1, to: table.rows.length, all: total });
    pager.append(range);
    addButton(pager, "›", say("later"), turn(1));
    table.pager = pager;
    table.tools.append(pager);
  };

  // What lies beyond the right edge of a table's box is said in words, and comes with a click. The column of values does not wait for it.
  const widestFirst = 0.45;
  const widestKept = 0.8;
  const phone = matchMedia("(max-width: 34rem)");
  const keepsValue = (table, box) => {
    const widths = table.heads.map((head) => head.offsetWidth);
    const end = widths.slice(0, table.kept + 1).reduce((sum, width) => sum + width, 0);
    return !phone.matches && end > box.clientWidth + 1 && widths[0] + widths[table.kept] < widestKept * box.clientWidth;
  };
  const addOnward = (table, box) => {
    const button = addButton(table.tools, "", say("onward"), () => box.scrollBy({ left: 0.7 * box.clientWidth, behavior: "smooth" }));
    button.removeAttribute("aria-label");
    button.title = say("onward");
    button.classList.add("plan-onward");
    const update = () => {
      const isWide = box.scrollWidth > box.clientWidth + 1;
      box.classList.toggle("stuck", isWide && table.heads[0].offsetWidth < widestFirst * box.clientWidth);
      box.classList.toggle("valued", keepsValue(table, box));
      const edges = table.heads.map((head) => head.getBoundingClientRect());
      const cover = box.classList.contains("valued") ? edges[table.kept].left : Infinity;
      const end = box.getBoundingClientRect().right;
      const hidden = edges.filter(({ right }, column) => right > (column < table.kept ? Math.min(cover, end) : end) + 1).length;
      button.hidden = hidden === 0 || phone.matches;
      button.textContent = say("columns-onward", { count: hidden });
    };
    box.addEventListener("scroll", update, { passive: true });
    new ResizeObserver(update).observe(table.element);
    new ResizeObserver(update).observe(box);
    update();
  };

  const start = (box) => {
    const element = box.querySelector("table");
    const body = element?.tBodies[0];
    if (!element?.tHead || !body || body.rows.length === 0) {
      return;
    }
    const output = box.closest(".output");
    const inline = output?.nextElementSibling?.matches("script.plan-table-rows") ? output.nextElementSibling : null;
    const rows = [...body.rows].map(ofElement);
    const table = {
      element, body, rows, seen: rows, inline,
      id: output?.id, source: output?.dataset.rows, more: output?.dataset.total !== undefined,
      heads: [...element.tHead.rows[0].cells], models: [...body.rows[0].cells],
      page: 0, size: Infinity, tools: document.createElement("div"), status: document.createElement("span"),
    };
    measure(table);
    table.headings = table.heads.map((head) => head.textContent);
    table.sides = sidesOf(table);
    table.kept = table.sides.indexOf("value", 1);
    table.heads[table.kept]?.setAttribute("data-kept", "");
    rows.forEach((row) => {
      align(table, row);
      markSides(table, row.element);
    });
    box.classList.add("carded");
    box.classList.toggle("flowing", !table.sides.includes("value"));
    const title = element.caption?.querySelector("span")?.textContent || element.caption?.textContent || say("this-table");
    table.tools.className = "plan-tools";
    table.status.setAttribute("role", "status");
    if (rows.length > 1) {
      addSorting(table);
    }
    if (rows.length >= enoughToFilter) {
      addFilter(table, title);
    }
    if (table.more) {
      table.size = Math.max(rows.length, leastPage);
      addPager(table, Number(output.dataset.total));
      if (rows.length < table.size) {
        withAll(table, () => draw(table));
      }
    }
    addCopy(table, title);
    table.tools.append(table.status);
    box.before(table.tools);
    addOnward(table, box);
    if (table.source || table.inline) {
      addSaving(table, output, title);
    }
  };

  document.querySelectorAll(".plan-table").forEach(start);
  return { add: (id, data) => waiting.get(id)?.(data) };
})();
