import { LANGS, PAGES, SHARED, inLang } from "./program";
import { expect, open, test, tooWide } from "./test";

for (const lang of LANGS)
  test(`no page (${lang}) is wider than its screen`, async ({ page }) => {
    test.setTimeout(120_000);
    const wide: Record<string, number> = {};
    for (const path of [...PAGES, SHARED, "/nowhere"]) {
      await open(page, inLang(lang, path), path === "/nowhere" ? 404 : 200);
      for (const width of [320, 768, 1280]) {
        await page.setViewportSize({ width, height: 640 });
        wide[`${path} at ${width} px`] = await tooWide(page);
      }
    }
    expect(Object.entries(wide).filter(([, pixels]) => pixels !== 0)).toEqual([]);
  });
