import type { Period } from "../../core/index.js";
import type { NumberStyle } from "../../text/index.js";
import { formatNumber, wordDeviation, wordPeriod } from "../../text/index.js";

const STYLE: NumberStyle = { decimal: ".", group: "," };
const UNITS: ReadonlyMap<string, string> = new Map([
  ["USD", "美元"],
  ["EUR", "欧元"],
  ["CNY", "元人民币"],
  ["GBP", "英镑"],
  ["JPY", "日元"],
  ["RUB", "卢布"],
  ["KZT", "坚戈"],
  ["years", "年"],
  ["days", "天"],
  ["tonnes", "吨"],
  ["cubic-metres", "立方米"],
  ["barrels", "桶"],
  ["kilowatt-hours", "千瓦时"],
  ["bytes", "字节"],
]);
/** Chinese counts in ten-thousands; a little below each limit, since 99 999 800 is written 1亿. */
const SCALES: readonly (readonly [from: number, factor: number, word: string])[] = [
  [0.99995e12, 1e12, "万亿"],
  [0.99995e8, 1e8, "亿"],
  [0.99995e5, 1e4, "万"],
];

/** `410亿美元`, `32%`, `第1位`, `52`. */
export function quantity(amount: number, unit: string, digits = 4): string {
  switch (unit) {
    case "percent":
      return `${formatNumber(amount, digits, STYLE)}%`;
    case "percentage-points":
      return `${formatNumber(amount, digits, STYLE)}个百分点`;
    case "rank":
      return `第${amount}位`;
    case "times":
      return `${formatNumber(amount, digits, STYLE)}倍`;
    case "count":
      return counted(amount, digits);
    default:
      return UNITS.has(unit) ? `${counted(amount, digits)}${UNITS.get(unit)}` : `${counted(amount, digits)} ${unit}`;
  }
}

function counted(amount: number, digits: number): string {
  const scale = SCALES.find(([from]) => Math.abs(amount) >= from);
  if (!scale) return formatNumber(amount, Math.max(digits, 6), STYLE);
  return formatNumber(amount / scale[1], digits, STYLE) + scale[2];
}

export const deviation = (value: number, unit: string | null): string =>
  wordDeviation(value, unit, STYLE, { percent: "%", points: "个百分点", places: (n) => `${n}位` });

const POWERS: { readonly [scale: string]: number } = { tn: 1e12, bn: 1e9, m: 1e6 };

/** `31.4 bn` → `314亿`: computations come with English numbers. */
export const computation = (text: string): string =>
  text.replace(/(\d[\d,]*(?:\.\d+)?) (bn|tn|m)\b/g, (_, number: string, scale: string) => {
    const plain = number.replaceAll(",", "");
    return counted(Number((Number(plain) * (POWERS[scale] ?? 1)).toPrecision(12)), plain.replace(".", "").length);
  });

const month = (n: number): string => `${n}月`;

function point(text: string): string {
  const [year = "", m, day] = text.split("-");
  if (m === undefined) return `${year}年`;
  return day === undefined ? `${year}年${Number(m)}月` : `${year}年${Number(m)}月${Number(day)}日`;
}

/** `2023年1–9月`, `2005年以来`: the year stands first and the relation last. */
export function period(text: Period): string {
  const [from = "", to] = text.split("/");
  if (from === ".." && to !== undefined) return `截至${point(to)}`;
  if (to === "..") return `${point(from)}以来`;
  const months = /^(\d{4})-(\d{2})\/\1-(\d{2})$/.exec(text);
  if (months) return `${months[1]}年${Number(months[2])}–${Number(months[3])}月`;
  return wordPeriod(text, { point, month, until: "截至", since: "自" });
}
