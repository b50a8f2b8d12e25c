"use strict";
(() => {
  // What holds for every figure here: no logo, and above all no button that uploads the data to somebody's cloud.
  const house = {
    displaylogo: false,
    showSendToCloud: false,
    modeBarButtonsToRemove: ["lasso2d", "select2d", "autoScale2d"],
  };

  // Below this width in pixels, the row of buttons would lie over the title.
  const narrow = 560;

  // A figure is complete as its static picture. Where plotly.js is here, the same data is drawn beside the picture,
  // out of sight, and takes its place only when the drawing has succeeded.
  const draw = async (figure) => {
    const source = figure.querySelector("script.plan-figure-plotly");
    const picture = figure.querySelector(".plan-figure-static");
    if (!source || !picture) {
      return;
    }
    const live = document.createElement("div");
    live.className = "plan-figure-live pending";
    figure.append(live);
    try {
      const plot = JSON.parse(source.textContent);
      const layout = { ...plot.layout, autosize: true };
      delete layout.width;
      const config = { ...plot.config, ...house, responsive: true };
      if (figure.clientWidth < narrow) {
        config.displayModeBar = false;
      }
      await window.Plotly.newPlot(live, plot.data, layout, config);
      figure.classList.add("drawn");
      live.classList.remove("pending");
      window.Plotly.Plots.resize(live);
    } catch (error) {
      live.remove();
      figure.dataset.failed = String(error);
    }
  };

  const drawAll = async () => {
    for (const figure of document.querySelectorAll(".plan-figure")) {
      await draw(figure);
    }
    document.documentElement.dataset.figures = "done";
  };

  // A box that scrolls sideways can be reached and moved by the keyboard.
  const markScrolling = () => {
    for (const box of document.querySelectorAll(".plan-table, .output.html, pre")) {
      if (box.scrollWidth > box.clientWidth) {
        box.tabIndex = 0;
      } else {
        box.removeAttribute("tabindex");
      }
    }
  };

  // One button opens or folds all code.
  const addCodeButton = () => {
    const folds = [...document.querySelectorAll("details.source")];
    const bar = document.querySelector("header.bar");
    if (folds.length === 0 || !bar) {
      return;
    }
    const button = document.createElement("button");
    button.type = "button";
    const label = () => {
      button.textContent = folds.every((fold) => fold.open) ? "Hide code" : "Show code";
    };
    button.addEventListener("click", () => {
      const open = !folds.every((fold) => fold.open);
      folds.forEach((fold) => { fold.open = open; });
      label();
    });
    folds.forEach((fold) => fold.addEventListener("toggle", label));
    label();
    bar.append(button);
  };

  addCodeButton();
  markScrolling();
  window.addEventListener("resize", markScrolling);
  if (window.Plotly) {
    requestAnimationFrame(() => setTimeout(drawAll));
  } else {
    document.documentElement.dataset.figures = "static";
  }
})();
