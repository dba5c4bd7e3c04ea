import type { Page } from "@playwright/test";
import { expect, open, openAwake, test, texts } from "./test";

const TARGET = "/targets/new-products";
const days = (date: string) => String(Date.parse(date) / 86_400_000);
const move = (page: Page, date: string) => page.locator("#explorer-day").fill(days(date));

/** All that is said around an island, and where its links lead. */
const around = (page: Page) =>
  page.evaluate(() => {
    const plain = document.body.cloneNode(true) as HTMLElement;
    // What scripts add, and the block that moves.
    for (const added of plain.querySelectorAll("leptos-island, [data-copy] ~ button, [data-copy] ~ output")) added.remove();
    return plain.innerHTML.replace(/<!--.*?-->/g, "");
  });

for (const [path, date] of [
  [TARGET, "2023-05-07"],
  ["/en/targets/cooperatives?plan=2024", "2024-03-15"],
]) {
  test(`${path}: when the day moves, the whole page is of that day`, async ({ page, context }) => {
    await openAwake(page, path);
    await move(page, date);
    await expect(page).toHaveURL(new RegExp(`as_of=${date}`));
    const served = await context.newPage();
    await openAwake(served, page.url());

    await expect(page.locator(".asof strong")).toHaveText((await texts(served, ".asof strong"))[0]);
    expect(await around(page)).toBe(await around(served));
  });
}

test("a citation copied after the day has moved names that day", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openAwake(page, TARGET);
  await move(page, "2023-05-07");

  await expect(page.locator(".asof strong")).toHaveText("Số liệu đến 07/05/2023");
  await expect(page.locator(".strip li:has([aria-current]) .badge")).toHaveText("Có nguy cơ không đạt");
  await page.locator(".cite button").first().click();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toContain("Số liệu đến 07/05/2023");
  expect(await copied()).toContain("as_of=2023-05-07");
  await page.locator(".languages a[lang=en]").click();
  await expect(page).toHaveURL(`/en${TARGET}?as_of=2023-05-07`);
});

test("the whole page follows what is compared, and goes back", async ({ page }) => {
  await open(page, "/districts?measure=cooperatives.share");
  await page.waitForLoadState("networkidle");
  await page.locator(".cmp-form [name=measure]").selectOption("products");

  await expect(page.locator(".cite-text").first()).toContainText("Sản phẩm được công nhận");
  await expect(page.locator(".cite-text").last()).toContainText("measure=products");
  await page.goBack();
  await expect(page.locator(".cite-text").last()).toContainText("measure=cooperatives.share");
});

test("a reading is a step to which a reader goes back", async ({ page }) => {
  await open(page, "/");
  await openAwake(page, TARGET);
  const first = (await texts(page, ".headline .big .num"))[0];
  await page.locator(".readings a").nth(1).click();
  await expect(page).toHaveURL(`${TARGET}?reading=new-or-regraded`);
  await expect(page.locator(".headline .big .num")).not.toHaveText(first);

  await page.goBack();
  await expect(page).toHaveURL(TARGET);
  await expect(page.locator(".headline .big .num")).toHaveText(first);
  await page.goBack();
  await expect(page).toHaveURL("/");
});

test("whoever stands elsewhere on the page stays there when the page follows", async ({ page }) => {
  await openAwake(page, TARGET);
  await page.locator(".asof summary").focus();
  await page.evaluate((day) => {
    const slider = document.querySelector<HTMLInputElement>("#explorer-day")!;
    slider.value = day;
    slider.dispatchEvent(new Event("input", { bubbles: true }));
  }, days("2023-05-07"));

  await expect(page.locator(".asof strong")).toHaveText("Số liệu đến 07/05/2023");
  await expect(page.locator(".asof summary")).toBeFocused();
});

test("where the page cannot follow, it is loaded anew", async ({ page }) => {
  await openAwake(page, TARGET);
  await page.route(/as_of=2023-05-07/, (route) =>
    route.request().isNavigationRequest() ? route.continue() : route.fulfill({ body: "" }),
  );
  await move(page, "2023-05-07");

  await expect(page.locator(".asof strong")).toHaveText("Số liệu đến 07/05/2023");
  await expect(page.locator(".explorer-bar output")).toHaveText("07/05/2023");
});
