import type { Page } from "@playwright/test";
import { PAGES, inLang } from "./program";
import { expect, open, test } from "./test";

/** What is the same in both languages; the shape of a page. */
const SHAPE = [
  "h1", "h2", "h3", "section", "figure", "table", "tbody tr", "thead th", "main li", "dt", "dd",
  "form", "label", "button", "svg.chart", "svg.chart text", ".badge", "details", "nav", "main a",
];

test("every English page has all that the Vietnamese one has", async ({ page }) => {
  test.setTimeout(60_000);
  for (const path of [...PAGES, "/nowhere", "/targets/nothing"]) {
    const status = path.startsWith("/no") || path.endsWith("nothing") ? 404 : 200;
    const shapes: Record<string, number>[] = [];
    for (const lang of ["vi", "en"] as const) {
      await open(page, inLang(lang, path), status);
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
      const count = (all: Element[], shape: string[]) =>
        Object.fromEntries(shape.map((one) => [one, all[0].querySelectorAll(one).length]));
      shapes.push(await page.locator("html").evaluateAll(count, SHAPE));
    }
    expect(shapes[1], path).toEqual(shapes[0]);
  }
});

test("no English page has Vietnamese words but names, quotes and titles", async ({ page, request }) => {
  test.setTimeout(60_000);
  const found: string[] = [];
  const places = await (await request.get("/data/places.json")).json() as { name: string }[];
  const names = places.map(({ name }) => name);
  for (const path of [...PAGES, "/nowhere", "/targets/nothing"]) {
    const missing = path === "/nowhere" || path.endsWith("nothing");
    await open(page, inLang("en", path), missing ? 404 : 200);
    found.push(...(await vietnamese(page, names)).map((text) => `${path}: ${text}`));
  }
  expect(found).toEqual([]);
});

/** Texts and names with Vietnamese letters, where they are not names of places or things. */
function vietnamese(page: Page, names: string[]): Promise<string[]> {
  return page.locator("html").evaluate((root, names) => {
    const longest = names.sort((a, b) => b.length - a.length);
    const places = new RegExp(["Việt Nam", "Yên Bái", ...longest].join("|"), "g");
    // Items of the sample register say in their names that they are invented.
    const items = /[\p{L}\d][\p{L}\d ]* \((?:minh họa|MH)\)|(QĐ|Sàn) minh họa [\dA-Z]+/gu;
    const letters = /[ăâđêôơưạ-ỹ]/i;
    // Rows of the register are names of things; a decision's number is one as well.
    const things = ".evidence tbody, .recent details tbody, [lang=vi], .asof option, code, blockquote";
    const found = new Set<string>();
    const look = (text: string | null, element: Element | null) => {
      let rest = (text ?? "").replace(items, "").replace(places, "").replace(/“[^”]*”|\d+\/\S+/g, "");
      // A source's note names people and things.
      if (element?.matches("small")) rest = rest.replace(/\p{Lu}\S*/gu, "");
      if (letters.test(rest) && !element?.closest(things)) found.add(text!.trim().slice(0, 120));
    };
    for (const element of root.querySelectorAll("*")) {
      for (const name of ["aria-label", "title", "alt", "placeholder", "content"])
        look(element.getAttribute(name), element);
      for (const child of element.childNodes)
        if (child.nodeType === Node.TEXT_NODE) look(child.textContent, element);
    }
    return [...found];
  }, names);
}

test("the language switch keeps page and query", async ({ page }) => {
  const view = "/targets/new-products?as_of=2023-09-30&reading=new-or-regraded&place=088";
  await open(page, view);
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(`/en${view}`);
  await expect(page.getByText(/^Figures as of .*2023/).first()).toBeVisible();

  await page.getByRole("link", { name: "Tiếng Việt" }).click();
  await expect(page).toHaveURL(view);

  await open(page, "/?as_of=2023-09-30&order=attention");
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL("/en?as_of=2023-09-30&order=attention");
});

test("every page names itself and its counterpart", async ({ page, baseURL }) => {
  await open(page, "/en/targets/cooperatives?as_of=2023-09-30&page=2");

  const head = page.locator("head");
  const query = "?as_of=2023-09-30";
  await expect(head.locator("link[rel=canonical]")).toHaveAttribute("href", `${baseURL}/en/targets/cooperatives${query}`);
  await expect(head.locator("link[hreflang=vi]")).toHaveAttribute("href", `${baseURL}/targets/cooperatives${query}`);
  await expect(head.locator("meta[name=description]")).toHaveAttribute("content", /.{40,}/);
});
