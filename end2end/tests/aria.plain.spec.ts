import { expect, open, test } from "./test";
import { LANGS, PAGES, inLang } from "./program";

/** The roles that make the outline of a page; rows and cells are held by other tests. */
const OUTLINE =
  /^\s*- '?(banner|navigation|main|complementary|contentinfo|region|search|form|heading|figure|img|table|group|combobox|textbox|searchbox|slider|button|checkbox)\b/;

/** Names of items and their numbers change with the register; the outline does not. */
function outline(snapshot: string): string {
  const lines = snapshot.split("\n").filter((line) => OUTLINE.test(line));
  return `${lines.map((line) => line.replace(/:.*$/, "")).join("\n")}\n`;
}

for (const lang of LANGS) {
  for (const path of PAGES) {
    test(`${inLang(lang, path)} has its outline for readers who listen`, async ({ page }) => {
      await open(page, inLang(lang, path));
      const name = `${lang}${path === "/" ? "-overview" : path.replace(/\//g, "-")}.txt`;
      expect(outline(await page.locator("body").ariaSnapshot())).toMatchSnapshot(name);
    });
  }
}
