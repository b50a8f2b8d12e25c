"use strict";
// What lies beside a page comes as a script, since a page on disk can read nothing else.
window.planScript = (address) => new Promise((resolve, reject) => {
  const script = document.createElement("script");
  script.addEventListener("load", resolve);
  script.addEventListener("error", reject);
  script.src = address;
  document.head.append(script);
});

// Data come packed: text that was compressed with gzip, in base64.
window.planUnpack = async (packed) => {
  const letters = atob(packed);
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < letters.length; i++) {
    bytes[i] = letters.charCodeAt(i);
  }
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
};

// What a reader takes away.
window.planSave = (name, blob) => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
};
