/** Counts of what the record's own small tables list: events between two places, organisations that both belong to. */
import { type Membership, type RecordedEvent, spanOf } from "../../core/index.js";
import type { Store } from "../../store/index.js";
import type { Indicator, Row } from "./indicator.js";

const coverage =
  "Pairs that the record keeps by hand, as far as its sources go; a year without a row has none on record, which is not none.";

/** Rows of events that are no error of a carrier, by the year in which they began. */
async function countEvents(
  store: Store,
  types: readonly string[],
  sides: (e: RecordedEvent) => readonly (readonly [string, string])[],
): Promise<readonly Row[]> {
  const rows = new Map<string, Row>();
  for (const event of await store.events({ types })) {
    const year = Number(spanOf(event.period)?.from?.slice(0, 4));
    if (!Number.isInteger(year) || event.flag !== undefined) continue;
    for (const [a, b] of sides(event)) {
      const key = `${a} ${b} ${year}`;
      rows.set(key, { a, b, year, value: (rows.get(key)?.value ?? 0) + 1 });
    }
  }
  return [...rows.values()];
}

export const visits: Indicator = {
  id: "meetings.visits",
  definition: "Visits of leaders and ministers of the first place to the second that are on record.",
  unit: "count",
  grain: "directed-dyad-year",
  formula: "number of visits by the year in which they began",
  reference: "The record of this program, table events",
  coverage,
  readings: ["as recorded"],
  needs: ["events"],
  ofRecord: (store) => countEvents(store, ["visit"], (e) => [[e.subject, e.counterpart]]),
};

export const meetings: Indicator = {
  ...visits,
  id: "meetings.all",
  definition: "Visits and meetings of leaders and ministers of two places that are on record.",
  grain: "dyad-year",
  formula: "number of visits and meetings by the year in which they began",
  ofRecord: (store) =>
    countEvents(store, ["visit", "meeting"], (e) => [
      [e.subject, e.counterpart],
      [e.counterpart, e.subject],
    ]),
};

/** Roles that are less than belonging. */
const OUTSIDE = new Set(["observer", "dialogue-partner", "applicant", "guest"]);

/** Years that a membership lies in, the last one open to the newest year that the record knows. */
function yearsOf({ period }: Membership, newest: number): number[] {
  const span = spanOf(period);
  const from = Number(span?.from?.slice(0, 4) ?? Number.NaN);
  const to = Number(span?.to?.slice(0, 4) ?? newest);
  return Number.isInteger(from) && to >= from ? Array.from({ length: to - from + 1 }, (_, n) => from + n) : [];
}

async function sharedOrganisations(store: Store): Promise<readonly Row[]> {
  const memberships = (await store.memberships({})).filter((m) => !OUTSIDE.has(m.role) && m.flag === undefined);
  const events = await store.events({});
  const newest = Math.max(...events.map((e) => Number(spanOf(e.period)?.from?.slice(0, 4) ?? 0)), 0);
  const members = new Map<string, Set<string>>();
  for (const m of memberships)
    for (const year of yearsOf(m, newest)) {
      const key = `${year} ${m.organisation}`;
      members.set(key, (members.get(key) ?? new Set()).add(m.place));
    }
  const rows = new Map<string, Row>();
  for (const [key, places] of members)
    for (const a of places)
      for (const b of places) {
        if (a === b) continue;
        const year = Number(key.slice(0, 4));
        const pair = `${a} ${b} ${year}`;
        rows.set(pair, { a, b, year, value: (rows.get(pair)?.value ?? 0) + 1 });
      }
  return [...rows.values()];
}

export const membershipsShared: Indicator = {
  id: "memberships.shared",
  definition: "In how many organisations of the record two places both are members in a year; observers are none.",
  unit: "count",
  grain: "dyad-year",
  formula: "number of organisations o with member_io = member_jo = 1 at any time of the year",
  reference: "The record of this program, table memberships",
  coverage: `${coverage} Memberships without an end last to the newest event of the record.`,
  readings: ["as recorded"],
  needs: ["memberships"],
  ofRecord: sharedOrganisations,
};
