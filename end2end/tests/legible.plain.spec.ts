import type { Page } from "@playwright/test";
import { LANGS, PAGES, PROGRAM, inLang } from "./program";
import { serve } from "./served";
import { expect, open, test } from "./test";

/** The words of every chart of the page: how high they are in pixels, and which cover each other. */
async function words(page: Page) {
  return page.evaluate(() => {
    const found = { smallest: Infinity, covered: [] as string[] };
    for (const chart of document.querySelectorAll<SVGSVGElement>(".plot svg")) {
      if (chart.getClientRects().length === 0) continue;
      const scale = chart.getScreenCTM()!.a;
      const texts = [...chart.querySelectorAll("text")].map((text) => ({ text, box: text.getBoundingClientRect() }));
      for (const { text } of texts)
        found.smallest = Math.min(found.smallest, parseFloat(getComputedStyle(text).fontSize) * scale);
      texts.forEach((one, at) => {
        for (const other of texts.slice(at + 1)) {
          const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
          // The box of a text has room above its letters.
          if (wide > 1 && high > 4) found.covered.push(`${one.text.textContent} / ${other.text.textContent}`);
        }
      });
    }
    return found;
  });
}

test("words of charts are 12 px or more on a phone, and cover none of the others", async ({ page }) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 375, height: 800 });
  for (const lang of LANGS)
    for (const day of ["", "?as_of=2023-06-30"])
      for (const path of PAGES) {
        const asked = inLang(lang, path) + day;
        await open(page, asked);
        const { smallest, covered } = await words(page);
        expect(smallest, asked).toBeGreaterThanOrEqual(12);
        expect(covered, asked).toEqual([]);
      }
});

test.describe("the longest name of a province", () => {
  test.use({
    baseURL: async ({}, use) => {
      const { port, stop } = await serve(PROGRAM, ["--plan", "dong-thap-2024"]);
      await use(`http://127.0.0.1:${port}`);
      stop();
    },
  });

  test("leaves what the search field asks for whole beside it", async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    for (const lang of LANGS) {
      await open(page, inLang(lang, "/"));
      const [words, room] = await page.getByRole("searchbox").evaluate((input: HTMLInputElement) => {
        const style = getComputedStyle(input);
        const letters = document.createElement("canvas").getContext("2d")!;
        letters.font = style.font;
        const padding = parseFloat(style.paddingLeft) + parseFloat(style.paddingRight);
        return [letters.measureText(input.placeholder).width, input.clientWidth - padding];
      });
      expect(words, lang).toBeLessThanOrEqual(room);
    }
  });
});
