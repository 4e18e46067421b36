/** Why two reports may differ: the classes of the United Nations’ guide for compilers, and rules that point at one. */
import type { Gap } from "./gap.js";

export const CAUSES = [
  "coverage",
  "trade-system",
  "timing",
  "valuation",
  "partner-attribution",
  "re-export-transit",
  "classification",
  "exchange-rate",
] as const;
export type Cause = (typeof CAUSES)[number];

/** What the rules look at. Sides in the same money. */
export interface CauseFacts {
  readonly exported: number | undefined;
  readonly imported: number | undefined;
  readonly gap: Gap | undefined;
  /** CIF / FOB that freight may explain. */
  readonly widestCif: number;
  /** The other direction of the same pair in the same year. */
  readonly otherLeg: Gap | undefined;
  /** The same leg a year later. */
  readonly nextYear: Gap | undefined;
  /** Gaps of the chapters of this leg. */
  readonly chapters: readonly number[];
}

/** Below this share of the partner’s report one side is far below the other. */
const FAR_BELOW = 0.8;
/** Gaps of chapters that mostly cancel: together a third of what they are one by one. */
const CANCELS = 1 / 3;

/** Both sides say the same as far as freight may part them. */
export const agrees = (gap: Gap, widestCif: number): boolean =>
  gap.money === 0 || (gap.log !== null && Math.abs(gap.log) <= Math.log(widestCif) + 1e-9);

/** Classes that a simple rule points at; none where the gap stays unexplained. Hints, no findings. */
export function causesOf(f: CauseFacts): Cause[] {
  const { gap, exported, imported, widestCif } = f;
  // A figure that is not on record says nothing of what the other side covers.
  if (gap === undefined) return [];
  if (gap.money === 0) return [];
  if (gap.log === null) return ["coverage"];
  if (gap.log > 0 && agrees(gap, widestCif)) return ["valuation"];
  const found: Cause[] = [];
  const [x, m] = [exported as number, imported as number];
  if (m < FAR_BELOW * x && f.otherLeg !== undefined && agrees(f.otherLeg, widestCif))
    found.push("partner-attribution", "re-export-transit");
  // Imports are counted by origin: what came through a third place is no export of the origin’s to here.
  if (x < FAR_BELOW * m) found.push("partner-attribution");
  if (f.nextYear !== undefined && gap.money * f.nextYear.money < 0 && isMadeUp(gap, f.nextYear)) found.push("timing");
  const single = f.chapters.reduce((sum, g) => sum + Math.abs(g), 0);
  if (single > 0 && Math.abs(f.chapters.reduce((sum, g) => sum + g, 0)) <= CANCELS * single)
    found.push("classification");
  return found;
}

/** A year takes back most of what the year before was short of. */
const isMadeUp = (gap: Gap, next: Gap): boolean => Math.abs(gap.money + next.money) <= CANCELS * Math.abs(gap.money);
