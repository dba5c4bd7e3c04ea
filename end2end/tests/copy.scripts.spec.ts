import { expect, open, test } from "./test";

test("a table is copied for documents and for spreadsheets, all rows of it", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  for (const path of ["/products", "/targets/new-products"]) {
    await open(page, path);
    const table = page.locator("table[data-copy]").first();
    await page.getByRole("button", { name: "Sao chép bảng" }).first().click();
    await expect(table.locator("~ output")).toHaveText("Đã sao chép");

    const [plain, html] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return Promise.all(["text/plain", "text/html"].map(async (kind) => (await item.getType(kind)).text()));
    });
    const rows = await table.locator("tr").count();
    const lines = plain.split("\n").filter((line) => line.includes("\t"));
    expect(lines.length, path).toBe(rows);
    expect(lines[0].split("\t").length).toBe(await table.locator("thead th").count());
    expect(html.match(/<tr/g)!.length).toBe(rows);
  }
});
