"use strict";
(() => {
  const bar = document.querySelector("header.bar .tools");
  const root = document.documentElement;

  // One button opens or folds all code.
  const addCodeButton = () => {
    const folds = [...document.querySelectorAll("details.source")];
    if (folds.length === 0) {
      return;
    }
    const button = document.createElement("button");
    button.type = "button";
    const label = () => {
      button.textContent = folds.every((fold) => fold.open) ? window.planSay("hide-code") : window.planSay("show-code");
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

  const keep = (theme) => {
    try {
      if (theme) {
        localStorage.setItem("plan-theme", theme);
      } else {
        localStorage.removeItem("plan-theme");
      }
    } catch {
      // Then the choice holds for this page.
    }
  };

  // The system's colours, unless the reader says otherwise.
  const addThemeChoice = () => {
    const choice = document.createElement("select");
    choice.setAttribute("aria-label", window.planSay("colours"));
    choice.className = "theme";
    for (const [value, text] of [["", window.planSay("system")], ["light", window.planSay("light")], ["dark", window.planSay("dark")]]) {
      choice.add(new Option(text, value));
    }
    choice.value = root.dataset.theme ?? "";
    choice.addEventListener("change", () => {
      if (choice.value) {
        root.dataset.theme = choice.value;
      } else {
        delete root.dataset.theme;
      }
      keep(choice.value);
    });
    bar.append(choice);
  };

  if (bar) {
    addCodeButton();
    addThemeChoice();
  }
})();
