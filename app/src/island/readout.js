// Appended to boot.js, whose `all` it takes. Under the pointer, a finger or the arrow keys, a line says what its table says of that time.
const said = document.createElement("output");
said.className = "readout";

const say = (body, at) => {
  const row = body.closest("figure").querySelectorAll("tbody tr")[at];
  if (!row) return;
  said.textContent = [...row.cells].map((cell) => cell.textContent).join(" · ");
  body.before(said);
  body.dataset.at = at;
};

// A finger that touches comes over, too.
addEventListener("pointerover", ({ target }) => {
  if (target.matches(".hit"))
    say(target.closest(".frame-body"), [...target.parentNode.querySelectorAll(".hit")].indexOf(target));
});
addEventListener("keydown", ({ key, target }) => {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[key];
  if (step && target.matches(".frame-body")) say(target, (+target.dataset.at || 0) + step);
});
for (const body of all(".frame-body:has(.hit)")) {
  Object.assign(body, { tabIndex: 0, role: "group" });
  body.setAttribute("aria-labelledby", body.parentNode.getAttribute("aria-labelledby"));
}
