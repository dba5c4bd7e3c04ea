import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "./test";

const FOLDER = process.env.OCOP_TOLD ?? "";
const NAME = "app__outlook__tests__the_futures_of_an_invented_register_are_those_that_a_browser_draws.snap";
const HERE = new URL(`../../app/src/outlook/snapshots/${NAME}`, import.meta.url);

test("futures drawn in a browser are those drawn here, letter by letter", async ({ page }) => {
  test.skip(!FOLDER, "OCOP_TOLD names the folder with the module; `make test` does");
  const [glue, module] = ["app.js", "app_bg.wasm"].map((name) => readFileSync(join(FOLDER, name)).toString("base64"));
  const [, , ...here] = readFileSync(HERE, "utf8").split("---\n");

  await page.goto("about:blank");
  const told = await page.evaluate(
    async ({ glue, module }) => {
      const { default: load, told } = await import(`data:text/javascript;base64,${glue}`);
      await load({ module_or_path: Uint8Array.from(atob(module), (letter) => letter.charCodeAt(0)) });
      return told() as string;
    },
    { glue, module },
  );

  expect(told.split("\n").length).toBeGreaterThan(30);
  expect(told.trimEnd()).toBe(here.join("---\n").trimEnd());
});
