import { expect, open, test } from "./test";

test("one press copies the citation or the link", async ({ page, baseURL, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  for (const path of ["/", "/targets/cooperatives?as_of=2023-09-30"]) {
    await open(page, path);
    await page.getByRole("button", { name: "Chép liên kết" }).click();
    await expect(page.locator(".cite").getByRole("status").last()).toHaveText("Đã sao chép");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${baseURL}${path}`);
    await page.getByRole("button", { name: "Chép trích dẫn" }).click();
    await expect(page.locator(".cite").getByRole("status").first()).toHaveText("Đã sao chép");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain("Chỉ tiêu OCOP Lào Cai");
    expect(copied).toContain(`${baseURL}${path}`);
  }
});
