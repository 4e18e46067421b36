import type { Evidence, Figure } from "../core/index.js";
import type { Book } from "./book.js";
import { halfWidth, intersect } from "./interval.js";
import { basisId, basisOf, evidenceOf, type Observation, observed, periodKey } from "./observation.js";

const groupBy = <T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const k = key(row);
    const group = groups.get(k);
    if (group === undefined) groups.set(k, [row]);
    else group.push(row);
  }
  return groups;
};

/** "Over 31" says less than 31.2, and 31 less than 31.24: bounds last, then by the width of what a figure allows. */
function byPrecision(a: Observation, b: Observation): number {
  if (a.bound !== b.bound) return a.bound ? 1 : -1;
  return halfWidth(a.interval) - halfWidth(b.interval);
}

interface Release {
  readonly lead: Observation;
  readonly more: Evidence[];
}

/** Figures that agree as far as they were rounded are one release; the most precise one leads it. */
function releasesOf(observations: readonly Observation[]): Release[] {
  const releases: Release[] = [];
  for (const o of [...observations].sort(byPrecision)) {
    const same = releases.find((r) => intersect(r.lead.interval, o.interval));
    if (same === undefined) releases.push({ lead: o, more: [] });
    else same.more.push(...o.evidence);
  }
  return releases;
}

/** How a release is named where one basis has several: the day it was published, else its source. */
function releaseName(o: Observation, taken: ReadonlySet<string>, book: Book): string {
  const source = o.evidence[0]?.source ?? "";
  const published = book.source(source)?.datePublished;
  const names = [...(published === undefined ? [] : [published]), source];
  const free = names.find((name) => !taken.has(name));
  return free ?? `${source}#${o.evidence[0]?.locator ?? ""}`;
}

/** One side's exports are the other side's imports: one flow in two words. */
const quantity = (f: Figure): string =>
  f.measure === "trade.exports" || f.measure === "trade.imports" ? "leg" : f.measure;

/**
 * Figures as observations: one for each basis and period, led by the most precise figure. Where figures of one basis
 * disagree beyond their rounding they are several observations, told apart by the dimension `release`. Echoes lead
 * nothing and stand beside.
 */
export function observationsOf(figures: readonly Figure[], book: Book): Observation[] {
  const key = (f: Figure): string =>
    [basisId(basisOf(f, book)), quantity(f), periodKey(f.period), f.unit, f.base ?? ""].join(" ");
  const result: Observation[] = [];
  for (const group of groupBy(figures, key).values()) {
    const first = group[0] as Figure;
    const basis = basisOf(first, book);
    const echoes = group.filter((f) => f.echoOf !== undefined).map(evidenceOf);
    const releases = releasesOf(group.filter((f) => f.echoOf === undefined).map((f) => observed(f, basis)));
    if (releases.length === 0) result.push({ ...observed(first, basis), evidence: [], echoes });
    const taken = new Set<string>();
    for (const [i, { lead, more }] of releases.entries()) {
      const name = releases.length > 1 ? releaseName(lead, taken, book) : undefined;
      if (name !== undefined) taken.add(name);
      result.push({
        ...lead,
        dimensions: name === undefined ? {} : { release: name },
        evidence: [...lead.evidence, ...more],
        echoes: i === 0 ? echoes : [],
      });
    }
  }
  return result;
}
