import type { Interval } from "../core/index.js";
import { halfWidth } from "./interval.js";

const SCALES = [
  [1e12, " tn"],
  [1e9, " bn"],
  [1e6, " mn"],
  [1, ""],
] as const;

/** An amount as it stands in a computation: `41.0 bn`, with the decimals that its interval bears. */
export function amountText(value: number, unit: string, interval: Interval): string {
  if (unit === "percent" || unit === "percentage-points") return `${value.toFixed(1)} %`;
  const [scale, suffix] = SCALES.find(([s]) => Math.abs(value) >= s) ?? [1, ""];
  const step = (2 * halfWidth(interval)) / scale;
  const decimals = step > 0 && Number.isFinite(step) ? Math.ceil(-Math.log10(step) - 1e-9) : 2;
  return `${(value / scale).toFixed(Math.min(3, Math.max(0, decimals)))}${suffix}`;
}
