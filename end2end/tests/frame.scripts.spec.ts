import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test as base } from "@playwright/test";

base("a page elsewhere can show a chart in a frame, and nothing else of this site", async ({ page, baseURL }) => {
  const frames = ["/embed/targets/cooperatives/course", "/targets/cooperatives"];
  const html = frames.map((path) => `<iframe width="700" height="600" src="${baseURL}${path}"></iframe>`).join("");
  const host = createServer((_, answer) => answer.setHeader("content-type", "text/html").end(html));
  await new Promise<void>((ready) => host.listen(0, "127.0.0.1", ready));
  try {
    await page.goto(`http://localhost:${(host.address() as AddressInfo).port}/`);
    const [shown, refused] = [page.frameLocator("iframe").nth(0), page.frameLocator("iframe").nth(1)];
    await expect(shown.getByRole("img")).toBeVisible();
    await expect(shown.locator(".src").first()).toContainText("Nguồn");
    // What stands there is the browser's own page, which says that it was refused.
    await expect(refused.locator("body")).not.toContainText("Chủ thể là hợp tác xã");
  } finally {
    host.close();
  }
});
