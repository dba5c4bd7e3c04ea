import { expect, open, test } from "./test";

test("a planner chooses a measure and a comparison with a plain form", async ({ page, scripts }) => {
  await open(page, "/districts");
  const form = page.locator(".cmp-form");
  await form.locator("[name=measure]").selectOption("products");
  await form.locator("[name=against]").selectOption("day");
  await form.getByRole("button", { name: "Xem" }).click();

  await expect(page.getByRole("heading", { level: 2, name: "Sản phẩm được công nhận" })).toBeVisible();
  await expect(page.locator("figure[aria-labelledby=slope]").getByRole("row", { name: /^Toàn tỉnh/ })).toContainText("205");
  expect(scripts || (await page.locator("#cmp-open").isHidden())).toBe(true);
});

test("each tile leads to its district", async ({ page }) => {
  await open(page, "/districts?as_of=2023-06-30");
  const links = page.locator(".cmp-tiles a");
  await expect(links).toHaveCount(9);
  await expect(links.first()).toHaveAttribute("href", "/districts/080?as_of=2023-06-30");
});
