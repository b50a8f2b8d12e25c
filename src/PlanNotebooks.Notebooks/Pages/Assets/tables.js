"use strict";
// Tables sort by their headings, are filtered by words, and are copied as CSV with the values that machines read.
(() => {
  const enoughToFilter = 6;
  const collator = new Intl.Collator(["zh-Hans", "en"], { numeric: true });
  const numeric = /^-?\d+(\.\d+)?([eE][-+]?\d+)?$/;

  const raw = (cell) => cell?.dataset.value ?? cell?.textContent ?? "";
  const plain = (text) => text.replace(/[,\s]/g, "").replace("\u2212", "-");
  const isNumeric = (head) => head.dataset.type === "number" || (!head.dataset.type && head.classList.contains("num"));

  const keyOf = (row, column, asNumber) => {
    const text = raw(row.cells[column]);
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

  const sortBy = (table, rows, head, direction) => {
    const sorted = [...rows];
    if (direction) {
      const asNumber = isNumeric(head);
      const keys = new Map(rows.map((row) => [row, keyOf(row, head.cellIndex, asNumber)]));
      sorted.sort((a, b) => compare(keys.get(a), keys.get(b), direction === "descending"));
    }
    table.tBodies[0].append(...sorted);
    for (const other of table.tHead.rows[0].cells) {
      other.removeAttribute("aria-sort");
    }
    if (direction) {
      head.setAttribute("aria-sort", direction);
    }
  };

  const next = { none: "ascending", ascending: "descending", descending: null };

  const addSorting = (table, rows) => {
    for (const head of table.tHead.rows[0].cells) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.append(...head.childNodes);
      button.addEventListener("click", () => sortBy(table, rows, head, next[head.getAttribute("aria-sort") ?? "none"]));
      head.append(button);
    }
  };

  // A cell of words that a spreadsheet would take for a formula gets an apostrophe before it.
  const field = (cell, asNumber) => {
    let text = raw(cell);
    if (!(asNumber && numeric.test(text)) && /^[=+\-@\t\r]/.test(text)) {
      text = `'${text}`;
    }
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };

  const toCsv = (table) => {
    const heads = [...table.tHead.rows[0].cells];
    const rows = [...table.tBodies[0].rows].filter((row) => !row.hidden);
    const types = heads.map(isNumeric);
    const lines = rows.map((row) => heads.map((_, column) => field(row.cells[column], types[column])).join(","));
    const names = heads.map((head) => field({ dataset: { value: head.dataset.name }, textContent: head.textContent }, false));
    return [names.join(","), ...lines, ""].join("\r\n");
  };

  const copy = async (text) => {
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

  const addFilter = (tools, status, rows, title) => {
    const input = document.createElement("input");
    input.type = "search";
    input.placeholder = "Filter rows";
    input.setAttribute("aria-label", `Filter the rows of ${title}`);
    const texts = new Map(rows.map((row) => [row, [...row.cells].map((cell) => `${cell.textContent} ${raw(cell)}`).join(" ").toLowerCase()]));
    input.addEventListener("input", () => {
      const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
      let left = 0;
      for (const row of rows) {
        row.hidden = !words.every((word) => texts.get(row).includes(word));
        left += row.hidden ? 0 : 1;
      }
      status.textContent = words.length > 0 ? `${left} of ${rows.length} rows` : "";
    });
    tools.append(input);
  };

  const addCopy = (tools, status, table, title) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Copy as CSV";
    button.setAttribute("aria-label", `Copy as CSV: ${title}`);
    button.addEventListener("click", async () => {
      const rows = [...table.tBodies[0].rows].filter((row) => !row.hidden).length;
      const copied = await copy(toCsv(table));
      status.textContent = copied ? `${rows} rows copied` : "The browser did not let the page copy";
    });
    tools.append(button);
  };

  for (const box of document.querySelectorAll(".plan-table")) {
    const table = box.querySelector("table");
    if (!table?.tHead || !table.tBodies[0] || table.tBodies[0].rows.length === 0) {
      continue;
    }
    const rows = [...table.tBodies[0].rows];
    const title = table.caption?.textContent ?? "this table";
    const tools = document.createElement("div");
    tools.className = "plan-tools";
    const status = document.createElement("span");
    status.setAttribute("role", "status");
    if (rows.length > 1) {
      addSorting(table, rows);
    }
    if (rows.length >= enoughToFilter) {
      addFilter(tools, status, rows, title);
    }
    addCopy(tools, status, table, title);
    tools.append(status);
    box.before(tools);
  }
})();
