import type { Period } from "../../core/index.js";
import type { NumberStyle } from "../../text/index.js";
import { formatNumber, scaleOf, wordDeviation, wordPeriod } from "../../text/index.js";

const STYLE: NumberStyle = { decimal: ",", group: "\u00A0" };
const SCALES = { 0: "", 6: " млн", 9: " млрд", 12: " трлн" } as const;
const MONTHS = [
  "қаңтар",
  "ақпан",
  "наурыз",
  "сәуір",
  "мамыр",
  "маусым",
  "шілде",
  "тамыз",
  "қыркүйек",
  "қазан",
  "қараша",
  "желтоқсан",
] as const;
/** Nouns stay in the singular behind a number. */
const UNITS: ReadonlyMap<string, string> = new Map([
  ["years", "жыл"],
  ["days", "күн"],
  ["tonnes", "тонна"],
  ["cubic-metres", "текше метр"],
  ["barrels", "баррель"],
  ["kilowatt-hours", "кВт·сағ"],
  ["bytes", "байт"],
]);

/** `41 млрд USD`, `32 %`, `1-орын`, `2 есе`, `52`. */
export function quantity(amount: number, unit: string, digits = 4): string {
  switch (unit) {
    case "percent":
      return `${formatNumber(amount, digits, STYLE)} %`;
    case "percentage-points":
      return `${formatNumber(amount, digits, STYLE)} п. т.`;
    case "rank":
      return `${amount}-орын`;
    case "times":
      return `${formatNumber(amount, digits, STYLE)} есе`;
    case "count":
      return scaled(amount, digits);
    default:
      return `${scaled(amount, digits)} ${UNITS.get(unit) ?? unit}`;
  }
}

function scaled(amount: number, digits: number): string {
  const { mantissa, power } = scaleOf(amount);
  return formatNumber(mantissa, power === 0 ? Math.max(digits, 6) : digits, STYLE) + SCALES[power];
}

export const deviation = (value: number, unit: string | null): string =>
  wordDeviation(value, unit, STYLE, { percent: " %", points: " п. т.", places: (n) => `${n} орын` });

/** `31.4 bn` → `31,4 млрд`: computations come with English numbers. */
export const computation = (text: string): string =>
  text
    .replace(/(\d),(?=\d{3})/g, "$1\u0000")
    .replace(/(\d)\.(?=\d)/g, "$1,")
    .replaceAll("\u0000", STYLE.group)
    .replace(/(?<=\d )(bn|tn|m)\b/g, (scale) => ({ bn: "млрд", tn: "трлн", m: "млн" })[scale] ?? scale);

const month = (n: number): string => MONTHS[n - 1] ?? "";

function point(text: string): string {
  const [year = "", m, day] = text.split("-");
  if (m === undefined) return `${year} ж.`;
  return day === undefined ? `${year} ж. ${month(Number(m))}` : `${day}.${m}.${year}`;
}

const monthsOf = /^(\d{4})-(\d{2})\/\1-(\d{2})$/;

/** `2023 ж.`, `2023 ж. қаңтар–қыркүйек`, `2005 ж. бастап`: the year stands first, what opens or ends a span last. */
export function period(text: Period): string {
  const [from, to] = text.split("/");
  if (from === ".." && to) return `${point(to)} дейін`;
  if (to === ".." && from) return `${point(from)} бастап`;
  const months = monthsOf.exec(text);
  if (months) return `${months[1]} ж. ${month(Number(months[2]))}–${month(Number(months[3]))}`;
  if (/^\d{4}\/\d{4}$/.test(text)) return `${from}–${to} жж.`;
  return wordPeriod(text, { point, month, until: "", since: "" });
}
