import { LANGS, inLang } from "./program";
import { expect, open, test } from "./test";

test("a sort carries the filters, applied or only ticked", async ({ page }) => {
  await open(page, "/products?district=080");
  await page.getByRole("checkbox", { name: "Sa Pa" }).check();
  await page.getByRole("columnheader").getByRole("button", { name: "Sao" }).click();

  const asked = new URL(page.url()).searchParams;
  expect(asked.getAll("district").length).toBe(2);
  // The field of the form names none.
  expect(asked.getAll("sort").filter(Boolean)).toEqual(["-stars"]);
  await expect(page.getByRole("checkbox", { name: "Sa Pa" })).toBeChecked();
  await expect(page.getByRole("columnheader", { name: "Sao" })).toHaveAttribute("aria-sort", "descending");
  // Once more turns it round.
  await page.getByRole("columnheader").getByRole("button", { name: "Sao" }).click();
  expect(new URL(page.url()).searchParams.getAll("sort").at(-1)).toBe("stars");
});

test("filters are applied from beside the first of them", async ({ page }) => {
  for (const [width, height] of [[1280, 900], [375, 812]]) {
    await page.setViewportSize({ width, height });
    await open(page, "/products");
    if (width < 1088) await page.getByText("Bộ lọc", { exact: true }).click();
    const first = page.locator(".facets input").first();
    await first.check();

    const apply = page.getByRole("button", { name: "Áp dụng bộ lọc" });
    await expect(apply).toBeInViewport({ ratio: 1 });
    const [box, words] = await apply.evaluate((button) => {
      const range = document.createRange();
      range.selectNodeContents(button);
      return [button.getBoundingClientRect(), range.getBoundingClientRect()];
    });
    expect(words.x - box.x).toBeCloseTo(box.x + box.width - words.x - words.width, 0);
    await apply.click();
    await expect(page).toHaveURL(/district=/);
  }
});

for (const lang of LANGS)
  test(`what the form says (${lang}) fits its fields`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await open(page, inLang(lang, "/products"));
    const select = page.locator(".search .order select");
    const room = await select.evaluate((element: HTMLSelectElement) => {
      const style = getComputedStyle(element);
      const pen = document.createElement("canvas").getContext("2d")!;
      pen.font = style.font;
      const arrow = 24;
      const inside = element.clientWidth - parseFloat(style.paddingInlineStart) - parseFloat(style.paddingInlineEnd);
      return inside - arrow - pen.measureText(element.selectedOptions[0].text).width;
    });
    expect(room).toBeGreaterThanOrEqual(0);
    const lines = await page.locator(".search .words").evaluate((label) => {
      const range = document.createRange();
      range.selectNode(label.firstChild!);
      return range.getClientRects().length;
    });
    expect(lines).toBe(1);
  });

test("the head of a long table stays in view", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  for (const path of ["/products", "/targets/new-products"]) {
    await open(page, path);
    await page.locator(".list, .rows-table").first().locator("tbody:not(.paper) tr").nth(15).scrollIntoViewIfNeeded();
    await page.evaluate(() => scrollBy(0, 300));
    const head = page.locator(".list, .rows-table").first().getByRole("columnheader").first();
    await expect(head, path).toBeInViewport();
  }
});

test("numbers stand to the right under their headings", async ({ page }) => {
  await open(page, "/districts/080");
  const heading = page.locator("[aria-labelledby=part-entities] thead th").nth(1);
  const number = page.locator("[aria-labelledby=part-entities] tbody td").first();
  for (const cell of [heading, number])
    expect(await cell.evaluate((element) => getComputedStyle(element).textAlign)).toBe("end");
});

test("published figures are cards on a phone, and a table that is wider than it has an edge", async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await open(page, "/targets/new-products");
  const cards = page.locator("[aria-labelledby=published] .scroll");
  for (const part of [".of", ".cited"])
    expect((await cards.locator(part).first().boundingBox())!.width, part).toBeGreaterThanOrEqual(300);
  expect(await cards.evaluate((box) => box.scrollWidth <= box.clientWidth)).toBe(true);

  await open(page, "/districts");
  const wide = page.locator("figure[aria-labelledby=targets] .scroll");
  expect(await wide.evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(true);
  expect(await wide.evaluate((box) => getComputedStyle(box).maskImage)).toContain("gradient");
});

test("a page says in which district it lies, and links there", async ({ page }) => {
  for (const [path, steps] of [
    ["/products/P0001", 3],
    ["/entities/E001", 2],
    ["/villages/V01", 2],
  ] as const) {
    await open(page, `${path}?as_of=2023-06-30`);
    const trail = page.getByRole("navigation", { name: "Nằm trong" }).getByRole("link");
    await expect(trail, path).toHaveCount(steps);
    await expect(trail.first()).toHaveAttribute("href", "/districts?as_of=2023-06-30");
    await trail.nth(1).click();
    await expect(page).toHaveURL(/\/districts\/\d+\?as_of=2023-06-30$/);
  }
});

test("nothing of a product or an entity comes after the day of the page", async ({ page }) => {
  for (const [path, day, iso] of [
    ["/products/P0267", "27/12/2024", "2024-12-27"],
    ["/entities/E004", "08/12/2024", "2024-12-08"],
  ]) {
    await open(page, `${path}?as_of=2023-12-31`);
    expect(await page.locator("main").innerText(), path).not.toContain(day);
    await open(page, `${path}?as_of=${iso}`);
    await expect(page.locator("main .frame tbody").getByText(day).first(), path).toBeAttached();
  }
  const year = page.locator("input[name=year][value='2024']");
  await open(page, "/products?as_of=2023-12-31");
  await expect(year).toHaveCount(0);
  await open(page, "/products?as_of=2024-12-31");
  await expect(year).toHaveCount(1);
});
