import { LANGS, inLang } from "./program";
import { expect, open, test } from "./test";

for (const lang of LANGS) {
  test(`the overview (${lang}) is printed on one A4 page`, async ({ page }) => {
    await open(page, inLang(lang, "/"));
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");

    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBe(1);
    const [width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf)!.slice(1).map(Number);
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
  });
}

test("on paper there are no controls, and all ten targets", async ({ page }) => {
  await open(page, "/");
  await page.emulateMedia({ media: "print" });

  await expect(page.locator(".row")).toHaveCount(10);
  for (const row of await page.locator(".row").all()) await expect(row).toBeVisible();
  await expect(page.getByRole("button", { name: "Xem" })).toBeHidden();
  await expect(page.locator(".lead")).toBeVisible();
});

test("the matrix of districts is printed on one landscape page", async ({ page }) => {
  for (const lang of LANGS) {
    await open(page, inLang(lang, "/districts"));
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");

    const pages = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)];
    const wide = pages.filter(([, width, height]) => Number(width) > Number(height));
    expect(wide.length, lang).toBe(1);
  }
});
