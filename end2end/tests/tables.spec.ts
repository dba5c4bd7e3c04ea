import type { Page } from "@playwright/test";
import { expect, open, test } from "./test";
import { inBrackets } from "./words";

const LISTS = ["/calendar", "/districts/088", "/entities/E001", "/villages/V01", "/products/P0001", "/share/products/list"];

/** Tables that are wider than the box that they stand in. */
const cut = (page: Page) =>
  page.locator(".scroll").evaluateAll((all) =>
    all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.getAttribute("aria-label")!),
  );

test("on a phone no list is cut: a row is a card that names what it says", async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  for (const path of LISTS) {
    await open(page, path);
    for (const folded of await page.locator("main details").all()) await folded.evaluate((it: HTMLDetailsElement) => (it.open = true));
    expect(await cut(page), path).toEqual([]);
  }
  const end = page.locator(".cards td").nth(1);
  await expect(end).toHaveAttribute("data-head", /./);
  expect(await end.evaluate((cell) => getComputedStyle(cell, "::before").content)).not.toBe("none");
});

test("the list of products shows the state of each at every width", async ({ page }) => {
  for (const width of [375, 768, 1280]) {
    await page.setViewportSize({ width, height: 812 });
    await open(page, "/products");
    const state = (await page.locator(".list tbody tr td:last-child").first().boundingBox())!;
    expect(state.x + state.width, `${width} px`).toBeLessThanOrEqual(width);
  }
});

test("a table of forty rows or fewer is shown whole; what goes on fades at its edge", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, "/calendar");
  const whole = page.locator("#outlook ~ figure .scroll");
  expect(await whole.locator("tr").count()).toBe(25);
  expect(await whole.evaluate((box) => box.scrollHeight - box.clientHeight)).toBeLessThanOrEqual(1);

  await page.setViewportSize({ width: 375, height: 800 });
  await open(page, "/districts");
  const grid = page.locator(".cmp-targets .scroll");
  const edge = () => grid.evaluate((box) => getComputedStyle(box).getPropertyValue("--after"));
  expect(await edge()).toBe("2rem");
  await grid.evaluate((box) => box.scrollTo({ left: box.scrollWidth, behavior: "instant" }));
  await expect.poll(edge).toBe("0px");
});

test("paper says how much of a list with pages it has", async ({ page }) => {
  for (const [path, list] of [["/calendar", "#work"], ["/products", ".big-line"]]) {
    await open(page, path);
    const said = (await page.locator(list).textContent())!;
    const all = list === "#work" ? inBrackets(said) : Number(/\d+/.exec(said)![0]);
    expect(all).toBeGreaterThan(50);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator("main p.paper")).toHaveText(`Bản in có 50 trong ${all} dòng; tệp CSV có đủ.`);
    await expect(page.locator("main p.paper")).toBeVisible();
    await page.emulateMedia({ media: "screen" });
    await expect(page.locator("main p.paper")).toBeHidden();
  }
});

test("the first and the last page of a list are one step away", async ({ page }) => {
  await open(page, "/products");
  await page.getByRole("link", { name: "Trang cuối" }).click();
  await expect(page).toHaveURL(/page=6#list$/);
  await expect(page.getByRole("link", { name: "Trang cuối" })).toHaveCount(0);
  await page.getByRole("link", { name: "Trang đầu" }).click();
  await expect(page).toHaveURL("/products#list");
});

test("a day before the period says when it begins", async ({ page }) => {
  await open(page, "/?as_of=2022-12-30");
  const notice = page.getByRole("complementary", { name: "Kỳ kế hoạch chưa bắt đầu" });
  await expect(notice).toContainText("từ 01/01/2023");
  await page.getByRole("link", { name: "Xem ngày đầu kỳ" }).click();
  await expect(page).toHaveURL("/?as_of=2023-01-01");
  await expect(notice).toHaveCount(0);
});

test("a day after the period says that its figures count on, and where the period ended", async ({ page }) => {
  for (const path of ["/", "/targets/new-products"]) {
    await open(page, `${path}?as_of=2024-12-27`);
    const notice = page.getByRole("complementary", { name: "Kỳ kế hoạch đã kết thúc" });
    await expect(notice).toContainText("kết thúc ngày 31/12/2023");
    await expect(notice).toContainText("tính đến 27/12/2024");
  }
  await expect(page.locator("#course")).toHaveText(/^Đã có 49.*, 31\/12\/2023$/);
  await page.getByRole("link", { name: "Xem ngày cuối kỳ" }).click();
  await expect(page).toHaveURL("/targets/new-products");
  await expect(page.getByRole("complementary", { name: "Kỳ kế hoạch đã kết thúc" })).toHaveCount(0);
});
