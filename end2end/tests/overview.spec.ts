import { TARGETS } from "./program";
import { expect, open, test, texts } from "./test";

const NAMES = ".row .row-name a, .unmeasured li a";
const NUMBERS = ".row .row-number, .unmeasured .row-number";

test("the overview lists the ten targets in the document's order", async ({ page }) => {
  await open(page, "/");

  await expect(page).toHaveTitle("Chỉ tiêu OCOP tỉnh Lào Cai năm 2023");
  const numbers = (await texts(page, NUMBERS)).map(Number);
  expect([...numbers].sort((one, other) => one - other)).toEqual(TARGETS.map((_, at) => at + 1));
  for (const list of [".row", ".unmeasured li"]) {
    const own = (await texts(page, `${list} .row-number`)).map(Number);
    expect(own).toEqual([...own].sort((one, other) => one - other));
  }
  const links = page.locator(NAMES);
  for (const [at, number] of numbers.entries())
    await expect(links.nth(at)).toHaveAttribute("href", `/targets/${TARGETS[number - 1]}`);
});

test("every row has a value or says by its badge why it has none", async ({ page }) => {
  await open(page, "/");

  for (const row of await page.locator(".row").all()) {
    await expect(row.locator(".badge")).not.toBeEmpty();
    await expect(row.locator(".row-value")).toHaveText(/\d/);
  }
  for (const other of await texts(page, ".unmeasured .why"))
    expect(other).toMatch(/^(văn bản không giao số|định tính|chưa tìm thấy văn bản)$/);
});

test("targets that need attention come first when a reader asks for it", async ({ page }) => {
  await open(page, "/");
  await page.getByRole("link", { name: "Cần chú ý trước" }).click();

  await expect(page).toHaveURL("/?order=attention");
  const badges = await texts(page, ".row .badge");
  const missed = badges.filter((badge) => badge === "Không đạt").length;
  expect(missed).toBeGreaterThan(0);
  expect(badges.slice(0, missed)).toEqual(Array(missed).fill("Không đạt"));
  expect(badges.indexOf("Đạt")).toBe(missed);
  expect((await texts(page, NAMES)).length).toBe(TARGETS.length);

  await page.getByRole("link", { name: "Theo văn bản" }).click();
  await expect(page).toHaveURL("/");
});

for (const day of ["2023-03-15", "2023-12-31"]) {
  test(`the summary on ${day} counts the badges below it`, async ({ page }) => {
    await open(page, `/?as_of=${day}`);

    const badges = (await texts(page, ".row .badge, .unmeasured .why")).map((badge) => badge.toLowerCase());
    const [all, parts] = (await texts(page, ".lead"))[0].replace(/\.$/, "").split(": ");
    expect(all).toBe(`${badges.length} chỉ tiêu`);
    for (const part of parts.split(" · ")) {
      const [, number, status] = /^(\d+) (.+)$/.exec(part) ?? [];
      expect(badges.filter((badge) => badge === status).length, part).toBe(Number(number));
    }
  });
}

test("nine tiles add up to the province, and lead to the rows of their district", async ({ page }) => {
  await open(page, "/");

  const numbers = (await texts(page, ".tiles .tile-number")).map((text) => parseInt(text, 10));
  expect(numbers.length).toBe(9);
  const total = Number((await texts(page, ".tiles-total .num"))[0]);
  expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(total);
  await expect(page.locator(".row").first().locator(".num")).toHaveText(`${total}`);

  await page.getByRole("link", { name: /Văn Bàn/ }).click();
  await expect(page).toHaveURL("/targets/new-products?place=089#rows");
  const own = numbers[8];
  await expect(page.locator("#rows")).toHaveText(`Được tính (${own})`);
});

for (const asked of ["/", "/?as_of=2023-06-30", "/?plan=2024"])
  test(`${asked}: every target that is behind says what it lacks in whole items, and no other does`, async ({ page }) => {
    await open(page, asked);

    for (const row of await page.locator(".row").all()) {
      const behind = /^(Không đạt|Có nguy cơ không đạt)$/.test((await row.locator(".badge").innerText()).trim());
      const lacking = (await row.locator(".row-value").innerText()).match(/còn thiếu [1-9][\d.]*\s(sản phẩm|chủ thể|làng nghề|điểm bán hàng)/);
      expect(lacking !== null, await row.innerText()).toBe(behind);
    }
  });

test("a row says how it may end, and where the rest can come from", async ({ page }) => {
  await open(page, "/?as_of=2023-06-30");

  let named = 0;
  for (const row of await page.locator(".row").all()) {
    await expect(row.locator(".row-status")).toHaveText(/\(((dưới|trên)\s)?\d+%\).*dự kiến \d/);
    await expect(row.locator(".course-row .ahead")).toHaveCount(1);
    // Among equals no place is named.
    const where = (await row.locator(".row-where").textContent())!.trim();
    if (where === "") continue;
    named += 1;
    expect(await row.locator(".row-value").innerText()).toContain("còn thiếu");
    expect(where).toMatch(/(Hồ sơ đang làm|Chưa được tính) nhiều nhất: .+\s\d/);
  }
  expect(named).toBeGreaterThan(0);
});

test("the outlook counts every target of the plan", async ({ page }) => {
  for (const asked of ["/?as_of=2023-06-30", "/?plan=2024&as_of=2024-06-30"]) {
    await open(page, asked);
    const sentence = (await texts(page, "p.ahead"))[0].split(": ")[1];
    const numbers = sentence.split(" · ").map((part) => parseInt(part, 10));
    const shown = await page.locator(NAMES).count();
    expect(numbers.reduce((sum, number) => sum + number, 0), sentence).toBe(shown);
  }
});

test("what is needed most is behind, and only new products come from applications", async ({ page }) => {
  await open(page, "/?plan=2024&as_of=2024-06-30");

  const needed = await texts(page, ".needed a");
  expect(needed.length).toBe(3);
  for (const name of needed)
    await expect(page.locator(".row", { has: page.getByRole("link", { name, exact: true }) }).locator(".badge")).toHaveText("Có nguy cơ không đạt");
  for (const row of await page.locator(".row", { hasText: "Hồ sơ đang làm" }).all())
    await expect(row.locator(".row-name a")).toHaveText("Sản phẩm mới từ 3 sao");
});

test("what the office notes stands with its target from the day it was written", async ({ page }) => {
  await open(page, "/?as_of=2023-06-29");
  await expect(page.locator(".row-note")).toHaveCount(0);
  await open(page, "/?as_of=2023-06-30");
  const note = page.locator(".row", { has: page.locator("a[href^='/targets/new-products']") }).locator(".row-note");
  await expect(note).toHaveText(/Nguyên nhân: .+Việc cần làm: .+Đơn vị chủ trì: .+Hạn: 31\/08\/2023\s*Ghi chú ngày 30\/06\/2023/);
});

test("what is reached has no note, and a day that is over says so", async ({ page }) => {
  await open(page, "/?as_of=2023-12-31");

  for (const row of await page.locator(".row").all())
    if ((await row.locator(".badge").innerText()).trim() === "Đạt") await expect(row.locator(".row-note")).toHaveCount(0);
  await expect(page.locator(".row-note")).toHaveText([/Hạn: 30\/09\/2023 \(đã qua\)/]);
  await expect(page.getByText("Nơi có thể có thêm")).toHaveCount(0);
});

test("certificates that end soon are listed, with links to where they are", async ({ page }) => {
  await open(page, "/?as_of=2023-09-30");

  const recent = page.locator("section.recent");
  await expect(recent.getByText("giấy chứng nhận hết hạn trong 90 ngày tới")).toBeVisible();
  await recent.getByText("Giấy chứng nhận hết hạn sớm nhất").first().click();
  await expect(recent.getByRole("table").getByRole("row").nth(1)).toBeVisible();
});

test("a form sets day and plan", async ({ page }) => {
  await open(page, "/?order=attention");
  await page.locator(".asof summary").click();
  await page.locator("input[name=as_of]").fill("30/9/2023");
  await page.getByRole("button", { name: "Xem số liệu ngày này" }).click();

  await expect(page.getByText("Số liệu đến 30/09/2023").first()).toBeVisible();
  const url = new URL(page.url());
  expect(url.searchParams.get("as_of")).toBe("2023-09-30");
  expect(url.searchParams.get("order")).toBe("attention");

  await page.locator(".asof summary").click();
  await page.locator("select[name=plan]").selectOption("2024");
  await page.getByRole("button", { name: "Xem số liệu ngày này" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("2024");
});

test("the plan of 2024 is a plan like any other", async ({ page }) => {
  await open(page, "/?plan=2024");

  await expect(page.getByRole("heading", { level: 1 })).toContainText("2024");
  const rows = await page.locator(NAMES).count();
  expect(rows).toBeGreaterThan(0);
  await page.locator(NAMES).first().click();
  await expect(page).toHaveURL(/\/targets\/.+\?plan=2024/);
  await expect(page.locator(".strip ol a")).toHaveCount(rows);
});

test("a row leads to its target and back", async ({ page }) => {
  await open(page, "/?as_of=2023-06-30");
  await page.getByRole("link", { name: "Chủ thể là hợp tác xã" }).click();
  await expect(page).toHaveURL("/targets/cooperatives?as_of=2023-06-30");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Chủ thể là hợp tác xã");

  await page.getByRole("link", { name: "Tổng quan" }).click();
  await expect(page).toHaveURL("/?as_of=2023-06-30");
  await page.getByRole("link", { name: "Số liệu công bố", exact: true }).click();
  await expect(page).toHaveURL("/figures?as_of=2023-06-30");
});

test("the days that are left are those to the end of the period", async ({ page }) => {
  for (const [day, left] of [["2022-06-30", "còn 549 ngày"], ["2023-06-30", "còn 184 ngày"], ["2023-12-30", "còn 1 ngày"]]) {
    await open(page, `/?as_of=${day}`);
    await expect(page.locator(".asof .left"), day).toHaveText(left);
  }
  await open(page, "/");
  await expect(page.locator(".asof .left")).toHaveCount(0);
});
