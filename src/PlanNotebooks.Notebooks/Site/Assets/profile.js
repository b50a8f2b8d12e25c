"use strict";
// A region's page: its headline targets and what became of them, its places among the others, and what it was read from.
plan.profile = (() => {
  const { part } = plan.report;

  // A cell of the data is a text, and where an id follows it, a link to where that text stands.
  const cell = (row, tag, text, id, className) => {
    const made = part(row, tag, className);
    if (id) {
      const link = part(made, "a", "", text ?? "");
      link.href = `#${encodeURI(id)}`;
    } else {
      plan.words(made, text ?? "");
    }
    return made;
  };

  // On a phone a row is a card: what it is of, its values with their headings, words below.
  const values = new Set(["target", "outcome", "gap", "value"]);
  const words = new Set(["verdict", "rank", "file"]);
  const sideOf = (key) => (values.has(key) ? "value" : words.has(key) ? "tail" : "lead");
  const markSides = (row, heads) => [...row.cells].forEach((one, column) => {
    one.dataset.side = sideOf(heads[column]);
    one.dataset.head = planSay(`explorer-${heads[column]}`);
  });

  const table = (panel, title, heads, rows, write) => {
    if (rows.length === 0) {
      return;
    }
    const box = part(panel, "div", "plan-table carded");
    const made = part(box, "table");
    part(part(made, "caption"), "span", "", title);
    const head = part(part(made, "thead"), "tr");
    for (const key of heads) {
      const one = part(head, "th", values.has(key) ? "num" : "", planSay(`explorer-${key}`));
      one.scope = "col";
    }
    const body = part(made, "tbody");
    for (const row of rows) {
      const line = part(body, "tr");
      write(line, row);
      markSides(line, heads);
    }
    box.addEventListener("scroll", () => mark(box), { passive: true });
    mark(box);
  };

  // A table that goes on past the edge fades there, and can be moved by the keyboard.
  const mark = (box) => {
    planMarkEdges(box);
    if (box.dataset.more) {
      box.tabIndex = 0;
    }
  };

  const write = (panel, { name, record, targets, places, printed, sources }) => {
    panel.querySelector("h2").replaceChildren();
    plan.words(panel.querySelector("h2"), name);
    part(panel, "p", "record", record);
    const all = part(part(panel, "p"), "a", "", planSay("explorer-all-of", { region: name }));
    all.href = `#?${new URLSearchParams({ region: name })}`;
    table(panel, planSay("explorer-targets"), ["year", "label", "verdict", "target", "outcome", "gap"], targets, (row, [year, label, target, targetId, outcome, outcomeId, gap, verdict]) => {
      cell(row, "td", year);
      cell(row, "td", label);
      cell(row, "td", verdict, null, "verdict");
      cell(row, "td", target, targetId, "num");
      cell(row, "td", outcome, outcomeId, "num");
      cell(row, "td", gap, null, "num");
    });
    table(panel, planSay("explorer-places"), ["year", "label", "measure", "value", "rank"], places, (row, [year, label, measure, value, id, place]) => {
      cell(row, "td", year);
      cell(row, "td", label);
      cell(row, "td", measure);
      cell(row, "td", value, id, "num");
      cell(row, "td", place);
    });
    table(panel, planSay("explorer-printed"), ["year", "label", "rank"], printed, (row, [year, label, place, id]) => {
      cell(row, "td", year);
      cell(row, "td", label);
      cell(row, "td", place, id);
    });
    table(panel, planSay("explorer-sources"), ["report", "file"], sources, (row, [report, file, id]) => {
      cell(row, "td", report, id);
      cell(row, "td", file);
    });
  };

  const show = async (code) => {
    const panel = plan.report.open(planSay("explorer-region"));
    try {
      write(panel, await plan.load(`regions/${code}.js`, code));
      panel.querySelector("h2").focus({ preventScroll: true });
      panel.scrollTop = 0;
    } catch (error) {
      part(panel, "p", "failure", error.message).setAttribute("role", "alert");
    }
  };

  return { show };
})();
