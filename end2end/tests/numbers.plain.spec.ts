import type { Page } from "@playwright/test";
import { PROVINCE, TARGETS, type Row, compute } from "./program";
import { expect, open, test, texts } from "./test";
import { STATUS, written } from "./words";

/** Before the period, within it, on its last day, and after it. */
const DAYS = ["2022-12-31", "2023-03-15", "2023-09-30", "2023-12-31", "2024-06-30"];

for (const target of TARGETS) {
  test(`${target}: the page shows what the command line computes`, async ({ page }) => {
    test.setTimeout(60_000);
    const rows = compute(...DAYS).filter((row) => row.target === target);
    const readings = new Set(rows.map((row) => row.reading));
    for (const day of DAYS)
      for (const reading of readings) {
        const wanted = rows.filter((row) => row.as_of === day && row.reading === reading);
        await open(page, `/targets/${target}?as_of=${day}${reading ? `&reading=${reading}` : ""}`);
        await shows(page, wanted);
      }
  });
}

async function shows(page: Page, rows: Row[]) {
  const province = rows.find((row) => row.place === PROVINCE)!;
  const where = page.url();
  if (province.reading === null) {
    await expect(page.locator(".uncounted .badge")).toHaveText(STATUS[province.status!]);
    return;
  }
  expect(await texts(page, ".headline .big .num"), where).toEqual([written(province, true)]);
  if (province.status !== null)
    expect(await texts(page, ".headline .badge"), where).toEqual([STATUS[province.status]]);

  const figure = "figure[aria-labelledby=districts]";
  const options = page.locator("select[name=place] option");
  const codes = new Map(
    await options.evaluateAll((all) =>
      all.map((option) => [option.textContent!, option.getAttribute("value")!] as const),
    ),
  );
  const names = await texts(page, `${figure} tbody th`);
  const values = await texts(page, `${figure} tbody td`);
  const wanted = new Map(rows.map((row) => [row.place, written(row, false)]));
  expect(names.length, where).toBe(rows.length);
  for (const [at, name] of names.entries()) {
    const code = at === 0 ? PROVINCE : codes.get(name)!;
    expect(values[at], `${where}: ${name}`).toBe(wanted.get(code));
  }
  // The chart says what its table says, in the same order.
  expect(await texts(page, `${figure} svg .t-name`), where).toEqual(names.slice(1));
  const drawn = await rowTexts(page, `${figure} svg`);
  expect(drawn, where).toEqual(values.slice(1));

  await showsCourse(page, province);
}

/** What stands beside each name of a chart, as its table writes it. */
async function rowTexts(page: Page, chart: string): Promise<string[]> {
  const values = await texts(page, `${chart} .t-name ~ text:not(.t-name)`);
  return values.map((text) => text.replace(" · số ít", "").replace("chưa có số liệu", "0/0"));
}

/** The line's table ends with the day's value; its title says what is needed, or names its ends. */
async function showsCourse(page: Page, province: Row) {
  const figure = "figure[aria-labelledby=course]";
  const values = await texts(page, `${figure} tbody td:nth-child(2)`);
  const points = await page.locator(`${figure} svg .actual`).count();
  if (province.as_of < "2023-01-01") {
    expect(values).toEqual([]);
    expect(points).toBe(0);
    await expect(page.locator(figure)).toContainText("chưa bắt đầu");
    return;
  }
  const label = await page.locator(`${figure} svg`).getAttribute("aria-label");
  // A level starts where it stood before the period, a flow where the table begins.
  const start = compute("2022-12-31").find(
    ({ target, reading, place }) =>
      target === province.target && reading === province.reading && place === province.place,
  )!;
  const isLevel = (await texts(page, `${figure} thead th`)).includes("Cùng ngày năm trước");
  const first = isLevel && start.denominator !== 0 ? written(start, true) : values[0];
  const [n, d] = (values.at(-1)!.match(/\d+/g) ?? []).map(Number);
  const needed = Math.ceil((province.goal ?? 0) * (province.denominator === null ? 1 : d) - 1e-9);
  const [head, tail] =
    [values[0], values.at(-1)].includes("chưa có số liệu") ? ["Diễn biến", ""]
    : province.goal === null ? [first === values.at(-1) ? "Vẫn " : `Từ ${first} đến `, ""]
    : [`${n >= needed ? "Đã có" : "Mới có"} ${n}`, `, cần ${needed}`];
  // The line ends with the period and says so where the figures count on.
  const on = province.as_of > "2023-12-31" ? ", 31/12/2023" : "";
  expect(label!.startsWith(head) && label!.endsWith(tail + on), `${label}: ${head} … ${tail}${on}`).toBe(true);
  await expect(page.locator(`${figure} h3`)).toHaveText(label!);
  const [fraction] = written(province, true).split(" ");
  if (province.as_of <= "2023-12-31") {
    expect(values.at(-1)).toBe(written(province, true));
    if (tail || province.goal === null) expect(label).toContain(head === "Diễn biến" ? head : fraction);
  }
}
