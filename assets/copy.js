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
      // Of a table, cells with tabs between them; with its markup it stays one in a document. A
      // picture in a cell says the same in words that are not seen.
      const plain = text.rows
        ? [...text.rows].map((row) =>
            [...row.cells].map((cell) =>
              (cell.querySelector(".hidden") ?? cell).innerText.replace(/\s+/g, " ")).join("\t")).join("\n")
        : text.dataset.here ? location.href : text.value ?? text.textContent;
      try {
        await navigator.clipboard.write([
          new ClipboardItem({ "text/plain": plain, ...(text.rows && { "text/html": text.outerHTML }) }),
        ]);
        said.textContent = text.dataset.done;
      } catch {
        getSelection().selectAllChildren(text);
      }
    };
    text.after(button, said);
  }
};
copyable();
