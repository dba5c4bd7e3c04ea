import type { Page } from "@playwright/test";
import { LONG, PAGES } from "./program";
import { awake, expect, test } from "./test";

/** In bytes; more with a page of a long list. Pages with all of a table are only weighed. */
const pageMost = (path: string, rows: number) =>
  path === "/" || (path.startsWith("/targets/") && rows < 50) ? 25_000 : 30_000;
const WASM_MOST = 75_000;
/** The letters of headings, which the first view does without. */
const LETTERS = /\.woff2$/;
const LETTERS_MOST = 18_000;
const REQUESTS_MOST = 4;

/** The bytes that a browser which comes for the first time really receives, by kind. */
async function weigh(page: Page, path: string) {
  const requests: string[] = [];
  const codings = new Set<string | undefined>();
  page.on("response", (answer) => {
    if (answer.url().startsWith("data:")) return;
    if (LETTERS.test(answer.url())) return;
    requests.push(answer.url());
    codings.add(answer.headers()["content-encoding"]);
  });
  await page.goto(path, { waitUntil: "networkidle" });
  await awake(page);
  const received = await page.evaluate(() => {
    const entries = ["navigation", "resource"].flatMap((kind) =>
      performance.getEntriesByType(kind),
    ) as PerformanceResourceTiming[];
    return entries.map(({ name, encodedBodySize }) => ({ name, bytes: encodedBodySize }));
  });
  const sum = (kind: RegExp) =>
    received.reduce((sum, { name, bytes }) => sum + (kind.test(name) ? bytes : 0), 0);
  const [css, wasm, letters] = [sum(/\.css$/), sum(/\/app(\.js|_bg\.wasm)$/), sum(LETTERS)];
  return { html: sum(/./) - css - wasm - letters, css, wasm, letters, requests, codings };
}

for (const path of PAGES) {
  test(`${path} is light`, async ({ page, baseURL }) => {
    const { html, css, wasm, letters, requests, codings } = await weigh(page, path);
    const island = (await page.locator("leptos-island").count()) > 0;
    console.log(
      `  weight of ${path}: HTML ${html} + CSS ${css} = ${html + css} bytes, ` +
        `wasm and glue ${wasm}, ${requests.length} requests`,
    );
    expect(html).toBeGreaterThan(2000);
    expect(css).toBeGreaterThan(1000);
    const rows = await page.locator(".evidence tbody tr").count();
    if (!LONG.includes(path)) expect(html + css).toBeLessThanOrEqual(pageMost(path, rows));
    expect(letters).toBeLessThanOrEqual(LETTERS_MOST);
    expect(requests.length).toBeLessThanOrEqual(REQUESTS_MOST);
    expect(requests.filter((url) => !url.startsWith(`${baseURL}/`))).toEqual([]);
    expect(codings).toEqual(new Set(["br"]));
    if (island) expect(wasm).toBeGreaterThan(10_000);
    expect(wasm).toBeLessThanOrEqual(island ? WASM_MOST : 0);
  });
}

test("a target is painted before its module arrives", async ({ page }) => {
  let release = () => {};
  const painted = new Promise<void>((done) => (release = done));
  await page.route(/\.(js|wasm)$/, async (route) => {
    await painted;
    await route.continue();
  });
  await page.goto("/targets/cooperatives", { waitUntil: "commit" });

  const first = () =>
    page.evaluate(() => performance.getEntriesByName("first-contentful-paint").length);
  await expect.poll(first).toBe(1);
  await expect(page.locator("figure[aria-labelledby=course] svg")).toBeVisible();
  await expect(page.locator(".explorer-bar")).toBeHidden();
  release();
  await expect(page.locator(".explorer-bar")).toBeVisible();
});

test("a page that never gets its module reads fully", async ({ page }) => {
  await page.route(/\.wasm$/, (route) => route.fulfill({ status: 200, body: "", contentType: "application/wasm" }));
  const errors: Error[] = [];
  page.removeAllListeners("pageerror");
  page.on("pageerror", (error) => errors.push(error));
  await page.goto("/targets/new-products");

  await expect.poll(() => errors.length).toBeGreaterThan(0);
  await expect(page.locator(".explorer-bar")).toBeHidden();
  await page.locator(".readings a").nth(1).click();
  await expect(page).toHaveURL("/targets/new-products?reading=new-or-regraded");
});
