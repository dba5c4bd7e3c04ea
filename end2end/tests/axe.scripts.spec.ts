import AxeBuilder from "@axe-core/playwright";
import { LANGS, PAGES, SHARED, inLang } from "./program";
import { awake, expect, open, test, tooWide } from "./test";

/** 320 px is what remains of 1280 px at 400 % zoom; colours are the same at every width. */
const WIDTHS = { light: [320, 1280], dark: [1280] };
const SCHEMES = ["light", "dark"] as const;

for (const path of [...PAGES, SHARED, "/nowhere"])
  for (const lang of LANGS) {
    const asked = inLang(lang, path);
    test(`${asked} has no fault that axe finds and fits its screen, light and dark, narrow and wide`, async ({ page }) => {
      test.setTimeout(180_000);
      await open(page, asked, path === "/nowhere" ? 404 : 200);
      await awake(page);
      const faults: string[] = [];
      for (const colorScheme of SCHEMES)
        for (const width of WIDTHS[colorScheme]) {
          await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
          await page.setViewportSize({ width, height: 800 });
          const wide = await tooWide(page);
          if (wide > 0) faults.push(`${width} px: ${wide} px too wide`);
          const axe = new AxeBuilder({ page });
          // In the dark only colours differ.
          if (colorScheme === "dark") axe.withRules(["color-contrast", "link-in-text-block"]);
          const { violations } = await axe.analyze();
          for (const { id, nodes } of violations)
            for (const { target, failureSummary } of nodes)
              faults.push(`${colorScheme}, ${width} px: ${id}, ${target.join(" ")}: ${failureSummary}`);
        }
      expect(faults).toEqual([]);
    });
  }
