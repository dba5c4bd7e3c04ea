import type { Page } from "@playwright/test";
import { LANGS, PROGRAM, inLang } from "./program";
import { serve } from "./served";
import { expect, open, test } from "./test";
import { inBrackets } from "./words";

const printed = async (page: Page) => (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
const sheets = (pdf: string) => pdf.match(/\/Type\s*\/Page\b/g)?.length;

for (const lang of LANGS) {
  test(`the overview (${lang}) is printed on one A4 page`, async ({ page }) => {
    await open(page, inLang(lang, "/"));
    const pdf = await printed(page);

    expect(sheets(pdf)).toBe(1);
    const [width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf)!.slice(1).map(Number);
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
  });
}

/** The days on which the overview of each shipped plan is printed: through its period, and on its last. */
const DAYS = {
  "2023": ["2023-01-01", "2023-03-31", "2023-06-30", "2023-09-30", "2023-12-15", "2023-12-31"],
  "2024": ["2024-01-15", "2024-06-30", "2024-09-30", "2024-12-27", "2024-12-31"],
  "2025": ["2025-03-31", "2025-06-30", "2025-12-12", "2025-12-31"],
  "dong-thap-2024": ["2024-01-01", "2024-06-30", "2024-09-30", "2024-12-31"],
  "lam-dong-2023": ["2023-01-15", "2023-03-31", "2023-06-30", "2023-09-30", "2023-12-28", "2023-12-31"],
};

for (const [plan, days] of Object.entries(DAYS))
  test.describe(plan, () => {
    test.use({
      baseURL: async ({}, use) => {
        const { port, stop } = await serve(PROGRAM, ["--plan", plan]);
        await use(`http://127.0.0.1:${port}`);
        stop();
      },
    });

    test("the overview is printed on one page, whatever is left of the period", async ({ page }) => {
      test.setTimeout(120_000);
      const pages: Record<string, number | undefined> = {};
      for (const day of days)
        for (const lang of LANGS) {
          const path = `${inLang(lang, "/")}?as_of=${day}`;
          await open(page, path);
          pages[path] = sheets(await printed(page));
        }
      expect(Object.entries(pages).filter(([, number]) => number !== 1)).toEqual([]);
    });
  });

test("on paper there are no controls, and all ten targets", async ({ page }) => {
  await open(page, "/");
  await page.emulateMedia({ media: "print" });

  await expect(page.locator(".row")).toHaveCount(6);
  await expect(page.locator(".unmeasured li")).toHaveCount(4);
  for (const row of await page.locator(".row, .unmeasured li").all()) await expect(row).toBeVisible();
  await expect(page.getByRole("button", { name: "Xem số liệu ngày này" })).toBeHidden();
  await expect(page.locator(".lead")).toBeVisible();
});

test("every row of a target is printed, as a row of four columns", async ({ page }) => {
  await page.setViewportSize({ width: 703, height: 995 });
  for (const path of ["/targets/new-products", "/targets/new-products?page=2"]) {
    await open(page, path);
    const said = inBrackets(await page.locator("#rows").textContent());
    const rows = page.locator("#rows + .scroll tbody tr");
    expect(said).toBeGreaterThan(20);
    await expect(rows.filter({ visible: true })).toHaveCount(20);

    await page.emulateMedia({ media: "print" });
    await expect(rows.filter({ visible: true })).toHaveCount(said);
    for (const cells of [await rows.first().locator("th, td").all(), await rows.last().locator("th, td").all()]) {
      const tops = await Promise.all(cells.map(async (cell) => (await cell.boundingBox())!.y));
      expect(tops.length).toBe(4);
      expect(new Set(tops.map(Math.round)).size).toBe(1);
    }
    await page.emulateMedia({ media: "screen" });
  }
});

test("figures are as wide as the paper", async ({ page }) => {
  await page.setViewportSize({ width: 703, height: 995 });
  await open(page, "/targets/new-products");
  await page.emulateMedia({ media: "print" });

  for (const figure of await page.locator("main figure:has(.plot)").all()) {
    const plot = (await figure.locator(".plot").boundingBox())!;
    expect(plot.width).toBeCloseTo((await figure.boundingBox())!.width, 0);
  }
});

test("no letter of a chart is smaller than 6 points, nor as large as a heading of the page", async ({ page }) => {
  await page.setViewportSize({ width: 703, height: 995 });
  for (const path of ["/districts", "/districts/085", "/targets/new-products", "/targets/cooperatives", "/calendar", "/figures", "/share/districts/funnel"]) {
    await open(page, path);
    await page.emulateMedia({ media: "print" });
    const [smallest, largest, heading] = await page.evaluate(() => {
      const texts = [...document.querySelectorAll<SVGTextElement>(".plot text")].filter((text) => text.getClientRects().length > 0);
      const sizes = texts.map((text) => parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM()!.a);
      return [Math.min(...sizes), Math.max(...sizes), parseFloat(getComputedStyle(document.querySelector("h1")!).fontSize)];
    });
    expect(smallest, path).toBeGreaterThanOrEqual(8);
    expect(largest, path).toBeLessThan(heading);
    await page.emulateMedia({ media: "screen" });
  }
});

test("nothing that is cut between pages is a grid, which prints its end over its rows", async ({ page }) => {
  await open(page, "/targets/new-products");
  await page.emulateMedia({ media: "print" });

  const display = (element: Element) => getComputedStyle(element).display;
  expect(await page.locator("main").evaluate(display)).toBe("block");
  for (const section of await page.locator("main > section:has(tr)").all())
    expect(await section.evaluate(display)).toBe("block");
});

test("the overview on paper has the key of its tiles, and whole pictures", async ({ page }) => {
  await open(page, "/");
  await page.emulateMedia({ media: "print" });

  await expect(page.locator(".tiles-box .legend")).toBeVisible();
  for (const picture of await page.locator(".course-row").all()) {
    const [box, column] = [(await picture.boundingBox())!, (await picture.locator("..").boundingBox())!];
    expect(box.width).toBeCloseTo(column.width, 0);
    expect(box.width).toBeGreaterThan(70);
  }
  const list = page.locator(".recent ul").first();
  const room = await list.evaluate((element) => parseFloat(getComputedStyle(element).paddingInlineStart));
  expect(room).toBeGreaterThanOrEqual(18);
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
