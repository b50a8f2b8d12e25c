"use strict";
// What the scripts of the page say, in the page's language: planSay("rows-of", { rows: 3, all: 9 }).
(() => {
  const words = "{{words}}";
  window.planSay = (key, values = {}) => words[key].replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
})();
