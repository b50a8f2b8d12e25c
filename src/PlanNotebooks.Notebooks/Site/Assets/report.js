"use strict";
// A report's text: the number in its sentence, and what became of every other number.
plan.report = (() => {
  const words = ["observation", "date", "name", "part", "head", "noise", "repeat", "unread", "unknown"];
  const fates = words.map((fate) => planSay(`fate-${fate}`));
  const texts = new Map();
  let panel;
  let onClose;

  const part = (parent, tag, className, text) => {
    const made = document.createElement(tag);
    if (className) {
      made.className = className;
    }
    if (text !== undefined) {
      plan.words(made, text);
    }
    parent.append(made);
    return made;
  };

  // A report's text is a script of its own, read once and when it is asked for; one that failed may be asked for again.
  const fetchText = (report) => {
    if (!texts.has(report.id)) {
      texts.set(report.id, plan.load(report.file, report.id).catch((fault) => {
        texts.delete(report.id);
        throw fault;
      }));
    }
    return texts.get(report.id);
  };

  const spans = (flat) => {
    const list = [];
    for (let i = 0; i < flat.length; i += 2) {
      list.push([flat[i], flat[i + 1]]);
    }
    return list;
  };

  const placeOf = (data, tail) => {
    for (let i = 0; i < data.observations.length; i += 4) {
      if (data.observations[i] === tail) {
        return Object.assign([data.observations[i + 1], data.observations[i + 2]], { labels: spans(data.observations[i + 3]) });
      }
    }
    return null;
  };

  const addNumber = (parent, data, report, [start, end, fate, tail]) => {
    const made = part(parent, tail ? "a" : "span", `number ${words[fate]}`);
    made.textContent = data.text.slice(start, end);
    made.title = fates[fate];
    if (tail) {
      made.id = `${report.id}:${tail}`;
      made.href = `#${encodeURI(made.id)}`;
    }
  };

  // The numbers and the number asked for, in the order of the text and without overlap.
  const piecesOf = (data, target) => {
    const pieces = [];
    for (let i = 0; i < data.numbers.length; i += 4) {
      const [start, end] = [data.numbers[i], data.numbers[i + 1]];
      if (!target || end <= target[0] || start >= target[1]) {
        pieces.push([start, end, data.numbers[i + 2], data.numbers[i + 3]]);
      }
    }
    if (target) {
      pieces.push([target[0], target[1], -1, ""]);
      const free = ([start, end]) => pieces.every((piece) => end <= piece[0] || start >= piece[1]);
      pieces.push(...target.labels.filter(free).map(([start, end]) => [start, end, -2, ""]));
    }
    return pieces.sort((a, b) => a[0] - b[0]);
  };

  let current = "";

  const writeRun = (parent, data, report, pieces, start, end) => {
    let at = start;
    for (const piece of pieces) {
      if (piece[0] < at || piece[1] > end) {
        continue;
      }
      parent.append(data.text.slice(at, piece[0]));
      if (piece[2] === -2) {
        part(parent, "span", "labelled").textContent = data.text.slice(piece[0], piece[1]);
      } else if (piece[2] < 0) {
        const mark = part(parent, "mark", "current");
        mark.textContent = data.text.slice(piece[0], piece[1]);
        mark.id = current;
        mark.tabIndex = -1;
      } else {
        addNumber(parent, data, report, piece);
      }
      at = piece[1];
    }
    parent.append(data.text.slice(at, end));
  };

  // One paragraph: parted where a sentence is the one asked for, or where something was left out.
  const writeParagraph = (parent, data, report, pieces, [start, end], sentence, removed) => {
    const cuts = new Set([start, end]);
    for (const [from, to] of [...removed, ...(sentence ? [sentence] : [])]) {
      for (const at of [from, to]) {
        if (at > start && at < end) {
          cuts.add(at);
        }
      }
    }
    const edges = [...cuts].sort((a, b) => a - b);
    let box = parent;
    for (let i = 0; i + 1 < edges.length; i++) {
      const [from, to] = [edges[i], edges[i + 1]];
      const inSentence = sentence && from >= sentence[0] && to <= sentence[1];
      const left = removed.some(([a, b]) => from >= a && to <= b);
      if (!inSentence) {
        box = parent;
      } else if (box === parent) {
        box = part(parent, "span", "sentence");
      }
      const run = left ? part(box, "span", "removed") : box;
      if (left) {
        run.title = planSay("explorer-removed");
      }
      writeRun(run, data, report, pieces, from, to);
    }
  };

  const writeText = (parent, data, report, target) => {
    const pieces = piecesOf(data, target);
    const removed = spans(data.removed);
    const headings = spans(data.headings);
    const sentence = target ? spans(data.sentences).find(([start, end]) => start <= target[0] && target[1] <= end) : null;
    let start = 0;
    for (const line of data.text.split("\n")) {
      const end = start + line.length;
      const own = pieces.filter(([from, to]) => from >= start && to <= end);
      const heading = headings.find(([from, to]) => from <= start && to > start);
      const inHere = removed.filter(([from, to]) => from < end && to > start);
      if (heading && heading[1] < end) {
        writeParagraph(part(parent, "h3"), data, report, own, [start, heading[1]], null, inHere);
        writeParagraph(part(parent, "p"), data, report, own, [heading[1], end], sentence, inHere);
      } else if (line.length > 0) {
        writeParagraph(part(parent, heading ? "h3" : "p"), data, report, own, [start, end], heading ? null : sentence, inHere);
      }
      start = end + 1;
    }
  };

  const fact = (list, name, text) => {
    if (text) {
      part(list, "dt", "", name);
      part(list, "dd", "", text);
    }
  };

  // The region's name leads to its page.
  const linkToProfile = (list, row) => {
    const code = plan.text("code", row);
    if (code && list.lastChild) {
      const link = document.createElement("a");
      link.href = `#region/${code}`;
      link.append(...list.lastChild.childNodes);
      list.lastChild.append(link);
    }
  };

  // An official figure stands in no report: its publication is what it can be followed to.
  const writeCitation = (row) => {
    part(panel, "blockquote", "", plan.text("quote", row)).lang = "zh-Hans";
    const address = plan.text("address", row);
    if (/^https?:\/\//.test(address)) {
      const link = part(part(panel, "p"), "a", "", address);
      link.href = address;
      link.rel = "noreferrer";
    }
  };

  const yearOf = (row) => {
    const year = plan.yearOf(row);
    const span = plan.text("span", row);
    return year === null ? planSay("explorer-unknown") : `${year}${span ? ` (${span})` : ""}`;
  };

  const writeFacts = (parent, row, report) => {
    const list = part(parent, "dl", "facts");
    fact(list, planSay("explorer-value"), `${plan.text("shown", row)}, ${plan.measures[plan.text("measure", row)] ?? ""}`);
    fact(list, planSay("explorer-label"), plan.text("indicator", row));
    fact(list, planSay("explorer-words"), plan.text("label", row));
    fact(list, planSay("explorer-region"), plan.text("region", row));
    linkToProfile(list, row);
    fact(list, planSay("explorer-year"), `${yearOf(row)}, ${plan.roles[plan.text("role", row)] ?? ""}`);
    fact(list, planSay("explorer-report"), report.title);
    fact(list, planSay("explorer-section"), plan.text("section", row));
    fact(list, planSay("explorer-corrected"), plan.text("corrected", row));
    if (report.file) {
      fact(list, planSay("explorer-file"), planSay("explorer-place", { file: report.source, start: plan.column.start[row], end: plan.column.end[row] }));
    } else {
      fact(list, planSay("explorer-file"), report.source);
    }
    fact(list, planSay("explorer-address"), plan.idOf(row));
  };

  const writeLegend = (parent, data) => {
    const counts = fates.map(() => 0);
    for (let i = 2; i < data.numbers.length; i += 4) {
      counts[data.numbers[i]]++;
    }
    const list = part(parent, "ul", "legend");
    list.setAttribute("aria-label", planSay("explorer-fates"));
    counts.forEach((count, fate) => {
      if (count > 0) {
        const item = part(list, "li");
        part(item, "span", `number ${words[fate]}`, String(count));
        item.append(" ");
        plan.words(item, fates[fate]);
      }
    });
  };

  const addClose = () => {
    const close = part(panel, "button", "close", planSay("explorer-back"));
    close.type = "button";
    close.addEventListener("click", () => onClose());
  };

  // The panel beside the list, empty but for its heading.
  const open = (heading) => {
    panel.hidden = false;
    document.body.classList.add("reading");
    panel.replaceChildren();
    addClose();
    part(panel, "h2", "", heading).tabIndex = -1;
    return panel;
  };

  const missing = (id) => {
    part(open(planSay("explorer-report")), "p", "failure", planSay("explorer-no-such", { id })).setAttribute("role", "alert");
  };

  const show = async (row) => {
    const report = plan.reportOf(row);
    current = plan.idOf(row);
    open(report.name);
    writeFacts(panel, row, report);
    if (!report.file) {
      writeCitation(row);
      panel.querySelector("h2").focus({ preventScroll: true });
      return;
    }
    try {
      const data = await fetchText(report);
      writeLegend(panel, data);
      const text = part(panel, "div", "text");
      text.lang = "zh-Hans";
      text.tabIndex = 0;
      text.setAttribute("role", "region");
      text.setAttribute("aria-label", planSay("explorer-text"));
      writeText(text, data, report, placeOf(data, plan.column.tail[row]));
      const mark = text.querySelector(".current");
      mark?.scrollIntoView({ block: "center" });
      mark?.focus({ preventScroll: true });
    } catch (error) {
      part(panel, "p", "failure", error.message).setAttribute("role", "alert");
    }
  };

  const hide = () => {
    panel.hidden = true;
    panel.replaceChildren();
    document.body.classList.remove("reading");
  };

  return {
    start: (close) => { panel = document.getElementById("report"); onClose = close; },
    open,
    part,
    show,
    missing,
    hide,
  };
})();
