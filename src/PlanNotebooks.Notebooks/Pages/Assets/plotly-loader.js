"use strict";
// plotly.js lies packed, once beside all pages of the folder, or in a page that is one file. The page's policy names the hash of its text, so that
// the browser runs this text and no other, from a server and from disk.
window.planPlotly = (() => {
  const file = "{{file}}";
  let loading;

  const load = async () => {
    if (!window.planPlotlyPacked && file) {
      await window.planScript(file).catch(() => {});
    }
    if (!window.planPlotlyPacked || !window.DecompressionStream) {
      return false;
    }
    const script = document.createElement("script");
    script.textContent = await window.planUnpack(window.planPlotlyPacked);
    document.head.append(script);
    return Boolean(window.Plotly);
  };

  return () => (loading ??= load());
})();
