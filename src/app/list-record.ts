import type { DyadId, Figure, PlaceId } from "../core/index.js";
import { dyadOf, spanOf } from "../core/index.js";
import type { RecordTables } from "../store/index.js";
import type { OpenedRecord } from "./open-record.js";

export interface DyadCount {
  readonly dyad: DyadId;
  readonly places: readonly [PlaceId, PlaceId];
  readonly figures: number;
  readonly events: number;
  readonly projects: number;
  readonly pledges: number;
  /** First and last year that a figure is for. */
  readonly years: readonly [number, number] | null;
}

export interface RecordList {
  readonly tables: readonly { readonly table: string; readonly rows: number }[];
  readonly dyads: readonly DyadCount[];
}

/** How much a record holds: rows by table, and by dyad, the fullest first. */
export function listRecord({ tables }: Pick<OpenedRecord, "tables">): RecordList {
  const { sources, figures, events, projects, memberships, pledges } = tables;
  const counts = { sources, figures, events, projects, memberships, pledges };
  return {
    tables: Object.entries(counts).map(([table, rows]) => ({ table, rows: rows.length })),
    dyads: countDyads(tables),
  };
}

interface Tally {
  readonly places: readonly [PlaceId, PlaceId];
  figures: number;
  events: number;
  projects: number;
  pledges: number;
  years: readonly [number, number] | null;
}

function countDyads({ figures, events, projects, pledges }: RecordTables): DyadCount[] {
  const tallies = new Map<DyadId, Tally>();
  const tallyOf = (subject: PlaceId, counterpart: PlaceId): Tally => {
    const dyad = dyadOf(subject, counterpart);
    const places: readonly [PlaceId, PlaceId] = subject < counterpart ? [subject, counterpart] : [counterpart, subject];
    const tally = tallies.get(dyad) ?? { places, figures: 0, events: 0, projects: 0, pledges: 0, years: null };
    tallies.set(dyad, tally);
    return tally;
  };
  for (const figure of figures) {
    if (figure.counterpart === undefined) continue;
    const tally = tallyOf(figure.subject, figure.counterpart);
    tally.figures++;
    tally.years = widened(tally.years, figure);
  }
  for (const event of events) tallyOf(event.subject, event.counterpart).events++;
  for (const project of projects) tallyOf(project.subject, project.counterpart).projects++;
  for (const pledge of pledges) tallyOf(pledge.subject, pledge.counterpart).pledges++;
  const rows = (t: Tally): number => t.figures + t.events + t.projects + t.pledges;
  return [...tallies]
    .sort(([a, x], [b, y]) => rows(y) - rows(x) || (a < b ? -1 : 1))
    .map(([dyad, tally]) => ({ dyad, ...tally }));
}

function widened(years: readonly [number, number] | null, { period }: Figure): readonly [number, number] | null {
  const span = spanOf(period);
  const day = span?.to ?? span?.from;
  if (day === undefined) return years;
  const year = Number(day.slice(0, 4));
  return years === null ? [year, year] : [Math.min(years[0], year), Math.max(years[1], year)];
}
