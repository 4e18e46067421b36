/**
 * Units of a currency for one US dollar: the lowest and highest yearly rates since 2000, with room to either side.
 * Only meant to notice a conversion that slipped by a power of ten or names the wrong currency. Orders of magnitude:
 * central banks' yearly averages.
 */
const PER_DOLLAR: Readonly<Record<string, readonly [number, number]>> = {
  USD: [1, 1],
  EUR: [0.6, 1.25],
  GBP: [0.45, 0.95],
  CHF: [0.75, 1.8],
  JPY: [70, 170],
  CNY: [5.8, 8.5],
  KZT: [110, 600],
  RUB: [22, 125],
  KRW: [880, 1500],
  TRY: [0.6, 48],
  INR: [38, 95],
  UZS: [250, 13500],
  KGS: [35, 110],
};

/** Could one amount be the other in its currency? `undefined` where one of the currencies is not listed. */
export function isPlausibleConversion(
  amount: number,
  unit: string,
  converted: number,
  other: string,
): boolean | undefined {
  const from = PER_DOLLAR[unit];
  const to = PER_DOLLAR[other];
  if (from === undefined || to === undefined || !(amount > 0) || !(converted > 0)) return undefined;
  const rate = converted / amount;
  // A tenth for the rounding of both amounts.
  return rate >= (to[0] / from[1]) * 0.9 && rate <= (to[1] / from[0]) * 1.1;
}
