import type { Value } from "../core/index.js";

/**
 * Rough bounds of what one unit of a currency has been worth in US dollars since 1995. Wide on purpose: they only
 * catch conversions that were never possible.
 */
const IN_DOLLARS: { readonly [currency: string]: readonly [low: number, high: number] } = {
  USD: [1, 1],
  EUR: [0.8, 1.62],
  GBP: [1.1, 2.2],
  CNY: [0.108, 0.18],
  JPY: [0.006, 0.014],
  CHF: [0.53, 1.3],
  KZT: [0.0017, 0.018],
  RUB: [0.009, 0.24],
  INR: [0.0105, 0.034],
  PLN: [0.2, 0.46],
  TRY: [0.02, 1.0],
  AUD: [0.46, 1.14],
  CAD: [0.57, 1.12],
};

/** Could the bracketed amount ever have been the same money? Unknown currencies are taken as possible. */
export function isImplausibleConversion(
  value: Value,
  conversion: { readonly amount: number; readonly unit: string },
): boolean {
  const from = IN_DOLLARS[value.unit];
  const to = IN_DOLLARS[conversion.unit];
  if (!from || !to || value.amount === undefined || value.amount === 0 || conversion.amount === 0) return false;
  const ratio = Math.abs(conversion.amount / value.amount);
  return ratio < (from[0] / to[1]) * 0.95 || ratio > (from[1] / to[0]) * 1.05;
}
