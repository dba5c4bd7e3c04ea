import type { Page } from "@playwright/test";
import { COUNTED, PROVINCE, compute } from "./program";
import { expect, open, test, texts } from "./test";
import { inBrackets } from "./words";

const ON = "2023-12-31";

for (const target of COUNTED) {
  test(`${target}: the rows are as many as the figure says`, async ({ page }) => {
    test.setTimeout(60_000);
    const wanted = compute(ON).filter((row) => row.target === target && row.place === PROVINCE);
    for (const { reading, numerator, denominator } of wanted) {
      const path = `/targets/${target}?as_of=${ON}&reading=${reading}`;
      const counted = await listed(page, path, "rows");
      expect(counted.length, path).toBe(numerator);
      expect(new Set(counted).size, `${path}: each once`).toBe(numerator);
      if (denominator === null) {
        await expect(page.locator("#rest")).toHaveCount(0);
        continue;
      }
      const rest = await listed(page, path, "rest");
      expect(rest.length, path).toBe(denominator - numerator!);
      expect(rest.filter((name) => counted.includes(name)), path).toEqual([]);
    }
  });
}

/** The names in the list `id`, through all its pages by their links. */
async function listed(page: Page, path: string, id: string): Promise<string[]> {
  await open(page, path);
  const said = inBrackets(await page.locator(`#${id}`).textContent());
  const names: string[] = [];
  for (;;) {
    const list = `#${id} + .scroll`;
    const here = await texts(page, `${list} tbody:not(.paper) th`);
    expect(here.length).toBeLessThanOrEqual(20);
    for (const why of await texts(page, `${list} td:last-child`)) expect(why).not.toBe("");
    names.push(...here);
    const next = page.locator(`${list} + .paging a[rel=next]`);
    if ((await next.count()) === 0) break;
    await open(page, (await next.getAttribute("href"))!);
  }
  expect(said, `${path}: what the heading of #${id} says`).toBe(names.length);
  return names;
}

test("a list is paged by links that keep the view", async ({ page }) => {
  await open(page, "/targets/cooperatives?as_of=2023-09-30");
  await page.locator("#rows + .scroll + .paging").getByRole("link", { name: "Trang sau" }).click();

  await expect(page).toHaveURL("/targets/cooperatives?as_of=2023-09-30&page=2#rows");
  await expect(page.getByText("Trang 2/3")).toBeVisible();
  await page.getByRole("link", { name: "Trang trước" }).click();
  await expect(page).toHaveURL("/targets/cooperatives?as_of=2023-09-30#rows");
});

test("the rows can be filtered by district, each with its own number", async ({ page }) => {
  test.setTimeout(60_000);
  const rows = compute("2023-09-30").filter((row) => row.target === "cooperatives");
  const districts = rows.filter((row) => row.place !== PROVINCE);
  await open(page, "/targets/cooperatives?as_of=2023-09-30");

  for (const { place, numerator, denominator } of districts) {
    await page.getByRole("combobox", { name: "Địa bàn" }).selectOption(place);
    await page.getByRole("button", { name: "Lọc" }).click();
    await expect(page).toHaveURL(
      `/targets/cooperatives?as_of=2023-09-30&place=${place}#evidence`,
    );
    expect(inBrackets(await page.locator("#rows").textContent()), place).toBe(numerator);
    expect(inBrackets(await page.locator("#rest").textContent())).toBe(denominator! - numerator!);
    const names = await texts(page, ".evidence td:nth-child(3)");
    expect(new Set(names).size, place).toBeLessThanOrEqual(1);
  }
  // The figure itself stays the province's.
  const province = rows.find((row) => row.place === PROVINCE)!;
  await expect(page.locator(".headline .big .num")).toContainText(
    `${province.numerator}/${province.denominator}`,
  );
});

test("a list without rows says so", async ({ page }) => {
  await open(page, "/targets/new-products?place=080");

  await expect(page.locator("#rows")).toHaveText("Được tính (0)");
  await expect(page.getByText("Không có dòng nào ở địa bàn này vào ngày này.")).toBeVisible();
});

test("the rows are sorted by links, through all their pages", async ({ page }) => {
  await open(page, "/targets/cooperatives");
  const before = await texts(page, "#rows + .scroll tbody th");
  const district = page.locator("#rows + .scroll").getByRole("columnheader", { name: "Địa bàn" });
  await district.getByRole("link").click();

  await expect(page).toHaveURL("/targets/cooperatives?sort=district#rows");
  await expect(district).toHaveAttribute("aria-sort", "ascending");
  // Paper has the rows of all pages.
  const places = await texts(page, "#rows + .scroll tbody td:nth-child(3)");
  const alphabet = [...places].sort(new Intl.Collator("vi").compare);
  expect(new Set(places).size).toBeGreaterThan(1);
  expect(places).toEqual(alphabet);
  await district.getByRole("link").click();
  await expect(page).toHaveURL("/targets/cooperatives?sort=-district#rows");
  expect(await texts(page, "#rows + .scroll tbody td:nth-child(3)")).toEqual(alphabet.reverse());
  expect((await texts(page, "#rows + .scroll tbody th")).sort()).toEqual(before.sort());

  await open(page, "/targets/cooperatives?sort=age", 400);
});
