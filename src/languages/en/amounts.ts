import type { Period } from "../../core/index.js";
import type { NumberStyle } from "../../text/index.js";
import { formatNumber, scaleOf, wordDeviation, wordPeriod } from "../../text/index.js";

const STYLE: NumberStyle = { decimal: ".", group: "," };
const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ["USD", "$"],
  ["EUR", "€"],
  ["GBP", "£"],
]);
const SCALES = { 0: "", 6: " m", 9: " bn", 12: " tn" } as const;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"] as const;

/** `$41 bn`, `32%`, `no. 1`, `52`. */
export function quantity(amount: number, unit: string, digits = 4): string {
  if (/^[A-Z]{3}$/.test(unit)) {
    const symbol = SYMBOLS.get(unit);
    const money = counted(Math.abs(amount), digits);
    return `${amount < 0 ? "−" : ""}${symbol === undefined ? `${money} ${unit}` : symbol + money}`;
  }
  switch (unit) {
    case "percent":
      return `${formatNumber(amount, digits, STYLE)}%`;
    case "percentage-points":
      return `${formatNumber(amount, digits, STYLE)} points`;
    case "rank":
      return `no. ${amount}`;
    case "times":
      return `${formatNumber(amount, digits, STYLE)}×`;
    case "count":
      return counted(amount, digits);
    default:
      return `${counted(amount, digits)} ${unit.replace("-", " ")}`;
  }
}

function counted(amount: number, digits: number): string {
  const { mantissa, power } = scaleOf(amount);
  return formatNumber(mantissa, power === 0 ? Math.max(digits, 6) : digits, STYLE) + SCALES[power];
}

export const deviation = (value: number, unit: string | null): string =>
  wordDeviation(value, unit, STYLE, {
    percent: "%",
    points: " pts",
    places: (n) => `${n} ${n === 1 ? "place" : "places"}`,
  });

const month = (n: number): string => MONTHS[n - 1] ?? "";

function point(text: string): string {
  const [year = "", m, day] = text.split("-");
  if (m === undefined) return year;
  return day === undefined ? `${month(Number(m))} ${year}` : `${Number(day)} ${month(Number(m))} ${year}`;
}

export const period = (text: Period): string => wordPeriod(text, { point, month, until: "until", since: "since" });
