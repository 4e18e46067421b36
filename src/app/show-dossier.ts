import type { PlaceId, Source } from "../core/index.js";
import type { Dossier } from "../dossier/index.js";
import { listPledges, type PledgeChain } from "./list-pledges.js";
import type { OpenedRecord } from "./open-record.js";

export type {
  Dossier,
  Entry,
  Gap,
  Group,
  KeyFigure,
  Leg,
  Organisation,
  SectionName,
  Sector,
  Series,
  VotingYear,
} from "../dossier/index.js";

export interface ShownDossier extends Omit<Dossier, "pledges"> {
  /** Pledges that replaced each other, each with its state under every side's figures. */
  readonly pledges: readonly PledgeChain[];
  /** Every source that the dossier names, in the order in which it first does. */
  readonly sources: readonly Source[];
}

const FIRST_YEAR = 1990;

/** The dossier of two places. `ui`: language of the pledges' summaries. */
export async function showDossier(
  record: Pick<OpenedRecord, "store">,
  a: PlaceId,
  b: PlaceId,
  ui?: string,
): Promise<ShownDossier> {
  const { dossierOf } = await import("../dossier/index.js");
  const { SOURCES } = await import("../sources/index.js");
  const { store } = record;
  const last = new Date().getUTCFullYear();
  const years = Array.from({ length: last - FIRST_YEAR + 1 }, (_, n) => FIRST_YEAR + n);
  const own = SOURCES.filter((s) => s.basis === "own").map((s) => s.id);
  const dossier = await dossierOf(store, { places: [a, b], years, own });
  const { chains } = await listPledges(record, ...dossier.places, ui);
  const shown = { ...dossier, pledges: chains };
  const known = new Map((await store.sources()).map((s) => [s.id, s]));
  return { ...shown, sources: [...namedIn(shown)].flatMap((id) => known.get(id) ?? []) };
}

/** Ids in all fields called `source`, in the order of the sections. */
function namedIn(value: unknown, found: Set<string> = new Set()): Set<string> {
  if (Array.isArray(value)) for (const item of value) namedIn(item, found);
  else if (typeof value === "object" && value !== null)
    for (const [key, item] of Object.entries(value))
      if (key === "source" && typeof item === "string") found.add(item);
      else namedIn(item, found);
  return found;
}
