import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { LANGS, PROGRAM, inLang } from "./program";
import { serve } from "./served";
import { test as base, awake, expect, open, texts, tooWide } from "./test";

/** A site told in other units than those of the first plan. */
interface Site {
  options: string[];
  at: string;
}

/** Lào Cai after the merger in 99 communes, and a province as `sample` invents it. */
const test = base.extend<object, { merged: Site; invented: Site }>({
  merged: [
    async ({}, use) => {
      const options = ["--plan", "2025"];
      const { port, stop } = await serve(PROGRAM, options);
      await use({ options, at: `http://127.0.0.1:${port}` });
      stop();
    },
    { scope: "worker" },
  ],
  invented: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), "ocop-targets-province-"));
      const register = join(folder, "dong-thap");
      const made = ["sample", "--province", "87", "--units-on", "2024-12-31", "--out", register];
      execFileSync(PROGRAM, made, { stdio: "pipe" });
      const options = ["--plan", join(register, "plan.toml"), "--register", register];
      const { port, stop } = await serve(PROGRAM, options);
      await use({ options, at: `http://127.0.0.1:${port}` });
      stop();
      rmSync(folder, { recursive: true });
    },
    { scope: "worker" },
  ],
});

/** One page of each kind. */
const pages = ({ options }: Site) =>
  JSON.parse(execFileSync(PROGRAM, ["pages", ...options], { stdio: "pipe" }).toString()) as string[];

/** The language in which every page of a site is searched for faults: words differ, pages do not. */
const SEARCHED = { merged: "vi", invented: "en" } as const;

for (const site of ["merged", "invented"] as const)
  test.describe(site, () => {
    test.use({ baseURL: async ({ merged, invented }, use) => use({ merged, invented }[site].at) });

    test("every page of it has no fault that axe finds, and none is wider than its screen", async ({
      page,
      merged,
      invented,
    }) => {
      test.setTimeout(600_000);
      const lang = SEARCHED[site];
      const faults: string[] = [];
      for (const path of pages({ merged, invented }[site])) {
        await open(page, inLang(lang, path));
        await awake(page);
        for (const width of [375, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          const wide = await tooWide(page);
          if (wide > 0) faults.push(`${path}: ${wide} px too wide at ${width} px`);
        }
        const { violations } = await new AxeBuilder({ page }).analyze();
        for (const { id, nodes } of violations) faults.push(`${path}: ${id}, ${nodes[0].target}`);
      }
      expect(faults).toEqual([]);
    });

    test("its bar is one line on a phone, however long its name is", async ({ page }) => {
      for (const width of [320, 375])
        for (const lang of LANGS) {
          await page.setViewportSize({ width, height: 800 });
          await open(page, inLang(lang, "/"));
          const box = async (part: string) => (await page.locator(`.bar-top ${part}`).boundingBox())!;
          const [name, languages] = [await box(".brand"), await box(".languages")];
          expect(name.x + name.width, `${lang}, ${width} px`).toBeLessThanOrEqual(languages.x);
          expect(name.y, `${lang}, ${width} px`).toBeLessThan(languages.y + languages.height);
          expect(languages.y, `${lang}, ${width} px`).toBeLessThan(name.y + name.height);
        }
    });
  });

test.describe("99 areas", () => {
  test.use({ baseURL: async ({ merged }, use) => use(merged.at) });

  test("are dots where they lie, those in need by name, and all of them one click away", async ({ page }) => {
    await open(page, "/districts");
    await expect(page.locator(".cmp svg.map circle")).toHaveCount(99);
    await expect(page.locator("#need")).toHaveText(/^\d+ địa bàn chưa có$/);
    const all = page.getByText("Tất cả 99 địa bàn");
    await all.click();
    await expect(page.locator("figure[aria-labelledby=measure] svg")).toBeVisible();
  });

  test("are told in those of before as well, and the way back is there", async ({ page }) => {
    await open(page, "/districts");
    await page.getByRole("link", { name: /^Xem theo 18 địa bàn/ }).click();
    await expect(page).toHaveURL("/districts?units=2023");
    await expect(page.locator(".cmp svg.map circle")).toHaveCount(18);
    const province = (row: string) => row.startsWith("Toàn tỉnh");
    const before = (await texts(page, ".cmp-targets tr")).filter(province);
    await page.getByRole("link", { name: /^Xem theo 99 địa bàn/ }).click();
    await expect(page).toHaveURL("/districts");
    expect((await texts(page, ".cmp-targets tr")).filter(province)).toEqual(before);
  });

  test("leave the page of one to its own figures", async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 812 });
    await open(page, "/districts/02839");
    await expect(page.locator("#part-products")).toBeInViewport();
    await page.getByText("Chọn địa bàn khác (99)").click();
    await expect(page.locator(".d-off a")).toHaveCount(99);
  });

  test("have long tables, of which paper has every row", async ({ page }) => {
    await open(page, "/changes");
    const table = page.locator("figure[aria-labelledby=places]");
    const rows = table.locator(".all-rows tbody tr");
    await expect(table.locator(".first-rows")).toBeVisible();
    await expect(rows.last()).toBeHidden();
    await page.emulateMedia({ media: "print" });
    await expect(table.locator(".first-rows")).toBeHidden();
    await expect(table.locator(".all-rows summary")).toBeHidden();
    expect(await rows.count()).toBeGreaterThan(99);
    for (const row of [rows.first(), rows.last()]) await expect(row).toBeVisible();
  });

  test("are told on paper by their table where nothing is drawn of them", async ({ page }) => {
    await open(page, "/targets/communes");
    const figure = page.locator("figure[aria-labelledby=districts]");
    const rows = figure.locator("tbody tr");
    await expect(figure.locator(".plot")).toHaveCount(0);
    await expect(rows.last()).toBeHidden();
    await page.emulateMedia({ media: "print" });
    expect(await rows.count()).toBeGreaterThan(99);
    for (const row of [rows.first(), rows.last()]) await expect(row).toBeVisible();
  });

  test("without any are named once on paper, on the first page, which has no columns too narrow to read", async ({ page }) => {
    await page.setViewportSize({ width: 703, height: 995 });
    await open(page, "/districts");
    await page.emulateMedia({ media: "print" });
    const figure = page.locator("figure[aria-labelledby=need]");
    await expect(figure.locator(".note")).toBeVisible();
    await expect(figure.locator("table")).toBeHidden();
    await expect(page.locator(".cmp-matrix")).toBeHidden();
    // What breaks nowhere is on the first page when it ends there.
    const { y, height } = (await page.locator(".cmp-pair").boundingBox())!;
    expect(y + height).toBeLessThan(995);
  });

  test("are boxes that fold below the shorter lists, and open where one is chosen", async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await open(page, "/products");
    const folded = page.locator(".facets .many");
    const box = folded.getByRole("checkbox", { name: "Sa Pa" });
    await expect(box).toBeHidden();
    const lists = page.locator(".facets > div > :is(fieldset, details)");
    await expect(lists.first()).toBeInViewport();
    await expect(lists.last()).toHaveClass("many");
    await folded.getByText("Địa bàn (99)").click();
    await box.check();
    await page.getByRole("button", { name: "Áp dụng bộ lọc" }).click();
    await expect(page).toHaveURL(/district=/);
    await expect(box).toBeChecked();
    await expect(box).toBeVisible();
  });

  test("have columns that a phone shows where there are few", async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 812 });
    await open(page, "/districts");
    const second = page.locator(".cmp-targets thead th").nth(1);
    const { x, width } = (await second.boundingBox())!;
    expect(x + width).toBeLessThanOrEqual(375);
  });
});
