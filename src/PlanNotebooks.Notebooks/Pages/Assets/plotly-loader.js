"use strict";
// plotly.js lies once beside all pages of the folder. From a server its hash is checked; a file on disk has none to give.
window.planPlotly = (() => {
  let loading;
  return () => {
    loading ??= new Promise((resolve) => {
      const script = document.createElement("script");
      if (location.protocol !== "file:") {
        script.integrity = "sha256-{{hash}}";
      }
      script.addEventListener("load", () => resolve(true));
      script.addEventListener("error", () => resolve(false));
      script.src = "{{file}}";
      document.head.append(script);
    });
    return loading;
  };
})();
