import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { PROGRAM } from "./program";
import { serve } from "./served";
import { test as base, expect, open } from "./test";

/** A register with more steps than a page carries. */
const test = base.extend<object, { large: string }>({
  large: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), "ocop-targets-large-"));
      const register = join(folder, "register");
      execFileSync(PROGRAM, ["sample", "--products", "20000", "--out", register], { stdio: "pipe" });
      const { port, stop } = await serve(PROGRAM, ["--register", register]);
      await use(`http://127.0.0.1:${port}`);
      stop();
      rmSync(folder, { recursive: true });
    },
    { scope: "worker", timeout: 120_000 },
  ],
  baseURL: async ({ large }, use) => use(large),
});

const control = (page: Page, name: string) => page.locator(`.cmp-form [name=${name}]`);
const inside = (page: Page) =>
  page.locator(".cmp").evaluate((element) => element.innerHTML.replace(/<!--.*?-->/g, ""));

/** Compares with another day. */
async function choose(page: Page, day: string) {
  await control(page, "against").selectOption("day");
  await control(page, "since").fill(day);
  await control(page, "since").dispatchEvent("change");
}

/** Questions to server functions from now on. */
function questions(page: Page) {
  const found: string[] = [];
  page.on("request", (request) => {
    found.push(request.isNavigationRequest() ? "page" : new URL(request.url()).pathname);
  });
  return found;
}

test("a page that carries two days only asks for another, and shows what its page shows", async ({
  page,
  context,
}) => {
  await open(page, "/districts");
  await page.waitForLoadState("networkidle");
  const asked = questions(page);
  await control(page, "measure").selectOption("products");
  await expect(page).toHaveURL(/measure=products/);
  // The page around follows, too.
  const figures = () => asked.filter((path) => path !== "/districts");
  expect(figures(), "every measure is there").toEqual([]);

  await choose(page, "2023-06-30");
  await expect(page).toHaveURL("/districts?measure=products&since=2023-06-30");
  await choose(page, "2023-02-01");
  await expect(page).toHaveURL(/since=2023-02-01/);
  expect(figures()).toEqual(["/fn/comparison", "/fn/comparison"]);

  const served = await context.newPage();
  await open(served, page.url());
  expect(await inside(page)).toBe(await inside(served));
});

test("of two days chosen at once the later choice stays", async ({ page }) => {
  await open(page, "/en/districts");
  await page.waitForLoadState("networkidle");
  let first = true;
  await page.route("**/fn/comparison?*", async (route) => {
    if (first) {
      first = false;
      await new Promise((done) => setTimeout(done, 1000));
    }
    await route.continue();
  });
  await choose(page, "2023-03-31");
  await choose(page, "2023-09-30");

  await expect(page).toHaveURL("/en/districts?against=day&since=2023-09-30");
  await page.waitForTimeout(1500);
  await expect(page).toHaveURL("/en/districts?against=day&since=2023-09-30");
  await expect(page.locator("figure[aria-labelledby=measure] .sub")).toContainText("30 September 2023");
});

test("where no answer comes, the page itself is loaded", async ({ page }) => {
  await open(page, "/districts");
  await page.waitForLoadState("networkidle");
  const asked = questions(page);
  await page.route("**/fn/comparison?*", (route) => route.fulfill({ status: 200, body: "nonsense" }));
  await choose(page, "2023-06-30");

  await expect(page).toHaveURL("/districts?against=day&since=2023-06-30");
  await expect(page.locator("figure[aria-labelledby=measure] .sub")).toContainText("30/06/2023");
  expect(asked).toContain("page");
});

test("a list too long for paper says how much of it is printed", async ({ page }) => {
  await open(page, "/targets/new-products");
  const rows = page.locator("#rows + .scroll tbody tr");
  await expect(rows).toHaveCount(20);
  const note = page.locator(".evidence .paper").first();
  await expect(note).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(note).toHaveText(/^Bản in có 20 trong [\d.]+ dòng; tệp CSV có đủ\.$/);
  await expect(note).toBeVisible();
});

test("no number is broken, nor does one leave its box or lie over a bar", async ({ page }) => {
  test.setTimeout(60_000);
  for (const width of [375, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ["/", "/districts", "/products", "/targets/cooperatives"]) {
      await open(page, path);
      const broken = await page.evaluate(() => {
        for (const folded of document.querySelectorAll("details")) folded.open = true;
        const found: string[] = [];
        const texts = document.createTreeWalker(document.querySelector("main")!, NodeFilter.SHOW_TEXT);
        for (let text; (text = texts.nextNode()); )
          for (const number of text.parentElement!.closest(".hidden") ? [] : text.textContent!.matchAll(/\d[\d.,]*/g)) {
            const range = document.createRange();
            range.setStart(text, number.index);
            range.setEnd(text, number.index + number[0].length);
            if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(number[0]);
          }
        const boxes = [...document.querySelectorAll(".tiles a, .cmp-grid td, .row-value, .readings li, fieldset label")];
        for (const box of boxes) if (box.scrollWidth > box.clientWidth + 1) found.push(`${box.className}: ${box.textContent}`);
        return found;
      });
      expect(broken, `${path} at ${width} px`).toEqual([]);
    }
  }
});
