import type { Page } from "@playwright/test";
import { expect, open, openAwake, test, texts } from "./test";

const TARGET = "/targets/new-products";
const shown = (page: Page) => page.locator(".explorer-bar output");
const slider = (page: Page) => page.locator("#explorer-day");
/** The slider's day for a date. */
const days = (date: string) => String(Date.parse(date) / 86_400_000);

test("moving the day changes value, status, line and districts at once", async ({ page }) => {
  await openAwake(page, TARGET);
  const block = page.locator(".progress");
  const before = await block.innerHTML();
  await slider(page).fill(days("2023-03-15"));

  await expect(shown(page)).toHaveText("15/03/2023");
  await expect(slider(page)).toHaveAttribute("aria-valuetext", "15/03/2023");
  await expect(block.locator(".headline .badge")).not.toHaveText("Đạt");
  await expect(block.locator("figure[aria-labelledby=districts] .sub")).toContainText("15/03/2023");

  await slider(page).fill(days("2023-12-31"));
  await expect(block.locator(".headline .badge")).toHaveText("Đạt");
  expect(await block.innerHTML()).toBe(before);
});

test("moving makes no request, and coming to rest one for the page around", async ({ page }) => {
  await openAwake(page, TARGET);
  await page.waitForLoadState("networkidle");
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  const months = Array.from({ length: 12 }, (_, month) => days(`2023-${String(month + 1).padStart(2, "0")}-10`));
  // In one go: a slow machine could come to rest in between.
  await slider(page).evaluate((slider: HTMLInputElement, months) => {
    for (const day of months) {
      slider.value = day;
      slider.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }, months);
  expect(requests).toEqual([]);

  await expect(page).toHaveURL(/as_of=2023-12-10/);
  await expect(page.locator(".asof strong")).toHaveText("Số liệu đến 10/12/2023");
  expect(requests).toEqual([page.url()]);
});

test("the address follows, and can be sent", async ({ page, context }) => {
  await openAwake(page, `${TARGET}?place=088`);
  await slider(page).fill(days("2023-09-30"));
  await page.locator(".readings a").nth(1).click();
  await expect(page).toHaveURL(`${TARGET}?as_of=2023-09-30&reading=new-or-regraded&place=088`);
  const block = await written(page);

  await page.reload();
  await expect(shown(page)).toHaveText("30/09/2023");
  expect(await written(page)).toBe(block);

  const other = await context.newPage();
  await openAwake(other, page.url());
  await expect(other.locator("#rows")).toContainText("Được tính");
  expect(await written(other)).toBe(block);
  await expect(slider(other)).toHaveValue(days("2023-09-30"));
});

/** All of the block but its slider, whose markup says where it began. */
const written = (page: Page) =>
  page.locator(".progress").evaluate((block) => {
    const copy = block.cloneNode(true) as Element;
    copy.querySelector(".explorer-bar")?.remove();
    return copy.innerHTML.replace(/<!--.*?-->/g, "");
  });

test("the default day needs no name in the address", async ({ page }) => {
  await openAwake(page, `${TARGET}?as_of=2023-09-30`);
  await slider(page).fill(days("2023-12-31"));

  await expect(page).toHaveURL(TARGET);
});

test("arrow keys move the day", async ({ page }) => {
  await openAwake(page, TARGET);
  await slider(page).focus();
  await page.keyboard.press("ArrowLeft");
  await expect(shown(page)).toHaveText("30/12/2023");
  await page.keyboard.press("Home");
  await expect(shown(page)).toHaveText("01/01/2023");
  await page.keyboard.press("ArrowRight");
  await expect(shown(page)).toHaveText("02/01/2023");
  await expect(slider(page)).toBeFocused();
});

test("a button plays the period and stops", async ({ page }) => {
  await openAwake(page, TARGET);
  await page.getByRole("button", { name: "Xem diễn biến cả năm" }).click();
  const stop = page.getByRole("button", { name: "Dừng" });
  await expect(shown(page)).toHaveText(/\/0[1-3]\/2023/);
  await stop.click();

  await expect(page.getByRole("button", { name: "Xem diễn biến cả năm" })).toBeVisible();
  const day = await shown(page).textContent();
  await page.waitForTimeout(200);
  await expect(shown(page)).toHaveText(day!);
});

test("who asks for less motion steps from change to change", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openAwake(page, "/targets/cooperatives");
  const changes = await texts(page, "figure[aria-labelledby=course] tbody th");
  const play = page.getByRole("button", { name: "Xem diễn biến cả năm" });
  await play.click();
  await expect(shown(page)).toHaveText("01/01/2023");
  for (const change of changes.slice(1)) {
    await play.click();
    await expect(shown(page)).toHaveText(change);
  }
  await page.waitForTimeout(200);
  await expect(shown(page)).toHaveText(changes.at(-1)!);
});

test("choosing a reading keeps the focus on it", async ({ page }) => {
  await openAwake(page, TARGET);
  await page.locator(".readings a").nth(1).focus();
  await page.keyboard.press("Enter");

  const chosen = page.locator(".readings a").nth(1);
  await expect(chosen).toHaveAttribute("aria-current", "true");
  await expect(chosen).toBeFocused();
  expect(await page.locator(".readings a[aria-current]").count()).toBe(1);
});

test("going back comes to the view that was left", async ({ page }) => {
  await open(page, "/");
  await openAwake(page, TARGET);
  await slider(page).fill(days("2023-06-30"));
  await expect(page).toHaveURL(`${TARGET}?as_of=2023-06-30`);
  const value = (await texts(page, ".headline .big .num"))[0];
  await page.locator(".strip summary").click();
  await page.getByRole("link", { name: /^8\. / }).click();
  await expect(page).toHaveURL(/craft-villages/);

  await page.goBack();
  await expect(page).toHaveURL(`${TARGET}?as_of=2023-06-30`);
  await expect(shown(page)).toHaveText("30/06/2023");
  await expect(page.locator(".headline .big .num")).toHaveText(value);
  // The moves themselves are not steps of the history.
  await page.goBack();
  await expect(page).toHaveURL("/");
});

test("an open table stays open and follows", async ({ page }) => {
  await openAwake(page, TARGET);
  const details = page.locator("figure[aria-labelledby=course] details");
  await details.locator("summary").click();
  const rows = await details.locator("tbody tr").count();
  await slider(page).fill(days("2023-03-15"));

  await expect(details).toHaveAttribute("open", "");
  await expect.poll(() => details.locator("tbody tr").count()).toBeLessThan(rows);
  await expect(details.locator("table")).toBeVisible();
});
