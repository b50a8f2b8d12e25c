"use strict";
// In the head, before anything is drawn: the colours that the reader chose before, where the browser keeps them.
(() => {
  try {
    const theme = localStorage.getItem("plan-theme");
    if (theme === "light" || theme === "dark") {
      document.documentElement.dataset.theme = theme;
    }
  } catch {
    // A browser that keeps nothing for files goes by the system's colours.
  }
})();
