import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PROGRAM, PROVINCE, TARGETS, compute } from "./program";
import { expect, open, test } from "./test";
import { STATUS, written } from "./words";

const DAY = "2023-12-31";

for (const [place, target] of TARGETS.entries())
  test(`a stranger checks the figure of ${target}, following links only`, async ({ page, request, baseURL }) => {
    const rows = compute(DAY).filter((row) => row.target === target);
    const own = rows.find((row) => row.place === PROVINCE && row.decides)!;

    await test.step("the number on the overview", async () => {
      await open(page, "/");
      const row = page.locator(".row, .unmeasured li", { has: page.locator(".row-number", { hasText: new RegExp(`^${place + 1}$`) }) });
      await expect(row.locator(".badge, .why")).toHaveText(new RegExp(`^${STATUS[own.status!]}$`, "i"));
      if (own.numerator !== null) await expect(row.locator("b.num")).toHaveText(written(own, true));
      await row.locator(`a[href^="/targets/${target}"]`).click();
      await expect(page).toHaveURL(new RegExp(`/targets/${target}$`));
    });

    await test.step("its source and its rows", async () => {
      const definition = page.locator("section.definition").first();
      await expect(definition).toContainText(/«|Bản tin|Bài|Chưa tìm thấy|Kế hoạch/);
      if (own.numerator === null) return;
      await expect(page.locator("#rows")).toContainText(`(${own.numerator})`);
      const csv = page.locator(".evidence a", { hasText: "CSV" }).first();
      const text = await (await request.get((await csv.getAttribute("href"))!)).text();
      expect(text.trim().split("\r\n").length - 1).toBe(own.numerator);
      if (own.numerator === 0) return;
      const first = page.locator("#rows ~ * .rows-table tbody th a").first();
      if ((await first.count()) > 0) {
        const name = await first.textContent();
        await first.click();
        await expect(page.locator("h1")).toContainText(name!.replace("(MH)", "(minh họa)"));
        await page.getByRole("main").locator(`a[href*="/targets/${target}"]`).first().click();
        await expect(page).toHaveURL(new RegExp(`/targets/${target}`));
      }
    });

    await test.step("its results as data, equal to the command line", async () => {
      const link = page.locator("section.definition a", { hasText: "(CSV)" });
      const text = await (await request.get((await link.getAttribute("href"))!)).text();
      const [head, ...lines] = text.slice(1).trim().split("\r\n").map((line) => line.split(","));
      const at = (name: string) => head.indexOf(name);
      const found = lines.find((line) => line[at("place")] === PROVINCE && line[at("decides")] === "true")!;
      expect(found[at("numerator")]).toBe(own.numerator === null ? "" : String(own.numerator));
      expect(found[at("denominator")]).toBe(own.denominator === null ? "" : String(own.denominator));
      expect(found[at("status")]).toBe(own.status);
    });

    await test.step("its rule, with the present numbers", async () => {
      await page.getByRole("link", { name: "Quy tắc chính xác" }).click();
      await expect(page).toHaveURL(new RegExp(`/method/${target}`));
      await expect(page.getByRole("main")).toContainText(STATUS[own.status!]);
      if (own.numerator !== null) await expect(page.getByRole("main")).toContainText(String(own.numerator));
      await expect(page.locator(".cite .cite-text").first()).toContainText(`${baseURL}/method/${target}`);
    });

    await test.step("everything in one file, computed again", async () => {
      await page.getByRole("navigation").getByRole("link", { name: "Dữ liệu", exact: true }).click();
      const href = await page.getByRole("main").locator('a[href$="/data/bundle.zip"]').first().getAttribute("href");
      if (place > 0) return;
      const file = join(mkdtempSync(join(tmpdir(), "bundle-")), "bundle.zip");
      writeFileSync(file, await (await request.get(href!)).body());
      const said = execFileSync(PROGRAM, ["verify", file], { stdio: "pipe" }).toString();
      expect(said).toMatch(/0 không khớp/);
    });
  });
