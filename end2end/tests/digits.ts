import { LANGS } from "./program";
import { day } from "./words";

export type Lang = (typeof LANGS)[number];
/** A number, or a share in two numbers; empty where there is none. */
export type Said = (string | number | null | undefined)[];

/** The numbers in a text, as the pages of a language write them. */
export function numbers(lang: Lang, text: string): number[] {
  const [thousands, point] = lang === "vi" ? [".", ","] : [",", "."];
  const plain = (number: string) => number.replaceAll(thousands, "").replace(point, ".").replace("−", "-");
  return (text.match(/−?\d+([.,]\d+)*/g) ?? []).map((number) => Number(plain(number)));
}

/** Whether a page's text is exactly this number or share, a percentage rounded from the share itself. */
export function says(lang: Lang, text: string, [numerator, denominator]: Said): boolean {
  const [percent] = /[\d.,]+(?=%)/.exec(text) ?? [];
  if ((numerator ?? "") === "") return numbers(lang, text).length === 0;
  if ((denominator ?? "") === "") return `${numbers(lang, text)}` === `${Number(numerator)}`;
  const [n, d] = [Number(numerator), Number(denominator)];
  const rest = `${numbers(lang, text.replace(`${percent}%`, ""))}`;
  if (d === 0 || percent === undefined) return rest === `${n},${d}` || (d === 0 && rest === "");
  const scale = 10 ** (percent.split(/[.,]/)[1]?.length ?? 0);
  const rounded = Math.floor((n * 100 * scale * 2 + d) / (d * 2)) / scale;
  return rest === `${n},${d}` && `${numbers(lang, percent)}` === `${rounded}`;
}

/** Whether a page's text says a field of a data file. */
export function repeats(lang: Lang, text: string, field: string): boolean {
  if (/^(chưa|not yet)$/.test(text)) return field === "0";
  if (/^-?\d+(\.\d+)?$/.test(field)) return says(lang, text, [field]);
  const words = { day: "numeric", month: "long", year: "numeric" } as const;
  if (/^\d{4}-\d\d-\d\d$/.test(field) && text !== field)
    return text === (lang === "vi" ? day(field) : new Date(field).toLocaleDateString("en-GB", words));
  const short = field.replaceAll("(minh họa)", "(MH)").replace(/^'/, "");
  return (field !== "" && text.includes(short)) || `${text.match(/\d+/g)}` === `${short.match(/\d+/g)}`;
}

/** The exhibits of a page; one outside of a figure has its table where it is embedded. */
export function exhibits(html: string | null) {
  const page = html === null ? document : new DOMParser().parseFromString(html, "text/html");
  const text = (element: Element) => {
    const copy = element.cloneNode(true) as Element;
    for (const mark of copy.querySelectorAll("svg")) mark.remove();
    return copy.textContent!.replace(/\s+/g, " ").trim();
  };
  return [...page.querySelectorAll(".share:has(a[href*='/share/'])")].map((share) => {
    const [figure, link] = [share.closest("figure"), (part: string) => share.querySelector(`a[href*='${part}']`)?.getAttribute("href")];
    const rows = [...(figure?.querySelectorAll("tr") ?? [])].map((row) => [...row.children].map(text));
    const drawn = [...(figure?.querySelectorAll(".plot text, .plot li") ?? [])].map((it) => [it.getAttribute("class") ?? "square", text(it)]);
    return { csv: link(".csv")!, svg: link(".svg"), embed: link("/share/")!.replace("/share/", "/embed/"), rows, drawn };
  });
}
export type Exhibit = ReturnType<typeof exhibits>[number];

/** Where a table and its file differ. A share is two fields of a file, which may have more columns and rows. */
export function differs(lang: Lang, [head, ...rows]: string[][], csv: string): string[] {
  const field = ([, quoted, plain]: RegExpMatchArray) => quoted?.replaceAll('""', '"') ?? plain;
  const line = (row: string) => [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(field);
  const [names, ...lines] = csv.slice(1).trimEnd().split("\r\n").map(line);
  const first = / \((tử số|numerator)\)$/;
  let at = -1;
  const columns = head.map((title) => (at = names.findIndex((name, place) => place > at && title.startsWith(name.replace(first, "")))));
  const cut = rows.length === 50 && lines.length > rows.length;
  if (columns.includes(-1) || !(cut || lines.length === rows.length)) return [`${head}; ${rows.length} of ${lines.length}`];
  const same = (cell: string, place: number, fields: string[]) =>
    first.test(names[place]) ? says(lang, cell, fields.slice(place, place + 2)) : repeats(lang, cell, fields[place]);
  return rows.flatMap((row, y) => row.filter((cell, x) => !same(cell, columns[x], lines[y])).map((cell) => `${row[0]}: ${cell}: ${lines[y]}`));
}

/** What a drawing says and its table does not: in the row whose name stands before it, if one does. */
export function unsaid(lang: Lang, { drawn, rows }: Exhibit, province: string[][]): string[] {
  const has = (some: string[][], text: string) =>
    some.flat().some((cell) => `,${numbers(lang, cell)},`.includes(`,${numbers(lang, text)},`));
  const rise = (at: number) => numbers(lang, rows[at][1])[0] - numbers(lang, rows[at - 1][1])[0];
  let named: string[][] = [];
  return drawn.flatMap(([kind, text], at) => {
    if (kind === "t-name") named = rows.filter(([name]) => text.startsWith(name));
    const value = kind === "t-name" ? text.slice(named[0]?.[0].length ?? text.length) : text;
    if (kind === "t-note" && /^\+\d/.test(text)) return rows.some((_, at) => at > 1 && says(lang, text, [rise(at)])) ? [] : [text];
    const whole = /^(Chung|Overall) /.test(text);
    if (kind === "square") return has([rows[at + 1]], text) ? [] : [text];
    if (!whole && !/^t-(name|value|held)$/.test(kind) && !text.includes(" · ")) return [];
    const within = whole ? province : named.length > 0 ? named : rows;
    return value.split(" / ").filter((part) => /\d/.test(part) && !has(within, part));
  });
}
