// A button beside every text that is made to be copied; without scripts the text stands alone.
for (const text of document.querySelectorAll("[data-copy]")) {
  const button = document.createElement("button");
  button.textContent = text.dataset.copy;
  // Its role is that of a status.
  const said = document.createElement("output");
  button.onclick = async () => {
    // Of a table, cells with tabs between them; with its markup it stays one in a document.
    const plain = text.rows
      ? Array.from(text.rows, (row) => Array.from(row.cells, (cell) => cell.innerText).join("\t")).join("\n")
      : text.dataset.here ? location.href : text.textContent;
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
