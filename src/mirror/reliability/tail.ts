/**
 * One-sided outliers. An exporter that books goods to the hub they pass through reports too little for where they end up;
 * the importer, who counts by origin, does not. Gaps of that sign and size are more often the exporter’s.
 */
export interface Tail {
  /** How often it happens, as the totals show it; 0 where they do not. */
  readonly chance: number;
}

/** What is left with the exporter after 20–80 % went elsewhere: ln(M/X) moves by this, give or take. */
export const SHIFT = 0.8;
export const SHIFT_VARIANCE = 0.16;

/** How likely it is that goods went through a hub, given the gap of the logs and the variance that the offices explain. */
export function tailChance({ chance }: Tail, gap: number, variance: number): number {
  if (chance <= 0) return 0;
  const wide = variance + SHIFT_VARIANCE;
  const odds =
    ((1 - chance) / chance) *
    Math.sqrt(wide / variance) *
    Math.exp((gap - SHIFT) ** 2 / (2 * wide) - gap ** 2 / (2 * variance));
  return 1 / (1 + odds);
}

/** No matrix has more of it than this: what is beyond is bias, or noise. */
const MOST = 0.3;

/** The chance that explains the gaps best (EM); gaps and variances side by side. */
export function fitTail(gaps: ArrayLike<number>, variances: ArrayLike<number>): Tail {
  let chance = 0.05;
  for (let round = 0; round < 40; round++) {
    let sum = 0;
    for (let k = 0; k < gaps.length; k++) sum += tailChance({ chance }, gaps[k] as number, variances[k] as number);
    chance = Math.min(MOST, sum / Math.max(1, gaps.length));
  }
  return { chance };
}
