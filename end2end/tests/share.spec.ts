import type { Page } from "@playwright/test";
import { expect, open, test } from "./test";

const EXHIBITS = [
  "/targets/new-products/course",
  "/targets/new-products/bridge",
  "/districts/measure",
  "/districts/080/calendar",
  "/figures/products_3star_plus",
  "/targets",
];

test("every chart leads to all ways to pass it on", async ({ page }) => {
  await open(page, "/targets/cooperatives?as_of=2023-06-30");
  await page.getByRole("figure").first().getByRole("link", { name: "Chia sẻ" }).click();

  await expect(page).toHaveURL("/share/targets/cooperatives/course?as_of=2023-06-30");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("chủ thể");
  const lasting = page.getByRole("region", { name: "Liên kết cố định" }).getByRole("link");
  await lasting.click();
  await expect(page).toHaveURL("/targets/cooperatives?as_of=2023-06-30&plan=2023#course");
});

test("a picture for documents is 1600 pixels wide and has no background", async ({ page }) => {
  await open(page, "/share/targets/cooperatives/course");
  const document = page.getByRole("region", { name: "Hình cho văn bản" });
  const [png, svg] = await document.getByRole("link").all();
  const picture = await page.request.get((await png.getAttribute("href"))!);
  expect((await picture.body()).readUInt32BE(16)).toBe(1600);
  const drawn = await (await page.request.get((await svg.getAttribute("href"))!)).text();
  expect(drawn).not.toContain('<rect width="');
});

test("the code of a frame shows the whole exhibit", async ({ page }) => {
  test.setTimeout(60_000);
  for (const exhibit of EXHIBITS) {
    await open(page, `/share${exhibit}`);
    const code = await page.getByRole("region", { name: "Nhúng vào trang khác" }).locator("code").textContent();
    const said = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(code!)![1].replaceAll("&amp;", "&");
    const [src, width, height] = [said("src"), +said("width"), +said("height")];
    await page.setViewportSize({ width, height });
    await open(page, src.replace(/^https?:\/\/[^/]+/, ""));
    const needed = await page.evaluate(() => document.body.scrollHeight);
    expect(needed, exhibit).toBeLessThanOrEqual(height);
    expect(height - needed, exhibit).toBeLessThan(160);
  }
});

test("on a phone the frame is as high as that width needs", async ({ page }) => {
  test.setTimeout(60_000);
  for (const width of [320, 375, 500])
    for (const exhibit of EXHIBITS) {
      await open(page, `/share${exhibit}`);
      const code = await page.getByRole("region", { name: "Nhúng vào trang khác" }).locator("code").textContent();
      const [wide, high] = await framed(page, code!, width);
      await page.setViewportSize({ width: wide, height: 400 });
      await open(page, /src="https?:\/\/[^/]+([^"]*)"/.exec(code!)![1].replaceAll("&amp;", "&"));
      const needed = await page.evaluate(() => document.body.scrollHeight);
      expect(needed, `${exhibit} at ${width}`).toBeLessThanOrEqual(high);
      expect(high - needed, `${exhibit} at ${width}`).toBeLessThan(220);
    }
});

/** How wide and high a frame is on somebody else's page, in a window of this width. */
async function framed(page: Page, code: string, width: number) {
  await page.setViewportSize({ width, height: 800 });
  await page.goto("about:blank");
  await page.setContent(`<body style="margin:0">${code.replace(/src="[^"]*"/, "")}</body>`);
  const box = (await page.locator("iframe").boundingBox())!;
  return [Math.round(box.width), Math.round(box.height)];
}

test("a long table alone shows its first rows, and says so", async ({ page }) => {
  await open(page, "/share/products/list");
  await expect(page.locator("figure tbody tr")).toHaveCount(50);
  await expect(page.locator("figure .note")).toContainText("50 dòng đầu");
  await expect(page.locator("meta[property='og:image']")).toHaveCount(0);
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", /\/products$/);
});
