import { ask } from "./answer";
import { LANGS, PAGES, inLang } from "./program";
import { expect, test } from "./test";

/** The addresses of all exhibits that the pages link to, by their form. */
async function exhibits() {
  const found = { png: new Set<string>(), svg: new Set<string>(), csv: new Set<string>(), xlsx: new Set<string>(), embed: new Set<string>() };
  for (const lang of LANGS)
    for (const path of PAGES) {
      const html = (await ask(inLang(lang, path))).body.toString();
      for (const [, href] of html.matchAll(/href="([^"]*\/(?:charts|embed)\/[^"]*)"/g)) {
        const address = href.replaceAll("&amp;", "&");
        const form = /\.(png|svg|csv|xlsx)(\?|$)/.exec(address)?.[1] as keyof typeof found | undefined;
        found[form ?? "embed"].add(address);
      }
    }
  return found;
}

const with_ = (address: string, query: string) => `${address}${address.includes("?") ? "&" : "?"}${query}`;

test("every chart is a picture in three layouts, two languages, light and dark", async () => {
  test.setTimeout(240_000);
  const { png, svg } = await exhibits();
  expect(png.size).toBeGreaterThan(20);
  expect(svg.size).toBe(png.size);
  const layouts = { preview: [1200, 630], page: [1080, 1350], figure: [1600] } as const;
  for (const address of png) {
    const seen = new Set<string>();
    for (const theme of ["light", "dark"])
      for (const [layout, pixels] of Object.entries(layouts)) {
        const { status, headers, body } = await ask(with_(address, `theme=${theme}&layout=${layout}`));
        expect(status, address).toBe(200);
        expect(headers["content-type"], address).toBe("image/png");
        expect(headers["cross-origin-resource-policy"], address).toBe("cross-origin");
        expect([16, 20].map((at) => body.readUInt32BE(at)).slice(0, pixels.length), address).toEqual(pixels);
        seen.add(String(headers.etag));
      }
    expect(seen.size, address).toBe(6);
  }
});

test("a drawing stands alone: its own style, nothing from elsewhere, no script", async () => {
  test.setTimeout(120_000);
  for (const address of (await exhibits()).svg) {
    const { status, headers, body } = await ask(address);
    const text = body.toString();
    expect(status, address).toBe(200);
    expect(headers["content-type"], address).toBe("image/svg+xml");
    expect(headers["content-security-policy"], address).toContain("sandbox");
    expect(text, address).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(text, address).not.toMatch(/<script|<image|@import|url\(http|var\(/);
  }
});

test("every table is CSV of what is shown, and no field is a formula", async () => {
  test.setTimeout(120_000);
  for (const address of (await exhibits()).csv) {
    const { status, headers, body } = await ask(address);
    const text = body.toString();
    expect(status, address).toBe(200);
    expect(headers["content-type"], address).toBe("text/csv; charset=utf-8");
    expect(text.startsWith("\ufeff"), address).toBe(true);
    expect(text.trim().split("\r\n").length, address).toBeGreaterThan(1);
    const formula = /^"?[=+@\t]|^"?-(?!\d+(\.\d+)?"?$)/;
    expect(text.slice(1).split(/\r\n|,/).filter((field) => formula.test(field)), address).toEqual([]);
  }
});

test("every workbook of an exhibit is one, saved under its name", async () => {
  const { xlsx } = await exhibits();
  expect(xlsx.size).toBeGreaterThan(1);
  for (const address of xlsx) {
    const { status, headers, body } = await ask(address);
    expect(status, address).toBe(200);
    expect(headers["content-type"], address).toContain("spreadsheetml.sheet");
    expect(headers["content-disposition"], address).toMatch(/^attachment; filename="\w+\.xlsx"$/);
    expect(body.subarray(0, 2).toString("latin1"), address).toBe("PK");
  }
});

test("framing is allowed for embedded exhibits and nowhere else; none sets a cookie", async () => {
  test.setTimeout(120_000);
  for (const address of (await exhibits()).embed) {
    const { status, headers, body } = await ask(address);
    expect(status, address).toBe(200);
    expect(headers["content-security-policy"], address).toContain("frame-ancestors *");
    expect(headers["content-security-policy"], address).not.toContain("script-src");
    expect(headers["set-cookie"], address).toBeUndefined();
    const html = body.toString();
    expect(html, address).not.toContain("<script type=\"module\"");
    expect(html, address).toMatch(/class="src"/);
  }
});

test("what is no exhibit or form is not found, what is no layout or theme is malformed", async () => {
  const expected: [string, number][] = [
    ["/charts/targets/cooperatives/nothing.svg", 404],
    ["/charts/targets/cooperatives/course.gif", 404],
    ["/charts/targets/cooperatives/course.svg?theme=pink", 400],
    ["/charts/targets/cooperatives/course.png?layout=huge", 400],
    ["/charts/nothing", 404],
    ["/embed/nothing", 404],
  ];
  for (const [address, status] of expected)
    expect((await ask(address)).status, address).toBe(status);
});

test("the preview image of a page is named whole and is there", async ({ baseURL }) => {
  for (const lang of LANGS)
    for (const path of PAGES) {
      const html = (await ask(inLang(lang, path))).body.toString();
      const image = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1].replaceAll("&amp;", "&");
      if (path === "/targets/value-chain-linkage" || image === undefined) continue;
      expect(image, path).toMatch(new RegExp(`^${baseURL}/.*\\.png`));
      const { status, headers } = await ask(image.slice(baseURL!.length));
      expect([status, headers["content-type"]], path).toEqual([200, "image/png"]);
    }
});
