import type { Row } from "./program";

/** What the Vietnamese pages call a status. */
export const STATUS: Record<string, string> = {
  met: "Đạt",
  on_track: "Đúng tiến độ",
  at_risk: "Có nguy cơ không đạt",
  missed: "Không đạt",
  no_data: "Chưa đủ số liệu",
  no_source: "Chưa tìm thấy văn bản",
  qualitative: "Định tính",
  no_goal: "Văn bản không giao số",
};

/** A row's value as a Vietnamese page writes it: `57/101 (56,4%)`, `3/4`, `41`. */
export function written({ numerator, denominator, goal }: Row, against: boolean): string {
  const fraction = denominator === null ? `${numerator}` : `${numerator}/${denominator}`;
  if (denominator === 0) return against ? "chưa có số liệu" : fraction;
  if (denominator === null || denominator < 5) return fraction;
  const [n, d] = [numerator as number, denominator];
  const below = against && goal !== null && n / d < goal;
  for (let decimals = 1; ; decimals += 1) {
    const scale = 100 * 10 ** decimals;
    const rounded = Math.floor((n * scale * 2 + d) / (d * 2));
    // A share below the goal is never written as if it had reached it.
    if (below && decimals < 6 && rounded >= (goal as number) * scale - 1e-6) continue;
    return `${fraction} (${(rounded / 10 ** decimals).toFixed(decimals).replace(".", ",")}%)`;
  }
}

/** `2023-09-30` as `30/09/2023`. */
export function day(iso: string): string {
  return iso.split("-").reverse().join("/");
}

/** The number in `Được tính (54)`. */
export function inBrackets(text: string | null): number {
  return Number(/\((\d+)\)/.exec(text ?? "")?.[1]);
}
