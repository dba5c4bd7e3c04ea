// Appended to the module that wasm-bindgen writes: one request less. Wakes the islands when the
// page has been painted.
import * as module from "./app.js";

const wake = async () => {
  await module.default();
  for (const island of document.querySelectorAll("leptos-island")) {
    module[island.dataset.component]?.(island);
  }
};
wake();
