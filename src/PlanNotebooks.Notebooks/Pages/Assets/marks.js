"use strict";
// The marks of figures show what they were drawn from: on a click, or when arrow keys step through them.
(() => {
  const squeeze = (text) => text.replace(/\s+/g, "");

  const titleOf = (mark) => (mark ? window.planCards.markWords(mark) : "");

  // Every mark of a figure with its words: the narrow picture has the same marks as the wide one, which alone has their sentences.
  const marksOf = (figure, picture) => {
    const whole = [...figure.querySelectorAll(".plan-svg-wide .plan-mark")];
    return [...figure.querySelectorAll(`${picture} .plan-mark`)]
      .map((mark, at) => ({ mark, words: titleOf(whole[at]).startsWith(mark.querySelector("title")?.textContent ?? "") ? titleOf(whole[at]) : titleOf(mark) }))
      .filter(({ words }) => words.length > 0);
  };

  const seenPicture = (figure) => [".plan-svg-wide", ".plan-svg-narrow"]
    .find((name) => figure.querySelector(name)?.getClientRects().length > 0);

  const show = (figure, words, mark, at) => {
    const [heading, ...lines] = words.split("\n");
    const corner = () => at?.() ?? mark?.getBoundingClientRect() ?? figure.getBoundingClientRect();
    window.planCards.show(figure, heading, lines, corner, true);
    mark?.classList.add("current");
  };

  const stepThrough = (figure, by) => {
    const seen = seenPicture(figure);
    const marks = marksOf(figure, seen ?? ".plan-svg-wide");
    if (marks.length === 0) {
      return;
    }
    const from = Number(figure.dataset.step ?? (by > 0 ? -1 : 0));
    const to = (from + by + marks.length) % marks.length;
    figure.dataset.step = String(to);
    const top = () => { const box = figure.getBoundingClientRect(); return new DOMRect(box.right, box.top, 0, 40); };
    show(figure, marks[to].words, seen ? marks[to].mark : null, seen ? undefined : top);
  };

  const onKey = (event) => {
    if (event.target !== event.currentTarget || !event.key.startsWith("Arrow")) {
      return;
    }
    event.preventDefault();
    stepThrough(event.currentTarget, event.key === "ArrowLeft" || event.key === "ArrowUp" ? -1 : 1);
  };

  for (const figure of document.querySelectorAll(".plan-figure")) {
    const title = figure.querySelector("svg > title")?.textContent ?? figure.querySelector("svg")?.getAttribute("aria-label") ?? window.planSay("figure");
    if (marksOf(figure, "svg").length > 0) {
      figure.tabIndex = 0;
      figure.setAttribute("role", "group");
      figure.setAttribute("aria-label", window.planSay("steps", { title }));
      figure.addEventListener("keydown", onKey);
    }
    figure.addEventListener("click", (event) => {
      const mark = event.target.closest(".plan-mark");
      const picture = mark?.closest("svg").classList.contains("plan-svg-narrow") ? ".plan-svg-narrow" : "svg";
      const words = mark && (marksOf(figure, picture).find((one) => one.mark === mark)?.words ?? titleOf(mark));
      if (words) {
        show(figure, words, mark);
      }
    });
    // What plotly.js draws tells of a click by itself; its words are broken into lines, and the picture's are whole.
    figure.addEventListener("plan-drawn", (drawn) => drawn.detail.on("plotly_click", ({ points, event }) => {
      const hover = String(points[0]?.hovertext ?? points[0]?.text ?? "");
      const lines = new DOMParser().parseFromString(hover.replaceAll("<br>", "\n"), "text/html").body.textContent;
      const whole = marksOf(figure, ".plan-svg-wide").find(({ words }) => squeeze(words) === squeeze(lines));
      if (lines) {
        show(figure, whole?.words ?? lines, null, () => new DOMRect(event.clientX, event.clientY, 0, 0));
      }
    }));
  }
})();
