import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { ask, files } from "./answer";
import { LANGS, PAGES, inLang } from "./program";
import { expect, test } from "./test";

const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; " +
  "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; " +
  "base-uri 'none'; frame-ancestors 'none'";

/** One address of every kind of answer, with status and media type. */
async function kinds(): Promise<[string, number, RegExp][]> {
  const { style, module, wasm } = await files("/targets/cooperatives");
  return [
    ["/", 200, /^text\/html; charset=utf-8$/],
    ["/en/targets/cooperatives?as_of=2023-09-30", 200, /^text\/html/],
    ["/figures", 200, /^text\/html/],
    ["/nowhere", 404, /^text\/html/],
    ["/?as_of=2023-02-31", 400, /^text\/html/],
    [style, 200, /^text\/css; charset=utf-8$/],
    [module, 200, /^text\/javascript/],
    [wasm, 200, /^application\/wasm$/],
    ["/favicon.svg", 200, /^image\/svg\+xml$/],
    ["/robots.txt", 200, /^text\/plain/],
  ];
}

test("every kind of answer carries the headers that keep readers safe", async () => {
  for (const [path, status, type] of await kinds()) {
    const { headers, ...answer } = await ask(path);
    expect(answer.status, path).toBe(status);
    expect(headers["content-type"], path).toMatch(type);
    expect(headers["content-security-policy"], path).toBe(POLICY);
    expect(headers["x-content-type-options"], path).toBe("nosniff");
    expect(headers["referrer-policy"], path).toMatch(/^(strict-origin-when-cross-origin|no-referrer|same-origin)$/);
    expect(headers["permissions-policy"], path).toContain("camera=()");
    expect(headers["set-cookie"], path).toBeUndefined();
    expect(headers["server"], path).toBeUndefined();
  }
});

test("what is not asked for by GET is refused, with the same headers", async () => {
  for (const path of ["/", "/robots.txt"]) {
    const { status, headers } = await ask(path, {}, "POST");
    expect(status, path).toBe(405);
    expect(headers["content-security-policy"], path).toBe(POLICY);
  }
});

test("no page holds an inline script, an inline style or another origin's file", async ({ baseURL }) => {
  for (const lang of LANGS)
    for (const path of [...PAGES, "/nowhere"]) {
      const html = (await ask(inLang(lang, path))).body.toString();
      // A block of JSON-LD is data that no browser runs.
      const scripts = html.replace(/<script type="application\/ld\+json">[^<]*<\/script>/g, "");
      for (const [script] of scripts.matchAll(/<script[^>]*>[^<]*/g))
        expect(script, path).toMatch(/^<script type="module" src="\/[^"]+\.js">$/);
      expect(html, path).not.toMatch(/<style|<[^>]+\s(style|on[a-z]+)=|javascript:|<iframe|<object|<base/i);
      // What must be a whole address (canonical, languages) is one of this site.
      const own = html.replaceAll(`href="${baseURL}/`, 'href="/');
      expect(own, path).not.toMatch(/<(link|script|img|source|use)[^>]+(src|href)="(https?:)?\/\//);
    }
});

test("each answer comes in brotli, gzip or plain, as asked, and is the same", async () => {
  for (const [path] of await kinds()) {
    const plain = await ask(path);
    expect(plain.headers["content-encoding"], path).toBeUndefined();
    const brotli = await ask(path, { "accept-encoding": "gzip, deflate, br, zstd" });
    expect(brotli.headers["content-encoding"], path).toBe("br");
    expect(brotliDecompressSync(brotli.body).equals(plain.body), path).toBe(true);
    const gzip = await ask(path, { "accept-encoding": "gzip" });
    expect(gzip.headers["content-encoding"], path).toBe("gzip");
    expect(gunzipSync(gzip.body).equals(plain.body), path).toBe(true);
    const refused = await ask(path, { "accept-encoding": "br;q=0, gzip;q=0.5" });
    expect(refused.headers["content-encoding"], path).toBe("gzip");
    for (const { headers, body } of [plain, brotli, gzip]) {
      expect(headers.vary?.toLowerCase(), path).toContain("accept-encoding");
      expect(Number(headers["content-length"]), path).toBe(body.length);
    }
  }
});

test("who has an answer already is told so", async () => {
  for (const [path, status] of await kinds()) {
    if (status !== 200) continue;
    for (const coding of ["br", "gzip", "identity"]) {
      const asked = { "accept-encoding": coding };
      const { etag } = (await ask(path, asked)).headers;
      expect(etag, path).toMatch(/^"[^"]+"$/);
      const again = await ask(path, { ...asked, "if-none-match": etag! });
      expect([again.status, again.body.length], path).toEqual([304, 0]);
      expect(again.headers.etag, path).toBe(etag);
      expect(again.headers["content-security-policy"], path).toBe(POLICY);
      const other = await ask(path, { ...asked, "if-none-match": '"other"' });
      expect(other.status, path).toBe(200);
    }
  }
});

test("a parameter that no page has leads to the canonical address", async () => {
  const { status, headers } = await ask("/en/products?utm_source=mail&stars=4");
  expect([status, headers.location]).toEqual([308, "/en/products?stars=4"]);
});

test("HEAD says what GET would, without a body", async () => {
  for (const [path, status] of await kinds()) {
    const [head, get] = [await ask(path, {}, "HEAD"), await ask(path)];
    expect([head.status, head.body.length], path).toEqual([status, 0]);
    for (const name of ["content-type", "content-length", "etag", "cache-control"])
      expect(head.headers[name], `${path} ${name}`).toBe(get.headers[name]);
  }
});

test("files named by their digest are kept for good, pages are asked for again", async () => {
  const { style, module, wasm } = await files("/targets/cooperatives");
  for (const path of [style, module, wasm])
    expect((await ask(path)).headers["cache-control"], path).toMatch(/max-age=31536000, immutable/);
  expect((await ask("/")).headers["cache-control"]).toMatch(/no-cache/);
});

test("the same address gives the same bytes", async () => {
  for (const path of PAGES) {
    const [one, two] = [await ask(path), await ask(path)];
    expect(one.body.equals(two.body), path).toBe(true);
  }
});
