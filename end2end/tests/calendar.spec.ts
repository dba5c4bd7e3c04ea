import { inBrackets } from "./words";
import { expect, open, test, texts } from "./test";

test("the calendar says what ends, what became of it, and what is to be done", async ({ page }) => {
  await open(page, "/calendar?as_of=2023-06-30");

  const work = page.getByRole("region", { name: /^Việc cần làm/ });
  const all = inBrackets(await work.getByRole("heading").textContent());
  const rows = work.locator("tbody tr");
  expect(await rows.count()).toBe(Math.min(all, 50));
  const [ended, again, not] = [2, 3, 4].map((column) => texts(page, `figure[aria-labelledby=past] td:nth-child(${column})`));
  const sum = async (column: Promise<string[]>) => (await column).reduce((sum, cell) => sum + Number(cell), 0);
  expect(await sum(ended)).toBe((await sum(again)) + (await sum(not)));
  await rows.first().getByRole("link").first().click();
  await expect(page).toHaveURL(/\/products\/P\d+\?as_of=2023-06-30$/);
});

test("a district has its own calendar, and its list has pages", async ({ page }) => {
  await open(page, "/calendar?as_of=2023-12-31");
  const whole = inBrackets(await page.locator("#work").textContent());
  await page.locator("select[name=place]").selectOption({ label: "Sa Pa" });
  await page.getByRole("button", { name: "Lọc" }).click();

  await expect(page).toHaveURL(/place=088/);
  const here = inBrackets(await page.locator("#work").textContent());
  expect(here).toBeGreaterThan(0);
  expect(here).toBeLessThan(whole);
  const places = new Set(await texts(page, "[aria-labelledby=work] tbody td:nth-child(5)"));
  expect([...places]).toEqual(["Sa Pa"]);
  // It is a page of its own, also where it is named elsewhere.
  for (const named of ["link[rel=canonical]", "meta[property='og:image']"])
    expect(await page.locator(named).evaluate((it) => it.getAttribute("href") ?? it.getAttribute("content"))).toContain("place=088");
});
