"use strict";
(() => {
  const form = document.querySelector("form.filters");
  const count = document.getElementById("count");
  const filters = ["text", "region", "year", "role", "indicator", "measure", "origin"];
  const root = document.documentElement;
  let waiting = null;

  const chosen = () => ({
    ...Object.fromEntries(filters.map((name) => [name, form.elements[name].value.trim()])),
    headline: form.elements.headline.checked,
  });

  // The filters stand in the address too, so that a selection can be sent to somebody.
  const address = (picked) => {
    const query = new URLSearchParams(Object.entries(picked).filter(([, value]) => value).map(([name, value]) => [name, String(value)]));
    return query.size > 0 ? `#?${query}` : "#";
  };

  const fillChoices = (name, write) => {
    const select = form.elements[name];
    const value = select.value || select.dataset.wanted || "";
    const options = plan.choices(name).map(([text, rows]) => new Option(`${write(text)} (${rows})`, text));
    select.replaceChildren(select.options[0], ...options);
    select.value = value;
    if (select.value !== value) {
      select.value = "";
      select.dataset.wanted = value;
    }
  };

  const apply = () => {
    const picked = chosen();
    const rows = plan.select(picked);
    plan.list.show(rows);
    plan.chart.draw(rows);
    const { size, official, reports } = root.dataset;
    const whole = planSay(official === "0" ? "explorer-count" : "explorer-count-official", { observations: size - official, reports, official });
    const all = plan.size < Number(size) ? `${whole} ${planSay("explorer-loading", { rows: plan.size })}` : whole;
    count.textContent = rows.length === plan.size ? all : planSay("explorer-count-of", { rows: rows.length, all });
    root.dataset.rows = String(rows.length);
    showProfileLink(picked.region ? rows[0] : undefined);
  };

  // The region that the list is about has a page of its own.
  const profile = document.getElementById("profile");
  const showProfileLink = (row) => {
    const code = row === undefined ? "" : plan.text("code", row);
    profile.hidden = code === "";
    if (code) {
      profile.href = `#region/${code}`;
      profile.textContent = planSay("explorer-profile", { region: plan.text("region", row) });
    }
  };

  const refill = () => {
    waiting = null;
    fillChoices("region", (text) => text);
    fillChoices("year", (text) => text);
    fillChoices("role", (text) => plan.roles[text] ?? text);
    fillChoices("indicator", (text) => text);
    fillChoices("measure", (text) => plan.measures[text] ?? text);
    fillChoices("origin", (text) => plan.origins[text] ?? text);
    form.elements.origin.parentElement.hidden = root.dataset.official === "0";
    apply();
    open();
  };

  // The number that the address names, where its part of the data has come.
  let opened = null;
  const open = () => {
    const hash = decodeURIComponent(location.hash.slice(1));
    if (hash === "" || hash.startsWith("?")) {
      if (opened !== null) {
        opened = null;
        plan.report.hide();
        plan.list.choose(null);
        plan.list.focus();
      }
      return;
    }
    const row = hash.startsWith("region/") ? hash : plan.rowOf(hash);
    if (row === opened) {
      return;
    }
    if (row === undefined) {
      // While data still come, the number may be among them.
      if (plan.size === Number(root.dataset.size)) {
        plan.report.missing(hash);
      }
      return;
    }
    opened = row;
    if (row === hash) {
      plan.profile.show(hash.slice("region/".length));
      plan.list.choose(null);
    } else {
      plan.report.show(row);
      plan.list.choose(row);
    }
  };

  const readAddress = () => {
    const hash = location.hash;
    if (!hash.startsWith("#?")) {
      return;
    }
    for (const [name, value] of new URLSearchParams(hash.slice(2))) {
      if (name === "headline") {
        form.elements.headline.checked = value === "true";
      } else if (filters.includes(name)) {
        form.elements[name].value = value;
        form.elements[name].dataset.wanted = value;
      }
    }
  };

  // To write the address is to wait for the browser's other processes: it is done once the rows are seen, and the typing has paused,
  // or before the page is left for another address.
  const pause = 150;
  let writing = null;
  const writeAddress = () => {
    clearTimeout(writing);
    writing = null;
    if (!location.hash || location.hash.startsWith("#?")) {
      history.replaceState(null, "", address(chosen()));
    }
  };

  const onFilter = () => {
    apply();
    clearTimeout(writing);
    writing = setTimeout(writeAddress, pause);
  };

  const onLeave = () => {
    if (writing !== null) {
      writeAddress();
    }
  };

  const close = () => {
    location.hash = address(chosen());
  };

  // The selection as a spreadsheet reads it: the rows of the list, with the values that machines read.
  const saveCsv = () => {
    const names = ["id", "origin", "region", "period", "span", "role", "headline", "indicator", "label", "measure", "value", "unit", "shown", "section", "quote"];
    const field = (text) => {
      const guarded = /^[=+\-@\t\r]/.test(text) && !/^-?\d/.test(text) ? `'${text}` : text;
      return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
    };
    const lines = Array.from(plan.select(chosen()), (row) => [
      plan.idOf(row), plan.text("origin", row), plan.text("region", row), plan.yearOf(row), plan.text("span", row), plan.text("role", row), plan.column.headline[row] === 1,
      plan.text("indicator", row), plan.text("label", row), plan.text("measure", row), plan.valueOf(row), plan.text("unit", row),
      plan.text("shown", row), plan.text("section", row), plan.text("quote", row),
    ].map((value) => field(String(value ?? ""))).join(","));
    planSave("observations.csv", new Blob([`\ufeff${names.join(",")}\r\n${lines.join("\r\n")}\r\n`], { type: "text/csv" }));
  };

  document.getElementById("csv").addEventListener("click", saveCsv);
  plan.list.start();
  plan.report.start(close);
  // The first part is shown at once; of those that follow the lists of choices are made anew now and then, and when all are there.
  const now = 60;
  const seldom = 700;
  plan.onAdd(() => { waiting ??= setTimeout(refill, root.dataset.rows === undefined ? 0 : plan.size === Number(root.dataset.size) ? now : seldom); });
  readAddress();
  form.addEventListener("input", onFilter);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(onFilter));
  window.addEventListener("hashchange", open);
  // A link to a row or a region is followed after the click: the address before it is still that of the list.
  document.addEventListener("click", (event) => {
    if (event.target.closest("a")) {
      onLeave();
    }
  });
  // At "pagehide" the browser has begun on the next page, and may take what is written then for its address.
  window.addEventListener("beforeunload", onLeave);
  // The same place in the other language.
  const twin = document.querySelector("header.bar a[hreflang]");
  twin?.addEventListener("click", () => { twin.hash = location.hash.startsWith("#?") ? "" : location.hash; });
  plan.loadAll().then(() => {
    if (waiting !== null) {
      clearTimeout(waiting);
    }
    refill();
    root.dataset.loaded = "";
  }, (error) => { count.textContent = error.message; });
  window.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && opened !== null) {
      close();
    }
  });
})();
