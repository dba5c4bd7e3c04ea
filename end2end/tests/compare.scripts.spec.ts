import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, open, test } from "./test";

/** Sets a control of the form as a reader does. */
async function choose(page: Page, name: string, value: string) {
  const control = page.locator(`.cmp-form [name=${name}]`);
  if (await control.evaluate((element) => element.tagName === "INPUT")) {
    await control.fill(value);
    await control.dispatchEvent("change");
  } else {
    await control.selectOption(value);
  }
}

/** The comparison without the marks that tie it to its island. */
const inside = (page: Page) =>
  page.locator(".cmp").evaluate((element) => element.innerHTML.replace(/<!--.*?-->/g, ""));

for (const path of ["/districts", "/districts?as_of=2023-09-30&sort=products", "/en/districts?plan=2024"]) {
  test(`${path}: for every measure the browser writes what the server writes`, async ({ page, context }) => {
    test.setTimeout(120_000);
    await open(page, path);
    await page.waitForLoadState("networkidle");
    const served = await context.newPage();
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    const measures = await page
      .locator("select[name=measure] option")
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    expect(measures.length).toBeGreaterThan(30);

    for (const [turn, measure] of measures.entries()) {
      await choose(page, "measure", measure);
      await choose(page, "against", ["goal", "province", "day"][turn % 3]);
      if (turn % 3 === 2) await choose(page, "since", ["2022-12-31", "2023-03-15"][turn % 2]);

      const address = await page.evaluate(() => location.pathname + location.search);
      await open(served, address);
      expect(await inside(page), address).toBe(await inside(served));
    }
    // Only the page around follows.
    expect(requests.filter((request) => !new URL(request).pathname.endsWith("/districts"))).toEqual([]);
  });
}

test("a control that is not of the comparison changes nothing", async ({ page }) => {
  await open(page, "/districts");
  await page.waitForLoadState("networkidle");
  const before = await inside(page);

  await page.locator(".asof summary").click();
  await page.locator(".asof input[name=as_of]").fill("30/06/2023");
  await page.locator(".asof input[name=as_of]").dispatchEvent("change");

  expect(await inside(page)).toBe(before);
});

for (const path of ["/districts", "/en/districts?measure=products"])
  for (const colorScheme of ["light", "dark"] as const)
    test(`${path} is accessible, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await open(page, path);
      for (const summary of await page.locator("summary:visible").all()) await summary.click();

      const found = await new AxeBuilder({ page }).analyze();

      expect(found.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    });
