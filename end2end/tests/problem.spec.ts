import { LANGS, TARGETS, inLang } from "./program";
import { expect, open, test } from "./test";

/** Paths and queries that cannot be shown, their status, and one of the ways onwards. */
const PROBLEMS: [string, string, number, [string, string]][] = [
  ["/nowhere", "", 404, ["/", ""]],
  ["/targets/nothing", "", 404, ["/targets/new-products", ""]],
  ["/", "?plan=1999", 404, ["/", "?plan=2024"]],
  ["/", "?as_of=2023-02-31", 400, ["/", ""]],
  ["/targets/cooperatives", "?as_of=yesterday", 400, ["/targets/cooperatives", ""]],
  ["/figures", "?as_of=1999-01-01", 404, ["/figures", ""]],
  ["/targets/cooperatives", "?reading=nothing", 404, ["/targets/cooperatives", ""]],
  ["/targets/cooperatives", "?place=999", 404, ["/targets/cooperatives", ""]],
  ["/products", "?district=999", 404, ["/products", ""]],
  ["/products", "?sort=age", 400, ["/products", ""]],
  ["/districts/999", "", 404, ["/districts", ""]],
];

for (const [path, query, status, onwards] of PROBLEMS) {
  test(`${path}${query} is a ${status} that says what to do next`, async ({ page, request }) => {
    for (const lang of LANGS) {
      await open(page, inLang(lang, path) + query, status);

      await expect(page.locator("html")).toHaveAttribute("lang", lang);
      await expect(page.getByRole("heading", { level: 1 })).not.toBeEmpty();
      await expect(page.locator("main .lead")).not.toBeEmpty();
      await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", "noindex");
      const links = page.locator("main .steps a");
      const ways = await links.evaluateAll((all) => all.map((a) => a.getAttribute("href")!));
      expect(ways).toContain(inLang(lang, onwards[0]) + onwards[1]);
      for (const way of ways) expect((await request.get(way)).status(), way).toBe(200);
    }
  });
}

test("an unknown target offers all there are", async ({ page }) => {
  await open(page, "/targets/nothing", 404);

  await expect(page.locator("main .steps a")).toHaveCount(TARGETS.length);
});

test("a day out of range names the days there are", async ({ page }) => {
  await open(page, "/?as_of=2030-01-01", 404);

  await expect(page.locator("main .lead")).toContainText("từ 31/12/2021 đến 31/12/2024");
});

test("what was asked for is shown as text, never as markup", async ({ page }) => {
  await open(page, `/?as_of=${encodeURIComponent("<img src=x onerror=alert(1)>")}`, 400);

  await expect(page.locator("main .lead")).toContainText("<img src=x onerror=alert(1)>");
  await expect(page.locator("main img")).toHaveCount(0);
});
