"use strict";
(() => {
  // What holds for every figure here: no logo, and above all no button that uploads the data to somebody's cloud.
  const house = {
    displaylogo: false,
    displayModeBar: false,
    showSendToCloud: false,
    plotlyServerURL: "",
    modeBarButtonsToRemove: ["lasso2d", "select2d", "autoScale2d"],
  };

  // Figures are laid out for this width in pixels and more; below it the static picture fits better.
  const narrow = 700;

  // The colours of figures are chosen for white; on a dark page others stand for them.
  const colours = "{{colours}}";
  const isDark = () => getComputedStyle(document.documentElement).colorScheme === "dark"
    || (getComputedStyle(document.documentElement).colorScheme !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  const recoloured = (json) => (isDark() ? json.replace(/#[0-9a-f]{6}/g, (colour) => colours[colour] ?? colour) : json);

  // What hovers over a mark stands once in the page, in the picture: the drawing takes it from there.
  const lineLength = 36;
  const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  const wrapped = (line) => line.match(new RegExp(`.{1,${/[\u4e00-\u9fff]/.test(line) ? lineLength : 2 * lineLength}}`, "gu")).map(escaped).join("<br>");
  const addTips = (figure, trace) => {
    if (!Array.isArray(trace.hovertext)) {
      return;
    }
    const tips = new Map([...figure.querySelectorAll(".plan-svg-wide .plan-mark")].map((mark) => {
      const [first, ...rest] = window.planCards.markWords(mark).split("\n");
      return [`<b>${escaped(first)}</b>`, rest.filter(Boolean)];
    }));
    trace.hovertext = trace.hovertext.map((text) => [text, ...(tips.get(text) ?? []).map(wrapped)].join("<br>"));
  };

  // A figure is complete as its static picture. Where plotly.js is here, the same data is drawn beside the picture,
  // out of sight, and takes its place only when the drawing has succeeded.
  const draw = async (figure, source) => {
    const live = document.createElement("div");
    live.className = "plan-figure-live pending";
    figure.append(live);
    const plot = JSON.parse(recoloured(source.textContent));
    plot.data.forEach((trace) => addTips(figure, trace));
    const layout = { ...plot.layout, autosize: true };
    delete layout.width;
    await window.Plotly.newPlot(live, plot.data, layout, { ...plot.config, ...house, responsive: true });
    live.classList.remove("pending");
    figure.dispatchEvent(new CustomEvent("plan-drawn", { detail: live }));
    return live;
  };

  const fit = async (figure, source) => {
    if (figure.clientWidth < narrow || "failed" in figure.dataset) {
      figure.classList.remove("drawn");
      return;
    }
    try {
      const live = figure.querySelector(".plan-figure-live") ?? await draw(figure, source);
      if (!figure.classList.contains("drawn")) {
        figure.classList.add("drawn");
        await window.Plotly.Plots.resize(live);
      }
    } catch (error) {
      figure.classList.remove("drawn");
      figure.querySelector(".plan-figure-live")?.remove();
      figure.dataset.failed = String(error);
    }
  };

  const figures = () => [...document.querySelectorAll(".plan-figure > script.plan-figure-plotly")];

  // A phone, where every figure is its picture, is spared the script.
  const needsNone = () => !figures().some((source) => source.parentElement.clientWidth >= narrow);
  const hasPlotly = async () => Boolean(window.Plotly) || (window.planPlotly ? window.planPlotly() : false);

  // What is drawn lies beside the page.
  let drawn;
  window.planFigures = {
    add: (packed) => { drawn = packed; },
  };
  const unpackDrawings = async () => {
    for (const [id, figure] of Object.entries(JSON.parse(await window.planUnpack(drawn)))) {
      document.querySelector(`.output[id="${CSS.escape(id)}"] > .plan-figure > script.plan-figure-plotly`).textContent = JSON.stringify(figure);
    }
  };
  let drawings;
  const hasDrawings = () => {
    const address = document.documentElement.dataset.drawings;
    drawings ??= !address ? Promise.resolve(true) : window.planScript(address).then(unpackDrawings).then(() => true, () => false);
    return drawings;
  };

  const fitAll = async () => {
    if (!needsNone() && !((await hasDrawings()) && (await hasPlotly()))) {
      document.documentElement.dataset.figures = "static";
      return;
    }
    for (const source of figures()) {
      await fit(source.parentElement, source);
      // Between two figures, the reader may scroll.
      await new Promise((resume) => setTimeout(resume));
    }
    document.documentElement.dataset.figures = "done";
  };

  // One pass at a time, and none while the window is still being moved.
  const settled = 150;
  let passes = Promise.resolve();
  let timer;
  const fitLater = () => {
    clearTimeout(timer);
    timer = setTimeout(() => { passes = passes.then(fitAll); }, settled);
  };

  // A box that scrolls sideways can be reached and moved by the keyboard, and shows on which side it goes on.
  const scrolling = ".plan-table, .output.html, .plan-figure-static, pre";
  const markScrolling = () => {
    for (const box of document.querySelectorAll(scrolling)) {
      if (box.scrollWidth > box.clientWidth) {
        box.tabIndex = 0;
      } else {
        box.removeAttribute("tabindex");
      }
      window.planMarkEdges(box);
    }
  };

  document.addEventListener("scroll", ({ target }) => {
    if (target instanceof Element && target.matches(scrolling)) {
      window.planMarkEdges(target);
    }
  }, { capture: true, passive: true });

  markScrolling();
  window.addEventListener("resize", markScrolling);
  // A table grows where its further rows come in later.
  const grown = new ResizeObserver(markScrolling);
  document.querySelectorAll(".plan-table > table").forEach((table) => grown.observe(table));
  // Drawn anew where the colours of the page change.
  const redraw = () => {
    for (const live of document.querySelectorAll(".plan-figure-live")) {
      live.closest(".plan-figure").classList.remove("drawn");
      live.remove();
    }
    fitLater();
  };

  requestAnimationFrame(() => setTimeout(() => { passes = passes.then(fitAll); }));
  window.addEventListener("resize", fitLater);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", redraw);
  new MutationObserver(redraw).observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
})();
