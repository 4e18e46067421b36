import type {
  DyadId,
  Figure,
  Issue,
  Membership,
  Parsed,
  Period,
  PlaceId,
  Pledge,
  Project,
  RecordedEvent,
} from "../core/index.js";
import { dyadOf, isGroupId, MEASURE_IDS } from "../core/index.js";
import type { OpenedRecord } from "./open-record.js";

/** What a record holds on one dyad. Figures by measure in the order of `MEASURE_IDS`, all newest first. */
export interface DyadRecord {
  readonly dyad: DyadId;
  readonly places: readonly [PlaceId, PlaceId];
  readonly figures: readonly Figure[];
  readonly events: readonly RecordedEvent[];
  readonly projects: readonly Project[];
  readonly pledges: readonly Pledge[];
  /** Organisations that both belong to, or that one belongs to: of both places. */
  readonly memberships: readonly Membership[];
}

/** Two places from what was typed: `CHN-KAZ`, `CHN KAZ`, `China Kasachstan`. Issues name what is not a place. */
export async function parseDyad(words: readonly string[]): Promise<Parsed<readonly [PlaceId, PlaceId]>> {
  const { parsePlace } = await import("../places/index.js");
  const [one, two] =
    words.length === 1 ? splitDyad(words[0] ?? "", (text) => parsePlace(text).value !== undefined) : words;
  const a = parsePlace(one ?? "");
  const b = parsePlace(two ?? "");
  const issues: Issue[] = [...a.issues, ...b.issues];
  return a.value === undefined || b.value === undefined ? { issues } : { value: [a.value, b.value], issues };
}

/** Names may hold hyphens themselves (`Guinea-Bissau-China`): the first hyphen with a place on both sides parts them. */
function splitDyad(text: string, isPlace: (text: string) => boolean): readonly [string, string] {
  const cuts = [...text.matchAll(/[-–—/]/g)].map((m) => [text.slice(0, m.index), text.slice(m.index + 1)] as const);
  return cuts.find(([a, b]) => isPlace(a) && isPlace(b)) ?? cuts[0] ?? [text, ""];
}

/** Everything on record between two places. */
export async function showDyad(record: Pick<OpenedRecord, "store">, a: PlaceId, b: PlaceId): Promise<DyadRecord> {
  const between: readonly [PlaceId, PlaceId] = a < b ? [a, b] : [b, a];
  const { store } = record;
  const [figures, events, projects, pledges, ...memberships] = await Promise.all([
    store.figures({ between }),
    store.events({ between }),
    store.projects({ between }),
    store.pledges({ between }),
    ...between.filter((place) => !isGroupId(place)).map((place) => store.memberships({ place })),
  ]);
  const newest = <T extends { readonly period: Period }>(rows: readonly T[]): T[] =>
    byText(rows, (r) => r.period).reverse();
  return {
    dyad: dyadOf(a, b),
    places: between,
    figures: newest(figures).sort((x, y) => MEASURE_IDS.indexOf(x.measure) - MEASURE_IDS.indexOf(y.measure)),
    events: newest(events),
    projects: byText(projects, (p) => p.committed ?? p.started ?? "").reverse(),
    pledges: byText(pledges, (p) => p.made).reverse(),
    memberships: byText(memberships.flat(), (m) => m.organisation),
  };
}

/** Sorted by code units: the same order whatever the machine's language. Equal ones keep their order. */
const byText = <T>(rows: readonly T[], text: (row: T) => string): T[] =>
  [...rows].sort((x, y) => (text(x) < text(y) ? -1 : text(x) > text(y) ? 1 : 0));
