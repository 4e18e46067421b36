import type { PlaceId, Source } from "../core/index.js";
import type { Cause, Grain, Mirror, MirrorLeg, MirrorReading, MirrorYear } from "../mirror/index.js";
import type { Messages, MirrorFacts, PlaceNamer } from "../text/index.js";
import type { OpenedRecord } from "./open-record.js";

export type { Cause, Grain, LegProducts, Mirror, MirrorLeg, MirrorReading, MirrorYear } from "../mirror/index.js";

export interface ShownMirror extends Mirror {
  /** Every source that a number of the mirror names, in the order in which they appear. */
  readonly sources: readonly Source[];
}

/** The two sides of a pair's trade, from everything in the record. */
export async function showMirror(
  record: Pick<OpenedRecord, "store">,
  places: readonly [PlaceId, PlaceId],
  years: readonly number[],
  by?: Grain,
): Promise<ShownMirror> {
  const { mirrorOf } = await import("../mirror/index.js");
  const { SOURCES } = await import("../sources/index.js");
  const own = SOURCES.filter((s) => s.basis === "own").map((s) => s.id);
  const mirror = await mirrorOf(record.store, { places, years, own, ...(by === undefined ? {} : { by }) });
  const ids = new Set(namedSources(mirror));
  const known = new Map((await record.store.sources()).map((s) => [s.id, s]));
  return { ...mirror, sources: [...ids].flatMap((id) => known.get(id) ?? []) };
}

function namedSources({ years, products }: Mirror): string[] {
  const evidence = years.flatMap((y) =>
    y.legs.flatMap((l) => [
      ...[l.exported, l.imported].flatMap((side) => (side ? [...side.evidence, ...side.others] : [])),
      ...l.thirdParty,
      ...l.readings.flatMap((r) => r.inputs),
    ]),
  );
  const rows = products.flatMap((p) => p.products.flatMap((k) => [k.exported, k.imported].flatMap((s) => s ?? [])));
  return [...evidence, ...rows].map((e) => e.source);
}

/** The year that tells most: the one in which most legs have both sides, of those the one with the largest gap. */
function tellingYear(years: readonly MirrorYear[]): MirrorYear | undefined {
  const known = (y: MirrorYear): number => y.legs.filter((l) => l.gap !== undefined).length;
  const widest = (y: MirrorYear): number => Math.max(0, ...y.legs.map((l) => l.gap?.symmetric ?? 0));
  return years
    .filter((y) => known(y) > 0)
    .sort((a, b) => known(b) - known(a) || b.year - a.year)
    .filter((y, _, all) => known(y) === known(all[0] as MirrorYear))
    .sort((a, b) => widest(b) - widest(a))[0];
}

/** The case in one sentence: where the gap sits, how large it is by each side, and what the other leg says. */
export function mirrorSentence(mirror: Mirror, messages: Messages, place: PlaceNamer): string | undefined {
  const year = tellingYear(mirror.years);
  if (year === undefined) return undefined;
  const share = (part: number | null | undefined): string | undefined =>
    part === null || part === undefined ? undefined : messages.quantity(Math.round(part * 100), "percent");
  const money = (v: number): string => messages.quantity(v, "USD", 3);
  const worded = (l: MirrorLeg): MirrorFacts["legs"][number] => ({
    exporter: place(l.exporter),
    importer: place(l.importer),
    exported: l.exported && money(l.exported.value),
    imported: l.imported && money(l.imported.value),
    gap: l.gap && money(Math.abs(l.gap.money)),
    ofExporter: share(l.gap?.ofExporter),
    ofImporter: share(l.gap?.ofImporter),
    agrees: l.agrees,
  });
  // The leg with the gap first.
  const legs = [...year.legs].sort(
    (a, b) => Number(a.agrees ?? 2) - Number(b.agrees ?? 2) || (b.gap?.symmetric ?? 0) - (a.gap?.symmetric ?? 0),
  );
  return messages.mirror.sentence({ year: String(year.year), legs: legs.map(worded) });
}

/** The year whose readings are set side by side: the newest with both sides of a leg, else with a third party’s figure. */
export function comparedYear(years: readonly MirrorYear[]): MirrorYear | undefined {
  const newestFirst = [...years].reverse();
  return (
    newestFirst.find((y) => y.legs.some((l) => l.gap !== undefined)) ??
    newestFirst.find((y) => y.legs.some((l) => l.thirdParty.length > 0))
  );
}

/** What the readings of a mirror and its causes are called. */
export const readingName = (r: MirrorReading, messages: Messages, place: PlaceNamer): string => {
  const [id = "", argument = ""] = r.id.split(/[@:]/);
  const name = messages.mirror.readings[id as keyof Messages["mirror"]["readings"]] ?? r.id;
  const whose = id === "third-party" ? (r.inputs[0]?.authority ?? "") : r.id.includes(":") ? place(argument) : "";
  const of = whose !== "" || argument === "" ? whose : argument === "oecd" ? "OECD" : `÷ ${argument}`;
  return of === "" ? name : `${name} (${of})`;
};
export const causeName = (cause: Cause, messages: Messages): string => messages.mirror.causes[cause];
