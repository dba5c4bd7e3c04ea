import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { PROGRAM } from "./program";
import { expect, test } from "./test";

const SOFFICE = process.env.SOFFICE || "/usr/bin/soffice";

/** The file as LibreOffice saves it in another form. */
function saved(file: string, form: string, folder: string): string {
  const to = join(folder, form);
  mkdirSync(to, { recursive: true });
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync(SOFFICE, ["--headless", profile, "--convert-to", form, "--outdir", to, file], { stdio: "pipe" });
  return join(to, basename(file).replace(/\.[a-z]+$/, `.${form}`));
}

/** What an import of the file onto the register would do. */
function imported(file: string, register: string) {
  const command = ["import", file, "--onto", register, "--dry-run", "--format", "json"];
  const { status, stdout, stderr } = spawnSync(PROGRAM, command, { encoding: "utf8" });
  expect(status, `${file}: ${stdout}${stderr}`).toBe(0);
  return JSON.parse(stdout);
}

const cell = (text: string, repeated = 1) =>
  `<table:table-cell table:number-columns-repeated="${repeated}" office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
const day = (date: string) =>
  `<table:table-cell office:value-type="date" office:date-value="${date}"><text:p>${date}</text:p></table:table-cell>`;
const stars = (number: number) =>
  `<table:table-cell office:value-type="float" office:value="${number}"><text:p>${number}</text:p></table:table-cell>`;

test("a template that LibreOffice filled in and saved is read without a fault", () => {
  test.setTimeout(240_000);
  const folder = mkdtempSync(join(tmpdir(), "ocop-lists-"));
  const register = join(folder, "register");
  execFileSync(PROGRAM, ["sample", "--out", register], { stdio: "pipe" });
  const template = join(folder, "mau.xlsx");
  execFileSync(PROGRAM, ["template", "--out", template, "--onto", register], { stdio: "pipe" });
  const open = saved(template, "fods", folder);
  const text = readFileSync(open, "utf8");
  const list = text.indexOf('table:name="Danh sách công nhận"');
  const first = text.indexOf("</table:table-row>", list) + "</table:table-row>".length;
  const row = [
    stars(1),
    cell("Miến đao Minh Họa"),
    cell("HTX Minh Họa Bản Qua"),
    cell("Hợp tác xã"),
    cell("Thực phẩm"),
    cell("xã Bản Qua, huyện Bát Xát"),
    stars(3),
    cell("15/QĐ-UBND"),
    day("2023-12-20"),
    cell("cấp huyện"),
    cell("có"),
    cell("không"),
  ];
  writeFileSync(open, `${text.slice(0, first)}<table:table-row>${row.join("")}</table:table-row>${text.slice(first)}`);
  for (const form of ["xlsx", "ods", "xls"]) {
    const file = saved(open, form, folder);
    const { changes, faults } = imported(file, register);
    expect(changes.products, form).toEqual(["mien-dao-minh-hoa"]);
    expect(faults.filter(({ severity }: { severity: string }) => severity !== "notice"), form).toEqual([]);
    // Its other sheets are the register's rows as they were.
    const checked = spawnSync(PROGRAM, ["check", "--register", file], { encoding: "utf8" });
    expect(checked.stdout, form).toContain("0 lỗi");
  }
});

test("an annex says the same in every form in which LibreOffice saves it", () => {
  test.setTimeout(240_000);
  const folder = mkdtempSync(join(tmpdir(), "ocop-lists-"));
  const register = join(folder, "register");
  execFileSync(PROGRAM, ["sample", "--out", register], { stdio: "pipe" });
  const title = "Kèm theo Quyết định số 15/QĐ-UBND ngày 20 tháng 12 năm 2023 của UBND huyện Bát Xát (minh họa)";
  const rows = [
    `<table:table-row>${cell(title)}</table:table-row>`,
    `<table:table-row>${["STT", "Tên sản phẩm", "Chủ thể", "Địa chỉ", "Nhóm sản phẩm", "Hạng sao"].map((it) => cell(it)).join("")}</table:table-row>`,
    // Merged over both rows.
    `<table:table-row>${stars(1)}${cell("Miến đao Minh Họa")}<table:table-cell table:number-rows-spanned="2" office:value-type="string"><text:p>HTX Minh Họa Bản Qua</text:p></table:table-cell>${cell("xã Bản Qua")}${cell("Thực phẩm")}${cell("3 sao")}</table:table-row>`,
    `<table:table-row>${stars(2)}${cell("Rượu ngô Minh Họa")}<table:covered-table-cell/>${cell("xã Bản Qua")}${cell("Đồ uống")}${stars(4)}</table:table-row>`,
  ];
  const open = join(folder, "phu-luc.fods");
  const spaces = ["office", "table", "text"].map((it) => `xmlns:${it}="urn:oasis:names:tc:opendocument:xmlns:${it}:1.0"`);
  writeFileSync(
    open,
    `<?xml version="1.0" encoding="UTF-8"?><office:document ${spaces.join(" ")} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="Phụ lục">${rows.join("")}</table:table></office:spreadsheet></office:body></office:document>`,
  );
  const [expected, ...others] = ["xlsx", "xls"].map((form) => imported(saved(open, form, folder), register));
  expect(expected.changes.products).toHaveLength(2);
  for (const other of others) expect(other.changes).toEqual(expected.changes);
  // The same under a name of another form.
  const renamed = join(folder, "phu-luc.xlsx");
  renameSync(join(folder, "xls", "phu-luc.xls"), renamed);
  expect(imported(renamed, register).changes).toEqual(expected.changes);
});
