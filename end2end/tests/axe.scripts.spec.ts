import AxeBuilder from "@axe-core/playwright";
import { LANGS, PAGES, inLang } from "./program";
import { expect, open, test } from "./test";

const WIDTHS = [375, 1280];
const SCHEMES = ["light", "dark"] as const;

for (const path of [...PAGES, "/nowhere"])
  for (const lang of LANGS) {
    const asked = inLang(lang, path);
    test(`${asked} has no fault that axe finds, light and dark, narrow and wide`, async ({ page }) => {
      test.setTimeout(90_000);
      await open(page, asked, path === "/nowhere" ? 404 : 200);
      if ((await page.locator(".explorer-bar").count()) > 0)
        await expect(page.locator(".explorer-bar")).toBeVisible();
      const faults: string[] = [];
      for (const colorScheme of SCHEMES)
        for (const width of WIDTHS) {
          await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
          await page.setViewportSize({ width, height: 800 });
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
