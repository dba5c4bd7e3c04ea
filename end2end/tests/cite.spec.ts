import { LANGS, inLang } from "./program";
import { expect, open, test } from "./test";

for (const lang of LANGS)
  test(`a page (${lang}) says how to cite it and gives the address of exactly this view`, async ({ page, baseURL }) => {
    const path = inLang(lang, "/targets/cooperatives?as_of=2023-09-30");
    await open(page, path);
    const citation = page.locator(".cite .cite-text").first();
    await expect(citation).toContainText(`${baseURL}${path}`);
    await expect(citation).toContainText(lang === "vi" ? "30/09/2023" : "30 September 2023");
    await expect(page.locator(".cite a.cite-text")).toHaveAttribute("href", `${baseURL}${path}`);
  });
