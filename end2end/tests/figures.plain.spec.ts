import type { Locator } from "@playwright/test";
import { expect, open, test, texts } from "./test";

/** Known contradictions: where they stand, their numbers, and how many sources are named. */
const KNOWN: [string, RegExp, number][] = [
  ["26 + 144 and 163", /144.*26.*170.*163/, 1],
  ["139 and 142", /139 và 142/, 2],
  ["43.3 % and 55/128", /43,3%.*55.*128.*43,0%/, 2],
  ["10 % and 10/128", /In 10%.*10.*128.*7,8%/, 2],
];

for (const [name, words, sources] of KNOWN) {
  test(`the contradiction of ${name} is found, with its sources`, async ({ page }) => {
    await open(page, "/figures");

    const clash = page.locator(".clashes > ol > li").filter({ hasText: words });
    await expect(clash).toHaveCount(1);
    const links = clash.locator(".sources a");
    expect(await links.count()).toBeGreaterThanOrEqual(sources);
    await areSources(links);
  });
}

test("every contradiction has numbers and at least one source", async ({ page }) => {
  await open(page, "/figures");

  const clashes = page.locator(".clashes > ol > li");
  const number = await clashes.count();
  expect(number).toBeGreaterThanOrEqual(4);
  for (const clash of await clashes.all()) await areSources(clash.locator(".sources a"));
});

async function areSources(links: Locator) {
  expect(await links.count()).toBeGreaterThan(0);
  for (const link of await links.all()) {
    await expect(link).toHaveAttribute("href", /^https?:\/\//);
    await expect(link).not.toBeEmpty();
  }
}

test("the register's own figure stands beside the published one", async ({ page }) => {
  await open(page, "/figures");

  const series = page.locator("#over-time ~ .series figure").first();
  await expect(series.getByRole("heading")).toContainText("Sản phẩm OCOP từ 3 sao");
  await series.getByText("Xem bảng số liệu").click();
  const row = series.getByRole("row").filter({ hasText: "Tháng 2/2023" });
  expect((await row.locator("td").allTextContents()).slice(0, 3)).toEqual(["163", "163", "khớp"]);
  const before = series.getByRole("row").filter({ hasText: "2020" }).first();
  await expect(before).toContainText(/\+\d/);
});

test("every published figure names its source, and no link leads nowhere", async ({ page }) => {
  await open(page, "/figures");

  const sources = await texts(page, "table.figures tbody td.cited");
  expect(sources.length).toBe(await page.locator("table.figures tbody tr").count());
  expect(sources.length).toBeGreaterThan(100);
  expect(sources).not.toContain("");
  const links = page.locator("td.cited a, .sources a");
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  expect(addresses.filter((address) => !/^https?:\/\/./.test(address ?? ""))).toEqual([]);
});

test("a timeline draws as many figures as its table has numbers", async ({ page }) => {
  await open(page, "/figures");

  for (const figure of await page.locator(".series figure").all()) {
    const drawn = await figure.locator("svg .published").count();
    const numbers = await figure.locator("tbody td:nth-child(2)").allTextContents();
    expect(drawn).toBe(numbers.filter((text) => /^[\d.,]+%?$/.test(text)).length);
  }
});

test("the published figures of a target stand on its page", async ({ page }) => {
  await open(page, "/targets/new-products");

  const table = page.locator("#published ~ .scroll table");
  await expect(table.getByRole("row").filter({ hasText: "Tháng 2/2023" }).first()).toContainText("163");
  expect((await texts(page, "#published ~ .scroll thead th")).length).toBe(6);
  await page.locator("#published ~ p a").click();
  await expect(page).toHaveURL("/figures");
});
