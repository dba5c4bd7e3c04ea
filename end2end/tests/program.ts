import { execFileSync } from "node:child_process";

/** The program under test. */
export const PROGRAM = process.env.OCOP_TARGETS ?? "";

/** The targets of 2023 in the document's order. */
export const TARGETS = [
  "new-products",
  "re-evaluation",
  "value-chain-linkage",
  "consolidated",
  "cooperatives",
  "small-enterprises",
  "green-chains",
  "craft-villages",
  "modern-channels",
  "sales-points",
];

/** Those with a number: all but the qualitative one. */
export const COUNTED = TARGETS.filter((target) => target !== "value-chain-linkage");

export const LANGS = ["vi", "en"] as const;

// The program says which pages it has; workers inherit what it said.
process.env.OCOP_PAGES ??= PROGRAM && execFileSync(PROGRAM, ["pages"], { stdio: "pipe" }).toString();

/** Every kind of page, one of each, and every target. */
export const PAGES = [
  ...new Set([
    ...(JSON.parse(process.env.OCOP_PAGES || "[]") as string[]),
    ...TARGETS.map((target) => `/targets/${target}`),
  ]),
];

/** The page of one chart. */
export const SHARED = "/share/targets/cooperatives/course";

/** Pages with long tables. */
export const LONG = ["/figures", "/products", "/api"];

export function inLang(lang: (typeof LANGS)[number], path: string): string {
  if (lang === "vi") return path;
  return path === "/" ? "/en" : `/en${path}`;
}

/** A figure as `ocop-targets compute --format json` prints it. */
export interface Row {
  target: string;
  reading: string | null;
  decides: boolean;
  as_of: string;
  place: string;
  numerator: number | null;
  denominator: number | null;
  value: number | null;
  goal: number | null;
  status: string | null;
}

export const PROVINCE = "10";

const computed = new Map<string, Row[]>();

/** The figures of the province and its districts on `days`; computed once. */
export function compute(...days: string[]): Row[] {
  const key = days.join();
  const known = computed.get(key);
  if (known) return known;
  const asked = days.flatMap((day) => ["--as-of", day]);
  const options = ["compute", "--format", "json", "--by", "district", ...asked];
  const printed = execFileSync(PROGRAM, options, { maxBuffer: 1 << 28, stdio: "pipe" });
  const rows = JSON.parse(printed.toString()) as Row[];
  computed.set(key, rows);
  return rows;
}
