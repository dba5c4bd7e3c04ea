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

/** Every kind of page, one of each. */
export const PAGES = [
  "/",
  ...TARGETS.map((target) => `/targets/${target}`),
  "/districts",
  "/districts/088",
  "/products",
  "/products/P0001",
  "/entities/E001",
  "/villages/V01",
  "/figures",
  "/method",
  "/method/cooperatives",
  "/data",
  "/api",
];

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

/** The figures of the province and its districts on `days`. */
export function compute(...days: string[]): Row[] {
  const asked = days.flatMap((day) => ["--as-of", day]);
  const options = ["compute", "--format", "json", "--by", "district", ...asked];
  const printed = execFileSync(PROGRAM, options, { maxBuffer: 1 << 28, stdio: "pipe" });
  return JSON.parse(printed.toString()) as Row[];
}
