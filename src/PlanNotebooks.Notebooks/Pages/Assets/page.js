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

  // A figure is complete as its static picture. Where plotly.js is here, the same data is drawn beside the picture,
  // out of sight, and takes its place only when the drawing has succeeded.
  const draw = async (figure, source) => {
    const live = document.createElement("div");
    live.className = "plan-figure-live pending";
    figure.append(live);
    const plot = JSON.parse(source.textContent);
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

  const fitAll = async () => {
    for (const source of document.querySelectorAll(".plan-figure > script.plan-figure-plotly")) {
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

  // A box that scrolls sideways can be reached and moved by the keyboard.
  const markScrolling = () => {
    for (const box of document.querySelectorAll(".plan-table, .output.html, .plan-figure-static, pre")) {
      if (box.scrollWidth > box.clientWidth) {
        box.tabIndex = 0;
      } else {
        box.removeAttribute("tabindex");
      }
    }
  };

  markScrolling();
  window.addEventListener("resize", markScrolling);
  if (window.Plotly) {
    requestAnimationFrame(() => setTimeout(() => { passes = passes.then(fitAll); }));
    window.addEventListener("resize", fitLater);
  } else {
    document.documentElement.dataset.figures = "static";
  }
})();
