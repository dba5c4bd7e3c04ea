import { createServer } from "node:net";
import { defineConfig } from "@playwright/test";

const program = process.env.OCOP_TARGETS;
if (!program) throw new Error("OCOP_TARGETS must name the program to test; `make test` does");

// Workers inherit the environment, so they speak to the server that this process starts.
process.env.OCOP_PORT ??= await freePort();
const address = `127.0.0.1:${process.env.OCOP_PORT}`;

const use = {
  baseURL: `http://${address}`,
  locale: "vi-VN",
  launchOptions: {
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  },
};

/**
 * Every journey runs with scripts and without; `*.scripts.spec.ts` need scripts,
 * `*.plain.spec.ts` read what the server alone writes, and `*.answer.spec.ts` ask for answers
 * without a page: these run once.
 */
export default defineConfig({
  testDir: "./tests",
  forbidOnly: !!process.env.CI,
  fullyParallel: true,
  workers: 2,
  // One outline a page, whoever compares it, on whatever system.
  snapshotPathTemplate: "{testDir}/outline/{arg}{ext}",
  reporter: [["list"], ["./closing.ts"]],
  webServer: {
    command: `"${program}" serve --addr ${address}`,
    url: `http://${address}/robots.txt`,
    reuseExistingServer: false,
  },
  projects: [
    { name: "with scripts", use, testIgnore: /\.(plain|answer)\.spec\.ts$/ },
    {
      name: "without scripts",
      use: { ...use, javaScriptEnabled: false },
      testIgnore: /\.(scripts|answer)\.spec\.ts$/,
    },
    { name: "answers", use, testMatch: /\.answer\.spec\.ts$/ },
  ],
});

function freePort(): Promise<string> {
  return new Promise((found, failed) => {
    const server = createServer().once("error", failed);
    server.listen(0, "127.0.0.1", () => {
      const port = String((server.address() as { port: number }).port);
      server.close(() => found(port));
    });
  });
}
