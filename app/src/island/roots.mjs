// Prints, for wasm-metadce, what a page needs of the module that wasm-bindgen has written:
// everything but the streams of a dependency that no island uses.
import { readFileSync } from "node:fs";

const module = new WebAssembly.Module(readFileSync(process.argv[2]));
const names = WebAssembly.Module.exports(module).map(({ name }) => name);
const needed = names.filter((name) => !name.includes("intounderlying"));
const exported = needed.map((name) => ({ name, export: name }));
console.log(JSON.stringify([{ name: "page", reaches: needed, root: true }, ...exported]));
