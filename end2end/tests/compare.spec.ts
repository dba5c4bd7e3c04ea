import { expect, open, test, texts } from "./test";

test("a planner sees every district by every target of the plan first", async ({ page }) => {
  await open(page, "/districts");
  const table = page.locator("main table").first();
  await expect(table.locator("thead th")).toHaveCount(10);
  expect(await texts(page, ".cmp-targets tbody th")).toEqual([
    "Toàn tỉnh",
    "Toàn tỉnh, cùng ngày năm trước (31/12/2022)",
    ...["TP Lào Cai", "Bát Xát", "Mường Khương", "Si Ma Cai", "Bắc Hà", "Bảo Thắng", "Bảo Yên", "Sa Pa", "Văn Bàn"],
  ]);
  await expect(page.locator(".cmp-matrix")).not.toHaveAttribute("open");
});

test("a column of the targets sorts and a cell leads to its comparison, by plain links", async ({ page }) => {
  await open(page, "/districts?as_of=2023-09-30");
  await page.locator(".cmp-targets thead a").nth(1).click();
  await expect(page).toHaveURL("/districts?as_of=2023-09-30&sort=new-products.new#targets");
  await expect(page.locator(".cmp-targets th[aria-sort=descending]")).toHaveText(/^1\. /);
  const sorted = (await texts(page, ".cmp-targets tbody td:nth-child(2)")).slice(2).map(Number);
  expect(sorted).toEqual([...sorted].sort((a, b) => b - a));

  await page.locator(".cmp-targets tbody tr").nth(3).locator("a").nth(3).click();
  await expect(page).toHaveURL("/districts?as_of=2023-09-30&sort=new-products.new#shown");
  await page.locator(".cmp-targets tbody tr").nth(3).locator("a").nth(0).click();
  await expect(page).toHaveURL("/districts?as_of=2023-09-30&measure=new-products.new&sort=new-products.new#shown");
  await expect(page.locator("#shown")).toHaveText(/^1\. /);
});

test("a planner chooses a measure and a comparison with a plain form", async ({ page, scripts }) => {
  await open(page, "/districts?as_of=2023-09-30");
  const form = page.locator(".cmp-form");
  await expect(form.locator("[name=since]"), "asked for only where it is used").toBeHidden();
  await form.locator("[name=measure]").selectOption("products");
  await form.locator("[name=against]").selectOption("day");
  await expect(form.locator("[name=since]")).toBeVisible();
  await form.getByRole("button", { name: "So sánh" }).click();

  await expect(page).toHaveURL(/as_of=2023-09-30/);
  await expect(page.getByRole("heading", { level: 2, name: "Sản phẩm được công nhận" })).toBeVisible();
  await expect(page.locator("figure[aria-labelledby=slope]").getByRole("row", { name: /^Toàn tỉnh/ })).toContainText("160");
});

test("bars of neighbouring cells keep apart and are of one scale", async ({ page }) => {
  await open(page, "/districts");
  await page.locator(".cmp-matrix > summary").click();
  for (const grid of [".cmp-targets", ".cmp-matrix"]) {
    const bars = await page.locator(`${grid} tbody td:has(.bit)`).evaluateAll((cells) =>
      cells.map((cell) => {
        const box = (element: Element) => element.getBoundingClientRect();
        const [around, bar] = [box(cell), box(cell.querySelector(".bit")!)];
        const drawn = cell.querySelector(".bit rect");
        const inside = around.left < bar.left && bar.right < around.right;
        return { cell: around.width, bar: bar.width, inside, start: drawn ? box(drawn).left - bar.left : 0 };
      }),
    );
    expect(bars.length, grid).toBeGreaterThan(9);
    for (const { cell, bar, inside, start } of bars) {
      expect(inside, grid).toBe(true);
      expect(start, grid).toBeCloseTo(0, 0);
      expect(bar / cell).toBeCloseTo(0.85, 1);
      expect(cell).toBeCloseTo(bars[0].cell, 0);
    }
  }
});

test("head and first column of the targets stay in sight", async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 500 });
  await open(page, "/districts");
  const region = page.locator(".cmp-targets .scroll");
  await region.evaluate((it) => it.scrollTo(300, 300));
  const top = (await region.boundingBox())!;
  const head = (await region.locator("thead th").first().boundingBox())!;
  const name = (await region.locator("tbody th").last().boundingBox())!;
  expect(head.y).toBeCloseTo(top.y, 0);
  expect(name.x).toBeCloseTo(top.x, 0);
});

test("a flow has no slope from a day on which it is 0 by definition", async ({ page }) => {
  await open(page, "/districts?measure=new-products.new&against=day");
  await expect(page.locator(".cmp-slope")).toBeHidden();
  await expect(page.locator(".cmp-head")).toContainText("bắt đầu từ 0");
});

test("tiles of one measure have one scale on every page and day", async ({ page }) => {
  const legend = async (path: string, within: string) => {
    await open(page, path);
    return texts(page, `${within} .legend li`);
  };
  const overview = await legend("/", ".spread");
  expect(await legend("/?as_of=2023-06-30", ".spread")).toEqual(overview);
  expect(await legend("/districts?measure=new-products.new", ".cmp-tiles")).toEqual(overview);
});

test("each tile leads to its district", async ({ page }) => {
  await open(page, "/districts?as_of=2023-06-30");
  const links = page.locator(".cmp-tiles a");
  await expect(links).toHaveCount(9);
  await expect(links.first()).toHaveAttribute("href", "/districts/080?as_of=2023-06-30");
});
