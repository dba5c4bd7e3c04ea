// A button beside every text that is made to be copied; without scripts the text stands alone.
const copyable = () => {
  for (const text of document.querySelectorAll("[data-copy]")) {
    if (text.nextSibling?.type) continue;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = text.dataset.copy;
    // Its role is that of a status.
    const said = document.createElement("output");
    button.onclick = async () => {
      const copied = text.value ?? text.textContent;
      try {
        await navigator.clipboard.writeText(text.dataset.here ? location.href : copied);
        said.textContent = text.dataset.done;
      } catch {
        getSelection().selectAllChildren(text);
      }
    };
    text.after(button, said);
  }
};
copyable();
