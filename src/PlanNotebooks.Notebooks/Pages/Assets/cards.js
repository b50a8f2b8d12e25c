"use strict";
// A number shows the sentence that it was read from: on a click, a tap, or when the keyboard comes to it.
(() => {
  const placeMark = "— ";
  const separator = " · ";
  const chinese = /[\u2e80-\u9fff\uff00-\uffef]/;
  const explorer = document.documentElement.dataset.explorer;

  const card = document.createElement("div");
  card.id = "plan-card";
  card.className = "plan-card";
  card.hidden = true;
  let owner = null;
  let pinned = false;
  let anchor = null;

  const add = (parent, tag, text, className) => {
    const part = document.createElement(tag);
    part.textContent = text;
    if (className) {
      part.className = className;
    }
    if (chinese.test(text)) {
      part.lang = "zh-Hans";
    }
    parent.append(part);
    return part;
  };

  // What a number was read from; the address of a publication is a link.
  const address = /https?:\/\/[^\s，；、）]+/;
  const addQuote = (line) => {
    const [found] = address.exec(line) ?? [];
    if (!found) {
      add(card, "blockquote", line);
      return;
    }
    const quote = add(card, "blockquote", "");
    const [before, after] = [line.slice(0, line.indexOf(found)), line.slice(line.indexOf(found) + found.length)];
    add(quote, "span", before);
    const link = add(quote, "a", found);
    link.href = found;
    link.target = "_blank";
    link.rel = "noopener noreferrer";
    quote.append(after);
  };

  // Section, file and id, of which the section may be missing.
  const addPlace = (line) => {
    const parts = line.slice(placeMark.length).split(separator);
    const id = parts.length > 1 ? parts.pop() : "";
    const file = parts.pop();
    if (parts.length > 0) {
      add(card, "p", parts.join(separator), "section");
    }
    const place = add(card, "p", "", "place");
    add(place, "span", file);
    if (id && explorer) {
      place.append(" · ");
      const link = add(place, "a", window.planSay("read-in-report"));
      link.href = `${explorer}#${encodeURI(id)}`;
    } else if (id) {
      place.append(` · ${id}`);
    }
  };

  const fill = (heading, lines) => {
    const close = document.createElement("button");
    close.type = "button";
    close.className = "close";
    close.textContent = "×";
    close.setAttribute("aria-label", window.planSay("close"));
    close.addEventListener("click", () => { const back = owner; hide(); back?.focus(); });
    card.replaceChildren(close);
    add(card, "p", heading, "value");
    for (const line of lines) {
      if (line.startsWith(placeMark)) {
        addPlace(line);
      } else {
        addQuote(line);
      }
    }
  };

  // Below the number where there is room, else above it; never outside the window.
  const place = () => {
    if (card.hidden || !anchor) {
      return;
    }
    const gap = 6;
    const box = anchor();
    const { offsetWidth: width, offsetHeight: height } = card;
    const left = Math.max(gap, Math.min(box.left, document.documentElement.clientWidth - width - gap));
    const below = box.bottom + gap;
    const top = below + height <= innerHeight || box.top < height + gap ? Math.min(below, innerHeight - height - gap) : box.top - height - gap;
    card.style.left = `${left}px`;
    card.style.top = `${Math.max(gap, top)}px`;
  };

  const hide = () => {
    owner?.setAttribute("aria-expanded", "false");
    owner?.removeAttribute("aria-describedby");
    document.querySelector(".plan-mark.current")?.classList.remove("current");
    [owner, anchor, pinned] = [null, null, false];
    card.hidden = true;
  };

  const show = (from, heading, lines, where, pin) => {
    hide();
    [owner, anchor, pinned] = [from, where, pin];
    fill(heading, lines);
    // Beside its number, so that the keyboard goes from the number into the card.
    (from.closest("td, .plan-figure") ?? document.body).append(card);
    card.hidden = false;
    owner.setAttribute("aria-expanded", "true");
    owner.setAttribute("aria-describedby", card.id);
    place();
  };

  const showTip = (tip, pin) => show(tip, tip.textContent, tip.dataset.tip.split("\n"), () => tip.getBoundingClientRect(), pin);

  const toggle = (tip) => {
    if (owner === tip && pinned) {
      hide();
    } else {
      showTip(tip, true);
    }
  };

  // One stop of the Tab key for a table; from there, arrows go from number to number.
  const step = (tip, key) => {
    const tips = [...tip.closest("table").querySelectorAll("tbody .plan-tip")].filter((one) => !one.closest("tr").hidden);
    const column = tip.closest("td").cellIndex;
    const inColumn = tips.filter((one) => one.closest("td").cellIndex === column);
    const [list, by] = { ArrowLeft: [tips, -1], ArrowRight: [tips, 1], ArrowUp: [inColumn, -1], ArrowDown: [inColumn, 1] }[key];
    const to = list[list.indexOf(tip) + by];
    if (to) {
      tip.tabIndex = -1;
      to.tabIndex = 0;
      to.focus();
    }
  };

  const onKey = (event) => {
    const tip = event.target.closest?.(".plan-tip");
    if (event.key === "Escape" && owner) {
      const back = card.contains(document.activeElement) ? owner : null;
      hide();
      back?.focus();
    } else if (tip && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      toggle(tip);
    } else if (tip && event.key.startsWith("Arrow")) {
      event.preventDefault();
      step(tip, event.key);
    }
  };

  // What a number was read from stands once, at the end of the page.
  const wordsOf = ({ dataset }) => {
    const ids = (dataset.id ?? "").split(" ");
    const told = (dataset.trace ?? "").split(" ").map((place, at) => {
      const item = document.getElementById(`trace-${place}`);
      const id = [item?.dataset.report, ids[at]].filter(Boolean).join(":");
      return ids[at] && ids[at] !== "-" ? `${item.textContent}${separator}${id}` : item?.textContent ?? "";
    });
    return told.join("\n");
  };

  // One number of a table is a stop of the Tab key, whichever of its rows are in sight.
  const prepare = (table) => {
    for (const tip of table.querySelectorAll(".plan-tip:not([role])")) {
      tip.dataset.tip = tip.title || wordsOf(tip);
      tip.removeAttribute("title");
      tip.setAttribute("role", "button");
      tip.setAttribute("aria-expanded", "false");
    }
    table.querySelectorAll(".plan-tip").forEach((tip, index) => { tip.tabIndex = index === 0 ? 0 : -1; });
  };

  document.querySelectorAll(".plan-table table").forEach(prepare);
  document.documentElement.dataset.cards = "";

  document.addEventListener("click", (event) => {
    const tip = event.target.closest(".plan-tip");
    if (tip) {
      toggle(tip);
    } else if (!card.contains(event.target) && !event.target.closest(".plan-figure")) {
      hide();
    }
  });
  document.addEventListener("focusin", (event) => {
    if (event.target.matches(".plan-tip") && owner !== event.target) {
      showTip(event.target, false);
    } else if (owner && owner !== event.target && !card.contains(event.target)) {
      hide();
    }
  });
  document.addEventListener("mouseover", (event) => {
    const tip = event.target.closest(".plan-tip");
    if (tip && !pinned && owner !== tip) {
      showTip(tip, false);
    } else if (!tip && owner && !pinned && !card.contains(event.target) && owner !== document.activeElement) {
      hide();
    }
  });
  document.addEventListener("keydown", onKey);
  window.addEventListener("scroll", place, { capture: true, passive: true });
  window.addEventListener("resize", place);
  // The label of a figure's mark, and below it the sentences that it was drawn from.
  const markWords = (mark) => [mark.querySelector("title")?.textContent, wordsOf(mark)].filter(Boolean).join("\n");

  window.planCards = { show, hide, prepare, markWords };
})();
