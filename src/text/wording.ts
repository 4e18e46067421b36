/** Pieces of wording that languages share: each brings its own words and style of numbers. */
import type { Basis, Period, ReadingKey } from "../core/index.js";
import { digitsOf } from "../core/index.js";

/** How a language writes a number. The group separator of German and English is written from five digits on. */
export interface NumberStyle {
  readonly decimal: string;
  readonly group: string;
}

/**
 * A number with at most `digits` significant digits, never fewer than it takes to name its whole part. Written by hand
 * rather than by `Intl`, so that the same bytes come out whatever locale data a machine carries.
 */
export function formatNumber(value: number, digits: number, style: NumberStyle): string {
  if (!Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  // Digits that are not there are not invented: 41 with four digits stays 41.
  const significant = Math.min(digits, digitsOf(Number(size.toPrecision(12))));
  // 999.96 with four digits is 1000: the exponent is that of the rounded number.
  const exponent = Number(size.toExponential(significant - 1).split("e")[1]);
  const decimals = Math.min(12, Math.max(0, significant - 1 - exponent));
  const [whole = "0", fraction] = size.toFixed(decimals).split(".");
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, style.group) : whole;
  return `${value < 0 ? "−" : ""}${grouped}${fraction === undefined ? "" : style.decimal + fraction}`;
}

/** A large amount split into a number below 1000 and its power of ten: 41e9 becomes 41 and 9. */
export function scaleOf(amount: number): { readonly mantissa: number; readonly power: 0 | 6 | 9 | 12 } {
  const size = Math.abs(amount);
  // 999.96 million is written 1.000 billion, hence the limits a little below the power.
  if (size >= 0.99995e12) return { mantissa: amount / 1e12, power: 12 };
  if (size >= 0.99995e9) return { mantissa: amount / 1e9, power: 9 };
  if (size >= 0.99995e6) return { mantissa: amount / 1e6, power: 6 };
  return { mantissa: amount, power: 0 };
}

/** Up to three names joined, the rest counted: `a, b, c` and 4 more. */
export function listNames(names: readonly string[], and: string, more: (n: number) => string): string {
  const distinct = [...new Set(names)];
  const shown = distinct.length > 3 ? [...distinct.slice(0, 3), more(distinct.length - 3)] : distinct;
  const last = shown.at(-1) ?? "";
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} ${and} ${last}`;
}

/** `1 row`, `2 rows`: for languages with two forms. */
export const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** Words for the dimensions of a reading: for a known value of one, or for any value. `null`: not said. */
export interface DimensionWords {
  readonly values: { readonly [dimension: string]: { readonly [value: string]: string } };
  readonly named: { readonly [dimension: string]: (value: string) => string | null };
}

/** `Chinas Statistik (berechnet, gegen das Vorjahr)`: whose figures, then how other open questions were settled. */
export function wordLabel(key: ReadingKey, basis: (basis: Basis) => string, words: DimensionWords): string {
  const settled = Object.entries(key.dimensions).flatMap(([name, value]) => {
    const known = words.values[name]?.[value];
    if (known !== undefined) return [known];
    const text = words.named[name] === undefined ? `${name}: ${value}` : words.named[name](value);
    return text === null ? [] : [text];
  });
  return settled.length === 0 ? basis(key.basis) : `${basis(key.basis)} (${settled.join(", ")})`;
}

/** Name of an authority without its office: `Zhang Xiao, ambassador of China` is Zhang Xiao. */
export const shortAuthority = (authority: string): string => authority.split(",")[0] ?? authority;

export interface PeriodWords {
  /** `2023`, `2023-10`, `2023-10-17` in words. */
  readonly point: (point: string) => string;
  readonly month: (month: number) => string;
  readonly until: string;
  readonly since: string;
}

/** A period in words: `Jan–Sept 2023`, `since 2005`. */
export function wordPeriod(text: Period, words: PeriodWords): string {
  const [from, to] = text.split("/");
  if (from === undefined || to === undefined) return words.point(text);
  if (from === "..") return `${words.until} ${words.point(to)}`;
  if (to === "..") return `${words.since} ${words.point(from)}`;
  const months = /^(\d{4})-(\d{2})\/\1-(\d{2})$/.exec(text);
  if (months) return `${words.month(Number(months[2]))}–${words.point(to)}`;
  const years = /^\d{4}\/\d{4}$/.test(text);
  return `${words.point(from)}${years ? "–" : " – "}${words.point(to)}`;
}

/** A signed distance: percent of the value on record; points or places where the unit asks for them. */
export function wordDeviation(
  deviation: number,
  unit: string | null,
  style: NumberStyle,
  words: { readonly percent: string; readonly points: string; readonly places: (n: number) => string },
): string {
  const sign = deviation > 0 ? "+" : deviation < 0 ? "−" : "±";
  const size = Math.abs(deviation);
  if (unit === "rank") return `${sign}${words.places(size)}`;
  const isPoints = unit === "percent" || unit === "percentage-points";
  const amount = isPoints ? size : size * 100;
  const rounded = amount < 100 ? Math.round(amount * 10) / 10 : Math.round(amount);
  if (rounded === 0) return `±0${isPoints ? words.points : words.percent}`;
  return `${sign}${formatNumber(rounded, 4, style)}${isPoints ? words.points : words.percent}`;
}
