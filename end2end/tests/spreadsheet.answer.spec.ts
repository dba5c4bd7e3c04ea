import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { ask } from "./answer";
import { PROGRAM } from "./program";
import { expect, test } from "./test";

const SOFFICE = process.env.SOFFICE || "/usr/bin/soffice";
/** What a spreadsheet would take for a formula, as names of products. */
const HOSTILE = ["=1+1", "+2", "-2+3", "@SUM(1)", '=cmd|" /C calc"!A0'];

/** A sample register with hostile names, and a published amount that is negative and has decimals. */
function inputs(folder: string) {
  const register = join(folder, "register");
  execFileSync(PROGRAM, ["sample", "--out", register], { stdio: "pipe" });
  const file = join(register, "products.csv");
  const lines = readFileSync(file, "utf8").split("\n");
  for (const [at, name] of HOSTILE.entries()) {
    const cells = lines[at + 1].split(",");
    cells[1] = `"${name.replaceAll('"', '""')}"`;
    lines[at + 1] = cells.join(",");
  }
  writeFileSync(file, lines.join("\n"));
  const figures = join(folder, "figures.csv");
  writeFileSync(
    figures,
    "as_of,figure,place,value,unit,title,url,published_on,note\n" +
      "2023-12-31,craft_revenue,10,-12.5,billion VND,=1+1,,,\n",
  );
  return { register, figures };
}

async function freePort(): Promise<string> {
  return new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => found(String(port)));
    });
  });
}

/** The cells of each sheet of a file, as LibreOffice reads them. */
function opened(files: string[], folder: string): Map<string, string> {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const convert = (filter: string[], some: string[]) => {
    if (some.length === 0) return;
    const options = ["--headless", profile, "--convert-to", "fods", ...filter, "--outdir", folder, ...some];
    execFileSync(SOFFICE, options, { stdio: "pipe" });
  };
  // Comma, quotes, UTF-8: what the import dialog offers for a file with its mark.
  convert(["--infilter=CSV:44,34,76"], files.filter((file) => file.endsWith(".csv")));
  convert([], files.filter((file) => file.endsWith(".xlsx")));
  return new Map(
    files.map((file) => [basename(file), readFileSync(file.replace(/\.(csv|xlsx)$/, ".fods"), "utf8")]),
  );
}

test("downloads open in a spreadsheet: no cell is a formula, -12.5 stays a number", async () => {
  test.setTimeout(240_000);
  const folder = mkdtempSync(join(tmpdir(), "ocop-sheets-"));
  const { register, figures } = inputs(folder);
  const port = await freePort();
  const program = spawn(PROGRAM, ["serve", "--addr", `127.0.0.1:${port}`, "--register", register, "--figures", figures]);
  try {
    await expect(async () => expect((await ask("/robots.txt", {}, "GET", port)).status).toBe(200)).toPass();
    const page = (await ask("/data", {}, "GET", port)).body.toString();
    const links = [...page.matchAll(/href="(\/data\/[a-z_]+\.(?:csv|xlsx))"/g)].map(([, href]) => href);
    expect(links.length).toBeGreaterThan(15);
    const files: string[] = [];
    for (const [at, link] of [...new Set(links), "/charts/products/list.csv", "/charts/figures/published.csv"].entries()) {
      const { status, body } = await ask(link, {}, "GET", port);
      expect(status, link).toBe(200);
      // A name of its own for each, so that `products.csv` and `products.xlsx` do not meet.
      const [, name, form] = /([a-z_]+)\.(csv|xlsx)/.exec(link)!;
      files.push(join(folder, `${at}-${name}-${form}.${form}`));
      writeFileSync(files.at(-1)!, body);
    }
    const sheets = opened(files, folder);
    for (const [name, text] of sheets) {
      expect(text, name).toContain("table:table-cell");
      // LibreOffice keeps a cell that is typed as true or false as its own function of that name.
      const formulas = text.match(/table:formula="(?!of:=(TRUE|FALSE)\(\)")[^"]*"/g) ?? [];
      expect(formulas, name).toEqual([]);
    }
    const of = (pattern: RegExp) => [...sheets].filter(([name]) => pattern.test(name)).map(([, text]) => text);
    for (const text of of(/^\d+-figures-/)) expect(text).toContain('office:value="-12.5"');
    for (const text of of(/^\d+-products-/)) {
      expect(text).toContain("=1+1</text:p>");
      expect(text).toContain("@SUM(1)</text:p>");
    }
    // Days are days where a cell can be one.
    for (const text of of(/^\d+-certificates-xlsx/)) expect(text).toContain('office:value-type="date"');
  } finally {
    program.kill();
  }
});
