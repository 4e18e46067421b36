import type { Period } from "../../core/index.js";
import type { NumberStyle } from "../../text/index.js";
import { formatNumber, scaleOf, wordDeviation, wordPeriod } from "../../text/index.js";

const STYLE: NumberStyle = { decimal: ",", group: "\u00A0" };
const SCALES = { 0: "", 6: " млн", 9: " млрд", 12: " трлн" } as const;
const MONTHS = [
  "январь",
  "февраль",
  "март",
  "апрель",
  "май",
  "июнь",
  "июль",
  "август",
  "сентябрь",
  "октябрь",
  "ноябрь",
  "декабрь",
] as const;
const UNITS: ReadonlyMap<string, readonly [string, string, string]> = new Map([
  ["years", ["год", "года", "лет"]],
  ["days", ["день", "дня", "дней"]],
  ["tonnes", ["тонна", "тонны", "тонн"]],
  ["cubic-metres", ["кубометр", "кубометра", "кубометров"]],
  ["barrels", ["баррель", "барреля", "баррелей"]],
  ["kilowatt-hours", ["кВт·ч", "кВт·ч", "кВт·ч"]],
  ["bytes", ["байт", "байта", "байт"]],
]);

/** The form that a noun takes behind a number: 1 год, 2 года, 5 лет, 11 лет, 1,5 года, 1 млн лет. */
export function form(n: number, [one, few, many]: readonly [string, string, string]): string {
  if (!Number.isInteger(n)) return few;
  const size = Math.abs(n);
  if (size >= 1e6) return many;
  const last = size % 10;
  const teens = size % 100 >= 11 && size % 100 <= 14;
  if (last === 1 && !teens) return one;
  return last >= 2 && last <= 4 && !teens ? few : many;
}

/** `1 строка`, `2 строки`, `5 строк`. */
export const counted = (n: number, one: string, few: string, many: string): string =>
  `${n} ${form(n, [one, few, many])}`;

/** `41 млрд USD`, `32 %`, `1-е место`, `52`. */
export function quantity(amount: number, unit: string, digits = 4): string {
  switch (unit) {
    case "percent":
      return `${formatNumber(amount, digits, STYLE)} %`;
    case "percentage-points":
      return `${formatNumber(amount, digits, STYLE)} п. п.`;
    case "rank":
      return `${amount}-е место`;
    case "times":
      return `в ${formatNumber(amount, digits, STYLE)} ${Number.isInteger(amount) ? form(amount, ["раз", "раза", "раз"]) : "раза"}`;
    case "count":
      return scaled(amount, digits);
    default: {
      const noun = UNITS.get(unit);
      return `${scaled(amount, digits)} ${noun ? form(amount, noun) : unit}`;
    }
  }
}

function scaled(amount: number, digits: number): string {
  const { mantissa, power } = scaleOf(amount);
  return formatNumber(mantissa, power === 0 ? Math.max(digits, 6) : digits, STYLE) + SCALES[power];
}

export const deviation = (value: number, unit: string | null): string =>
  wordDeviation(value, unit, STYLE, {
    percent: " %",
    points: " п. п.",
    places: (n) => counted(n, "место", "места", "мест"),
  });

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
  if (m === undefined) return year;
  return day === undefined ? `${month(Number(m))} ${year}` : `${day}.${m}.${year}`;
}

export const period = (text: Period): string => wordPeriod(text, { point, month, until: "по", since: "с" });
