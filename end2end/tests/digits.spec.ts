import type { Page } from "@playwright/test";
import { type Exhibit, type Lang, type Said, differs, exhibits, numbers, repeats, says, unsaid } from "./digits";
import { COUNTED, PAGES, PROVINCE, type Row, TARGETS, inLang } from "./program";
import { awake, expect, open, test, texts } from "./test";

const DAYS = ["2023-06-30", "2023-12-31", "2024-12-31"];
/** Every kind of page that has an exhibit. */
const SHOWING = PAGES.filter((path) => !["/targets", "/data", "/api", "/accessibility", "/method/faults", "/targets/value-chain-linkage"].includes(path));

/** Goes to a page as scripts write it in Vietnamese, or as the server alone writes it in English. */
async function visit(page: Page, lang: Lang, path: string, on: string) {
  await open(page, `${inLang(lang, path)}?as_of=${on}`);
  if (lang === "vi") await awake(page);
}

async function shown(page: Page): Promise<Exhibit[]> {
  const embedded = async (address: string) => (await page.evaluate(exhibits, await read(page, address)))[0];
  const found = await page.evaluate(exhibits, null);
  return Promise.all(found.map((it) => (it.rows.length > 0 ? it : embedded(it.embed))));
}

const read = async (page: Page, address: string) => (await page.request.get(address)).text();

for (const path of SHOWING)
  test(`each digit of a chart on ${path} is in its table, each of a table in its CSV`, async ({ page, scripts }) => {
    test.setTimeout(60_000);
    const lang = scripts ? "vi" : "en";
    for (const on of DAYS) {
      await visit(page, lang, path, on);
      const all = await shown(page);
      expect(all.length, path).toBeGreaterThan(0);
      const province = all.flatMap(({ rows }) => rows.filter(([name]) => /^(Toàn tỉnh|Province)$/.test(name)));
      const files = await Promise.all(all.map(({ csv, svg }) => Promise.all([read(page, csv), svg && read(page, svg)])));
      for (const [at, exhibit] of all.entries()) {
        const [csv, svg] = files[at];
        expect(differs(lang, exhibit.rows, csv), exhibit.csv).toEqual([]);
        expect(unsaid(lang, exhibit, province), exhibit.csv).toEqual([]);
        const alone = [...(svg ?? "").matchAll(/<text class="t-[^>]*>([^<]*)/g)].map(([, text]) => text.replace(/\s/g, " "));
        expect(alone, exhibit.svg).toEqual(exhibit.drawn.map(([, text]) => text));
      }
    }
  });

/** All items of a list of the interface. */
async function items<T>(page: Page, list: string): Promise<T[]> {
  const { items: here, next } = JSON.parse(await read(page, list));
  return next ? [...here, ...(await items<T>(page, next))] : here;
}

for (const on of DAYS)
  test(`pages and interface say the same digits on ${on}`, async ({ page, scripts }) => {
    test.setTimeout(60_000);
    const lang = scripts ? "vi" : "en";
    const same = async (selector: string, wanted: Said[]) => {
      const found = await texts(page, selector);
      const apart = wanted.filter((said, at) => !says(lang, found[at] ?? "?", said));
      expect({ found: found.length, apart }, `${page.url()} ${selector}: ${found}`).toEqual({ found: wanted.length, apart: [] });
    };
    const said = ({ numerator, denominator }: Row): Said => [numerator, denominator];
    const rows = await items<Row>(page, `/api/v1/readings?as_of=${on}`);
    const districts = await items<{ code: string; name: string }>(page, "/api/v1/districts");
    const at = (place: string, some = rows) => some.filter((row) => row.place === place);
    const table = (id: string) => `figure[aria-labelledby=${id}] tbody`;

    await visit(page, lang, "/", on);
    const targets = await items<{ id: string; goal: { kind: string }; result: Row }>(page, `/api/v1/targets?as_of=${on}`);
    const measured = targets.filter(({ goal }) => goal.kind === "at_least");
    await same(".row-value b", measured.map(({ result }) => said(result)));
    const others = targets.filter(({ goal, result }) => goal.kind !== "at_least" && result.numerator !== null);
    await same(".unmeasured b", others.map(({ result }) => said(result)));
    const news = rows.filter(({ target, reading }) => target === TARGETS[0] && reading === "new");
    await same(".spread .tile-number", news.slice(1).map(said));

    for (const target of COUNTED) {
      await visit(page, lang, `/targets/${target}`, on);
      const own = rows.filter((row) => row.target === target);
      const deciding = own.filter(({ decides }) => decides);
      await same(".headline .big .num", at(PROVINCE, deciding).map(said));
      const [big] = await texts(page, ".headline .big .num");
      for (const value of await texts(page, ".headline .plot .t-value"))
        expect(numbers(lang, big), page.url()).toEqual(expect.arrayContaining(numbers(lang, value)));
      const readings = at(PROVINCE, own).map(said);
      await same(".readings .num", readings.length > 1 ? readings : []);
      const order = (await texts(page, `${table("districts")} th`)).slice(1);
      const codes = order.map((name) => districts.find((district) => district.name === name)!.code);
      await same(`${table("districts")} td`, [PROVINCE, ...codes].flatMap((code) => at(code, deciding).map(said)));
      const { numerator, denominator } = targets.find(({ id }) => id === target)!.goal;
      const goal = [denominator === 1 ? numerator : (numerator! * 100) / denominator!];
      await same("figure:not([aria-labelledby=outlook]) svg .t-goal", numerator === null ? [] : denominator === 1 ? [goal] : [goal, goal]);
      const to = on < "2023-12-31" ? on : "2023-12-31";
      const steps = `target=${target}&reading=${deciding[0].reading}&place=${PROVINCE}&from=2023-01-01&to=${to}`;
      const course = await items<Row>(page, `/api/v1/readings?${steps}`);
      await same(`${table("course")} td:nth-child(2)`, course.map(said));
      const days = await texts(page, `${table("course")} th`);
      expect(course.filter(({ as_of }, step) => !repeats(lang, days[step], as_of)), page.url()).toEqual([]);
    }

    await visit(page, lang, "/districts", on);
    const places = [PROVINCE, ...districts.map(({ code }) => code)];
    const measures = at(PROVINCE).filter(({ numerator }) => numerator !== null);
    const deciding = (place: string) => at(place).filter(({ decides, reading }) => decides && reading !== null);
    await same(`${table("targets")} tr:not(.whole + .whole) td`, places.flatMap((place) => deciding(place).map(said)));
    await same(
      `${table("matrix")} tr:nth-child(-n + ${measures.length}) td`,
      measures.flatMap(({ target, reading }) => rows.filter((row) => row.target === target && row.reading === reading).map(said)),
    );
    await visit(page, lang, "/districts/080", on);
    const here = ({ target, reading }: Row) => at("080").find((row) => row.target === target && row.reading === reading);
    await same(`${table("targets")} td:nth-child(2)`, at(PROVINCE).map((row) => said(here(row) ?? row)));
    await same(`${table("targets")} td:nth-child(3)`, at(PROVINCE).map(said));

    await visit(page, lang, "/figures", on);
    type Published = { figure: string; value: number; register: Row | null };
    const published = await items<Published>(page, `/api/v1/figures?place=${PROVINCE}`);
    for (const id of await page.locator("figure[aria-labelledby]").evaluateAll((all) => all.map((it) => it.getAttribute("aria-labelledby")!))) {
      const own = published.filter(({ figure }) => figure === id);
      await same(`${table(id)} td:nth-child(2)`, own.map(({ value }) => [value]));
      await same(`${table(id)} td:nth-child(3)`, own.map(({ register }) => (register ? said(register) : [])));
    }
  });
