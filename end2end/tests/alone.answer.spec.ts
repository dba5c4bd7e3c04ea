import { spawn } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ask, files } from "./answer";
import { PROGRAM } from "./program";
import { expect, test } from "./test";

test("the program runs alone, in an empty folder and without an environment", async () => {
  const folder = mkdtempSync(join(tmpdir(), "ocop-targets-alone-"));
  const copy = join(folder, "program");
  copyFileSync(PROGRAM, copy);
  const server = spawn(copy, ["serve", "--addr", "127.0.0.1:0"], { cwd: folder, env: {} });
  try {
    const port = await new Promise<string>((found, failed) => {
      let said = "";
      server.stderr.on("data", (text: Buffer) => {
        said += text.toString();
        const port = /http:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1];
        if (port) found(port);
      });
      server.once("exit", (code) => failed(new Error(`ended with ${code}: ${said}`)));
    });
    const page = await ask("/targets/cooperatives", {}, "GET", port);
    expect(page.status).toBe(200);
    expect(page.body.toString()).toContain("Chủ thể là hợp tác xã");
    const { style, module, wasm } = await files("/targets/cooperatives", port);
    expect((await ask(style, {}, "GET", port)).body.toString()).toContain("@layer");
    expect((await ask(module, {}, "GET", port)).body.toString()).toContain("app_bg.wasm");
    const magic = (await ask(wasm, {}, "GET", port)).body.subarray(0, 4).toString("latin1");
    expect(magic).toBe("\0asm");
    expect(readdirSync(folder)).toEqual(["program"]);
  } finally {
    server.removeAllListeners("exit");
    server.kill();
    rmSync(folder, { recursive: true });
  }
});
