import { copyFileSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ask, files } from "./answer";
import { PROGRAM } from "./program";
import { serve } from "./served";
import { expect, test } from "./test";

test("the program runs alone, in an empty folder and without an environment", async () => {
  const folder = mkdtempSync(join(tmpdir(), "ocop-targets-alone-"));
  const copy = join(folder, "program");
  copyFileSync(PROGRAM, copy);
  const { port, stop } = await serve(copy, [], { cwd: folder, env: {} });
  try {
    const page = await ask("/targets/cooperatives", {}, "GET", port);
    expect(page.status).toBe(200);
    expect(page.body.toString()).toContain("Chủ thể là hợp tác xã");
    for (const path of ["/targets/cooperatives", "/districts"]) {
      const { style, module, wasm } = await files(path, port);
      expect((await ask(style, {}, "GET", port)).body.toString()).toContain("@layer");
      expect((await ask(module, {}, "GET", port)).body.toString()).toContain("app_bg.wasm");
      const magic = (await ask(wasm, {}, "GET", port)).body.subarray(0, 4).toString("latin1");
      expect(magic).toBe("\0asm");
    }
    expect(readdirSync(folder)).toEqual(["program"]);
  } finally {
    stop();
    rmSync(folder, { recursive: true });
  }
});
