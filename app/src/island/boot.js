// Appended to the module that wasm-bindgen writes: one request less. Wakes the islands when the
// page has been painted, and lets the rest of the page follow what a reader chooses in them.
import * as module from "./app.js";

const FOCUSED = "a,button,input:not([type=hidden]),select,summary";
const all = (what) => [...document.querySelectorAll(what)];
const address = () => location.pathname + location.search;
let [shown, rest] = [address()];

// Everything around the island as the server writes it for this address: one state of the view.
const turn = async (here) => {
  shown = here;
  try {
    const answer = await fetch(here);
    if (!answer.ok) throw answer;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    // The reader may have gone on meanwhile.
    if (shown !== here) return;
    const [focus, open] = [all(FOCUSED).indexOf(document.activeElement), all("details").map((it) => it.open)];
    let [mine, theirs] = [document, page].map((it) => it.querySelector("leptos-island"));
    for (; mine !== document.body; mine = mine.parentNode, theirs = theirs.parentNode) {
      const kin = [...theirs.parentNode.childNodes];
      const at = kin.indexOf(theirs);
      for (const node of [...mine.parentNode.childNodes]) if (node !== mine) node.remove();
      mine.before(...kin.slice(0, at));
      mine.after(...kin.slice(at + 1));
    }
    document.title = page.title;
    all("details").forEach((it, at) => (it.open = open[at]));
    if (document.activeElement === document.body) all(FOCUSED)[focus]?.focus();
    copyable();
  } catch {
    // What does not follow would say something else than the island.
    if (shown === here) location.href = here;
  }
};

// A choice is a step back for whoever goes back; of what moves, only where it comes to rest, since
// browsers refuse an address that changes a hundred times in half a minute.
globalThis.follow = (here, step) => {
  clearTimeout(rest);
  const go = () => {
    if (here === shown) return;
    history[step ? "pushState" : "replaceState"](null, "", here);
    turn(here);
  };
  rest = setTimeout(go, step ? 0 : 250);
};
addEventListener("popstate", () => address() === shown || location.reload());

module.default().then(() => all("leptos-island").forEach((it) => module[it.dataset.component]?.(it)));
