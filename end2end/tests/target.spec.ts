import { COUNTED, TARGETS } from "./program";
import { expect, open, test, texts } from "./test";

test("readings of one sentence stand side by side, the deciding one marked", async ({ page }) => {
  await open(page, "/targets/new-products");

  const readings = page.locator(".readings li");
  await expect(readings).toHaveCount(2);
  await expect(readings.getByText("dùng để đánh giá")).toHaveCount(1);
  await expect(readings.first()).toContainText("dùng để đánh giá");
  for (const reading of await readings.all()) {
    await expect(reading.locator(".num")).toHaveText(/^\d+$/);
    await expect(reading.locator(".badge")).not.toBeEmpty();
  }
});

test("the other reading is chosen by its link", async ({ page }) => {
  await open(page, "/targets/new-products?as_of=2023-09-30");
  const other = page.locator(".readings a").nth(1);
  const value = (await texts(page, ".readings .num"))[1];
  await other.click();

  await expect(page).toHaveURL("/targets/new-products?as_of=2023-09-30&reading=new-or-regraded");
  await expect(page.locator(".readings a").nth(1)).toHaveAttribute("aria-current", "true");
  await expect(page.locator(".headline .big .num")).toHaveText(value);
});

test("the controls of the day are there with scripts, and not without", async ({ page, scripts }) => {
  await open(page, "/targets/cooperatives");

  await expect(page.locator(".explorer-bar")).toBeVisible({ visible: scripts });
  await expect(page.locator(".headline .plot svg")).toBeVisible();
  await expect(page.locator("figure[aria-labelledby=districts] svg")).toBeVisible();
});

test("every target has its quote, its definition and five statements", async ({ page }) => {
  for (const target of TARGETS) {
    await open(page, `/targets/${target}`);

    const definition = page.getByRole("region", { name: "Cách hiểu và cách tính" });
    const none = definition.getByText("Chưa tìm thấy nguyên văn");
    await expect(definition.locator("blockquote").or(none)).toHaveCount(1);
    const terms = await definition.locator("dt").allTextContents();
    const counted = ["Công thức", "Tử số", "Mẫu số", "Đầu kỳ"];
    const wanted = COUNTED.includes(target) ? counted : [];
    expect(terms, target).toEqual(expect.arrayContaining([...wanted, "Cách chọn"]));

    const said = page.getByRole("region", { name: "Cần biết khi dùng số liệu này" });
    const statements = await said.locator("dd").allTextContents();
    expect(statements.filter((text) => text.trim().length > 20).length, target).toBe(5);
    await expect(page.getByRole("heading", { name: /^Số liệu đã công bố có nhắc/ })).toBeVisible();
  }
});

test("a target without a number says why, and draws nothing", async ({ page }) => {
  await open(page, "/targets/value-chain-linkage");

  const card = page.getByRole("region", { name: "Vì sao không có con số" });
  await expect(card.locator(".badge")).toHaveText("Định tính");
  await expect(card).toContainText("không tính phần trăm");
  await expect(page.locator("main svg.chart")).toHaveCount(0);
  await expect(page.locator("leptos-island")).toHaveCount(0);
  await expect(page.locator("main")).not.toContainText(/NaN|null|undefined|0%/);
});

test("where no document was found, no goal is made up", async ({ page }) => {
  for (const target of ["modern-channels", "sales-points"]) {
    await open(page, `/targets/${target}`);

    await expect(page.locator(".headline .badge")).toHaveText("Chưa tìm thấy văn bản");
    await expect(page.locator(".headline")).toContainText("chưa tìm thấy văn bản");
    await expect(page.locator("svg .goal, svg .t-goal, svg .pace")).toHaveCount(0);
  }
});

test("a printed target without a number keeps its value", async ({ page }) => {
  await open(page, "/targets/re-evaluation");

  await expect(page.locator(".headline .badge")).toHaveText("Văn bản không giao số");
  await expect(page.locator(".headline .big .num")).toHaveText(/^\d+\/\d+ \(\d+,\d%\)$/);
});

test("the bridge of recognised products adds up", async ({ page }) => {
  await open(page, "/targets/new-products?as_of=2023-09-30");

  const bridge = page.locator("figure[aria-labelledby=bridge]");
  await expect(bridge.locator("svg")).toBeVisible();
  const cells = (await bridge.locator("td").allTextContents()).map((text) =>
    Number(text.replace("−", "-").replace(".", "")),
  );
  const [start, end, changes] = [cells[0], cells.at(-1), cells.slice(1, -1)];
  expect(changes.reduce((sum, change) => sum + change, start)).toBe(end);
});

test("every target leads to every other", async ({ page }) => {
  await open(page, "/targets/new-products?as_of=2023-09-30");

  await page.locator(".strip summary").click();
  const links = page.locator(".strip ol a");
  await expect(links).toHaveCount(10);
  await expect(links.first()).toHaveAttribute("aria-current", "page");
  await page.getByRole("link", { name: /^8\. / }).click();
  await expect(page).toHaveURL("/targets/craft-villages?as_of=2023-09-30");
});

test("a target's page says what stands on it, in the order in which it does", async ({ page }) => {
  for (const target of TARGETS) {
    await open(page, `/targets/${target}`);
    const ids = await page.locator(".contents a").evaluateAll((links) => links.map((it) => it.getAttribute("href")!.slice(1)));
    expect(ids.includes("evidence"), target).toBe(COUNTED.includes(target));
    const tops = await Promise.all(ids.map(async (id) => (await page.locator(`[id="${id}"]`).boundingBox())!.y));
    expect(ids[0] === "evidence" ? tops[0] : 0, target).toBeLessThan(tops.at(-1)!);
    expect(Math.max(...tops), target).toBe(tops.at(-1));
  }
});

test("products graded anew are the wider count without the new ones", async ({ page }) => {
  await open(page, "/targets/new-products");
  const [narrow, wide] = (await texts(page, ".readings .num")).map(Number);
  const note = page.locator("figure[aria-labelledby=bridge] .note").last();
  await expect(note).toContainText(`${wide} sản phẩm được công nhận trong kỳ = ${narrow} lần đầu + ${wide - narrow} đánh giá lại`);
});

test("pages of days before July 2025 say what became of the districts, with the source", async ({ page }) => {
  for (const path of ["/", "/districts", "/method", "/targets/new-products?as_of=2023-06-30"]) {
    await open(page, path);
    const line = page.locator(".units", { hasText: "01/07/2025" });
    await expect(line.getByRole("link"), path).toHaveAttribute("href", /^https:/);
  }
});
