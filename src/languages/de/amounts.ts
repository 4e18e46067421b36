import type { Period } from "../../core/index.js";
import type { NumberStyle } from "../../text/index.js";
import { formatNumber, scaleOf, wordDeviation, wordPeriod } from "../../text/index.js";

const STYLE: NumberStyle = { decimal: ",", group: "." };
const SCALES = { 0: "", 6: " Mio.", 9: " Mrd.", 12: " Bio." } as const;
const MONTHS = [
  "Jan.",
  "Febr.",
  "März",
  "April",
  "Mai",
  "Juni",
  "Juli",
  "Aug.",
  "Sept.",
  "Okt.",
  "Nov.",
  "Dez.",
] as const;
const UNITS: ReadonlyMap<string, string> = new Map([
  ["years", "Jahre"],
  ["days", "Tage"],
  ["tonnes", "t"],
  ["cubic-metres", "m³"],
  ["barrels", "Barrel"],
  ["kilowatt-hours", "kWh"],
  ["bytes", "Byte"],
]);

/** `41 Mrd. USD`, `32 %`, `Platz 1`, `52`. */
export function quantity(amount: number, unit: string, digits = 4): string {
  switch (unit) {
    case "percent":
      return `${formatNumber(amount, digits, STYLE)} %`;
    case "percentage-points":
      return `${formatNumber(amount, digits, STYLE)} Prozentpunkte`;
    case "rank":
      return `Platz ${amount}`;
    case "times":
      return `${formatNumber(amount, digits, STYLE)}-fach`;
    case "count":
      return counted(amount, digits);
    default:
      return `${counted(amount, digits)} ${UNITS.get(unit) ?? unit}`;
  }
}

function counted(amount: number, digits: number): string {
  const { mantissa, power } = scaleOf(amount);
  return formatNumber(mantissa, power === 0 ? Math.max(digits, 6) : digits, STYLE) + SCALES[power];
}

export const deviation = (value: number, unit: string | null): string =>
  wordDeviation(value, unit, STYLE, {
    percent: " %",
    points: " Pkt.",
    places: (n) => `${n} ${n === 1 ? "Platz" : "Plätze"}`,
  });

/** `31.4 bn` → `31,4 Mrd.`: computations come with English numbers. */
export const computation = (text: string): string =>
  text
    .replace(/(\d),(?=\d{3})/g, "$1\u0000")
    .replace(/(\d)\.(?=\d)/g, "$1,")
    .replaceAll("\u0000", ".")
    .replace(/(?<=\d )(bn|tn|m)\b/g, (scale) => ({ bn: "Mrd.", tn: "Bio.", m: "Mio." })[scale] ?? scale);

const month = (n: number): string => MONTHS[n - 1] ?? "";

function point(text: string): string {
  const [year = "", m, day] = text.split("-");
  if (m === undefined) return year;
  return day === undefined ? `${month(Number(m))} ${year}` : `${day}.${m}.${year}`;
}

export const period = (text: Period): string => wordPeriod(text, { point, month, until: "bis", since: "seit" });
