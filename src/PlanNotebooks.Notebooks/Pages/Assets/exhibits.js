"use strict";
// Every table and figure has a permanent address, can be cited, and a figure be taken as a picture or as its data.
(() => {
  const tools = (exhibit) => {
    const found = exhibit.querySelector(":scope > .plan-tools") ?? exhibit.previousElementSibling;
    if (found?.classList.contains("plan-tools")) {
      return found;
    }
    const made = document.createElement("div");
    made.className = "plan-tools";
    exhibit.before(made);
    return made;
  };

  const button = (bar, text, label, act) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = text;
    made.setAttribute("aria-label", label);
    made.addEventListener("click", act);
    bar.append(made);
    return made;
  };

  const say = (bar, text) => {
    const status = bar.querySelector("[role=status]") ?? bar.appendChild(Object.assign(document.createElement("span"), { role: "status" }));
    status.setAttribute("role", "status");
    status.textContent = text;
  };

  const sources = () => {
    const names = [...document.querySelectorAll(".made li code")].map((code) => code.textContent);
    return names.length > 3 ? `${names.slice(0, 3).join(", ")} …` : names.join(", ");
  };

  // The day of reading is the reader's: no page holds a time.
  const citation = (title, id) => {
    const address = `${location.href.split("#")[0]}#${id}`;
    const seen = window.planSay("accessed", { address, date: new Date().toISOString().slice(0, 10) });
    const parts = [title, document.title, sources(), document.querySelector(".made")?.dataset.version ?? "", seen];
    return parts.filter(Boolean).map((part) => part.replace(/[.。]$/, "")).join(". ");
  };

  // What the rules of the page say of a mark goes with the picture, in the colours of paper.
  const looks = ["fill", "stroke", "stroke-width", "stroke-linejoin", "stroke-dasharray", "paint-order", "font-size", "font-weight", "text-anchor"];
  const takeLooks = (from, to) => {
    from.style.colorScheme = "light";
    const drawn = ":is(line, path, text, rect, circle)[class]";
    const copies = to.querySelectorAll(drawn);
    from.querySelectorAll(drawn).forEach((mark, at) => {
      const style = getComputedStyle(mark);
      looks.forEach((name) => copies[at].setAttribute(name, style.getPropertyValue(name)));
      copies[at].removeAttribute("class");
    });
    from.style.colorScheme = "";
  };

  const picture = (figure) => {
    const shown = figure.querySelector(".plan-svg-wide, svg");
    const svg = shown.cloneNode(true);
    takeLooks(shown, svg);
    const [, , width, height] = svg.getAttribute("viewBox").split(" ").map(Number);
    svg.setAttribute("width", width);
    svg.setAttribute("height", height);
    svg.setAttribute("font-family", getComputedStyle(shown).fontFamily.replaceAll('"', "'"));
    svg.removeAttribute("style");
    svg.removeAttribute("display");
    return { text: new XMLSerializer().serializeToString(svg), width, height };
  };

  const savePng = async (name, figure) => {
    const { text, width, height } = picture(figure);
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [width * 2, height * 2];
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob((blob) => window.planSave(`${name}.png`, blob), "image/png");
  };

  const quoted = (text) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

  const dataOf = (figure) => {
    const lines = [["name", "value", "sentence"].map((key) => window.planSay(key))];
    for (const mark of figure.querySelectorAll(".plan-svg-wide .plan-mark")) {
      const [first, ...rest] = window.planCards.markWords(mark).split("\n");
      const at = first.lastIndexOf(": ");
      lines.push(at < 0 ? [first, "", rest.join(" ")] : [first.slice(0, at), first.slice(at + 2), rest.join(" ")]);
    }
    return `\ufeff${lines.map((line) => line.map(quoted).join(",")).join("\r\n")}\r\n`;
  };

  const addAnchor = (bar, title, id) => {
    const link = document.createElement("a");
    link.href = `#${id}`;
    link.textContent = "#";
    link.className = "anchor";
    link.setAttribute("aria-label", window.planSay("anchor", { title }));
    bar.append(link);
  };

  const addCite = (bar, title, id) => button(bar, window.planSay("cite"), window.planSay("cite-of", { title }), async () => {
    const text = citation(title, id);
    const copied = await window.planCopy(text);
    say(bar, copied ? `${window.planSay("cited")}: ${text}` : text);
  });

  for (const figure of document.querySelectorAll(".output[id] .plan-figure")) {
    const id = figure.closest(".output").id;
    const title = figure.querySelector("svg > title")?.textContent ?? window.planSay("figure");
    const bar = document.createElement("div");
    bar.className = "plan-tools below";
    figure.after(bar);
    if (!figure.querySelector("svg")) {
      addCite(bar, title, id);
      addAnchor(bar, title, id);
      continue;
    }
    button(bar, window.planSay("svg"), `${window.planSay("svg")}: ${title}`, () => window.planSave(`${id}.svg`, new Blob([picture(figure).text], { type: "image/svg+xml" })));
    button(bar, window.planSay("png"), `${window.planSay("png")}: ${title}`, () => savePng(id, figure));
    button(bar, window.planSay("data"), `${window.planSay("data")}: ${title}`, () => window.planSave(`${id}.csv`, new Blob([dataOf(figure)], { type: "text/csv" })));
    addCite(bar, title, id);
    addAnchor(bar, title, id);
  }

  for (const box of document.querySelectorAll(".output[id] .plan-table:has(table)")) {
    const id = box.closest(".output").id;
    const title = box.querySelector("caption span")?.textContent || window.planSay("this-table");
    const bar = tools(box);
    addCite(bar, title, id);
    addAnchor(bar, title, id);
  }
})();
