/** `khorgos mirror`: the two sides of a pair's trade. */
import { openRecord, parseDyad, showMirror } from "../../app/index.js";
import { EXIT } from "../io.js";
import { type Session, UsageError } from "../session.js";

export interface MirrorFlags {
  readonly years?: string;
  readonly by?: "chapter" | "product";
  readonly json?: true;
  readonly record?: string;
  readonly ui?: string;
}

const FIRST = 1870;
const LAST = 2100;
const MOST_YEARS = 200;

/** `2021` or `2015-2024`; everything on record where nothing is said. */
function yearsOf(text: string | undefined): number[] {
  const found =
    text === undefined ? ["", String(FIRST + 80), String(LAST - 50)] : /^(\d{4})(?:[-–/](\d{4}))?$/.exec(text);
  const from = Number(found?.[1]);
  const to = Number(found?.[2] ?? found?.[1]);
  if (!found || from < FIRST || to > LAST || to < from || to - from >= MOST_YEARS)
    throw new UsageError(`--years takes a year or a range such as 2015-2024, not “${text}”.`);
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

export async function mirror(places: readonly string[], flags: MirrorFlags, session: Session): Promise<void> {
  const years = yearsOf(flags.years);
  const named = await parseDyad(places);
  await session.tell(named.issues, flags.ui);
  if (named.value === undefined) return session.failWith(EXIT.usage);
  const record = await openRecord(flags.record);
  await session.tell(record.issues, flags.ui);
  if (record.value === undefined) return session.failWith(EXIT.failed);
  const found = await showMirror(record.value, named.value, years, flags.by);
  const { mirrorJson, mirrorView } = await import("../views/mirror-view.js");
  session.io.out(
    flags.json ? await mirrorJson(found, flags.ui) : await mirrorView(found, flags.by, flags.ui, session.screen),
  );
  await record.value.store.close();
}
