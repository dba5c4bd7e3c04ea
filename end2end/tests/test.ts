import { type Page, test as base, expect } from "@playwright/test";

/**
 * A page that fails its test on any error: of a script (hydration included), of the
 * console (refusals by the policy included), a request elsewhere, a request that fails.
 */
export const test = base.extend<{ scripts: boolean }>({
  scripts: async ({ javaScriptEnabled }, use) => use(javaScriptEnabled !== false),
  page: async ({ page, baseURL }, use) => {
    const errors: string[] = [];
    const pages = new Set<string>();
    page.on("console", (line) => {
      const { url } = line.location();
      // A page that is not found says so in the console too; its test looks at the status.
      const refused = line.text().startsWith("Failed to load resource") && pages.has(url);
      if (line.type() === "error" && !refused) errors.push(`console: ${line.text()} (${url})`);
    });
    page.on("pageerror", (error) => errors.push(`script: ${error}`));
    page.on("request", (request) => {
      const url = request.url();
      if (request.isNavigationRequest()) pages.add(url.split("#")[0]);
      if (!url.startsWith(`${baseURL}/`) && !url.startsWith("data:"))
        errors.push(`request elsewhere: ${url}`);
    });
    page.on("requestfailed", (request) => {
      const why = request.failure()?.errorText;
      // What a page still loads when its reader moves on is aborted.
      if (why !== "net::ERR_ABORTED") errors.push(`request failed: ${request.url()} ${why}`);
    });
    await use(page);
    expect(errors).toEqual([]);
  },
});

/** Goes to `path`, which must answer with `status`. */
export async function open(page: Page, path: string, status = 200) {
  const answer = await page.goto(path);
  expect(answer?.status(), path).toBe(status);
}

/** Waits until the islands of a page are awake; at once where there is none. */
export async function awake(page: Page) {
  if ((await page.locator(".explorer-bar").count()) > 0)
    await expect(page.locator(".explorer-bar")).toBeVisible();
}

/** Goes to a page with an island and waits until it is awake. */
export async function openAwake(page: Page, path: string) {
  await open(page, path);
  await expect(page.locator(".explorer-bar")).toBeVisible();
}

/** By how many pixels the page is wider than its screen. */
export async function tooWide(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

/** The text of each element, as it stands in the document, white space made one. */
export async function texts(page: Page, selector: string): Promise<string[]> {
  const found = await page.locator(selector).allTextContents();
  return found.map((text) => text.replace(/\s+/g, " ").trim());
}

export { expect };
