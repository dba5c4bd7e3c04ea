import type { Page } from "@playwright/test";
import { LANGS, PAGES, inLang } from "./program";
import { awake, expect, open, test, texts } from "./test";

test("a phone shows the first figure within the upper half of its screen", async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  for (const lang of LANGS)
    for (const [path, figure] of [
      ["/", ".row-value b"],
      ["/targets/new-products", ".headline .big .num"],
      ["/targets/green-chains?as_of=2023-09-30", ".headline .big .num"],
    ]) {
      await open(page, inLang(lang, path));
      expect((await page.locator(figure).first().boundingBox())!.y, inLang(lang, path)).toBeLessThan(406);
    }
});

test("the first stop of the keyboard leads past the bar", async ({ page }) => {
  for (const path of ["/", "/targets/cooperatives", "/districts", "/products", "/figures", "/method", "/data", "/nowhere"]) {
    await open(page, path, path === "/nowhere" ? 404 : 200);
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: "Đến nội dung chính" });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press("Enter");
    await expect(page.locator("main")).toBeFocused();
  }
});

/** Everything the keyboard stops at, and whether one sees that it is there. */
async function stops(page: Page) {
  const found: { name: string; seen: boolean }[] = [];
  for (let press = 0; press < 400; press += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const here = document.activeElement;
      if (!here || here === document.body) return null;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(here);
      const name = here.getAttribute("aria-label") ?? here.textContent ?? "";
      return {
        name: `${here.tagName} ${name.replace(/\s+/g, " ").trim().slice(0, 60)}`,
        seen: (outlineStyle !== "none" && parseFloat(outlineWidth) > 0) || boxShadow !== "none",
      };
    });
    if (stop === null) break;
    found.push(stop);
  }
  return found;
}

const KINDS = ["/", "/targets/new-products", ...PAGES.filter((path) => !path.startsWith("/targets/") && path !== "/")];
/** Both languages and themes, narrow and wide: the one pair with scripts, the other without. */
const VIEWS = {
  scripts: [
    ["vi", "light", 1280],
    ["en", "dark", 375],
  ],
  plain: [
    ["vi", "dark", 375],
    ["en", "light", 1280],
  ],
} as const;

for (const path of KINDS) {
  test(`every stop of the keyboard on ${path} can be seen`, async ({ page, scripts }) => {
    test.setTimeout(180_000);
    for (const [lang, colorScheme, width] of VIEWS[scripts ? "scripts" : "plain"]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await open(page, inLang(lang, path));
      if (scripts) await awake(page);
      const found = await stops(page);

      const there = await page.evaluate(() => {
        const stop = "a[href], button, input:not([type=hidden]), select, summary, [tabindex='0']";
        return [...document.querySelectorAll(stop)].filter((element) => element.checkVisibility()).length;
      });
      expect(there).toBeGreaterThan(5);
      expect(found.length, "each is a stop").toBeGreaterThanOrEqual(there);
      expect(found.filter((stop) => !stop.seen), `${lang}, ${colorScheme}, ${width} px`).toEqual([]);
    }
  });
}

test("the tiles are reached one by one, in the order of their codes", async ({ page }) => {
  await open(page, "/");
  const names = await texts(page, ".tiles .tile-name");
  await page.locator(".tiles a").first().focus();
  for (const name of names) {
    await expect(page.locator(":focus .tile-name")).toHaveText(name);
    await page.keyboard.press("Tab");
  }
  expect(names.length).toBe(9);
});

test("what can be pressed is at least 24 px high and wide", async ({ page }) => {
  for (const path of ["/", "/targets/new-products", "/districts", "/districts/088", "/products", "/method", "/data"]) {
    await page.setViewportSize({ width: 375, height: 800 });
    await open(page, path);
    const small = await page.locator("button, select, input, .button, .tiles a, .strip a, nav a, summary, .banner a, .units a, .share a, .foot-links a").evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility())
        .map((one) => ({ name: one.textContent, ...one.getBoundingClientRect().toJSON() }))
        .filter(({ width, height }) => width > 0 && (width < 24 || height < 24)),
    );
    expect(small, path).toEqual([]);
  }
});
