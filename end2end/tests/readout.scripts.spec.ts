import { expect, openAwake, test } from "./test";

test("a line says under the pointer what its table says of that time", async ({ page }) => {
  await openAwake(page, "/targets/new-products");
  const course = page.locator("figure[aria-labelledby=course]");
  const rows = course.locator("tbody tr");
  const said = page.locator("output.readout");

  await course.locator(".hit").nth(3).hover();
  const words = (await rows.nth(3).locator("th, td").allTextContents()).map((cell) => cell.trim());
  await expect(said).toHaveText(words.join(" · "));
  await expect(course.locator(".hit")).toHaveCount(await rows.count());
});

test("the arrow keys lead through a line, and it stays so on another day", async ({ page }) => {
  await openAwake(page, "/targets/new-products");
  const course = page.locator("figure[aria-labelledby=course]");
  await course.locator(".frame-body").focus();
  await page.keyboard.press("ArrowRight");
  const said = page.locator("output.readout");
  await expect(said).toContainText((await course.locator("tbody tr").nth(1).locator("th").textContent())!.trim());

  await page.locator(".explorer-bar input[type=range]").press("Home");
  await expect(course.locator("tbody tr")).toHaveCount(1);
  await course.locator(".hit").first().hover();
  await expect(said).toContainText((await course.locator("tbody tr th").textContent())!.trim());
});
