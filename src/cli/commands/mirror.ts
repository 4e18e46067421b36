/** `khorgos mirror`: the two sides of a pair's trade. */
import { openRecord, parseDyad, showMirror } from "../../app/index.js";
import { EXIT } from "../io.js";
import type { Session } from "../session.js";
import { yearSpan } from "../years.js";

export interface MirrorFlags {
  readonly years?: string;
  readonly by?: "chapter" | "product";
  readonly json?: true;
  readonly record?: string;
  readonly ui?: string;
}

/** Everything on record where nothing is said. */
function yearsOf(text: string | undefined): number[] {
  const [from, to] = text === undefined ? [1950, 2050] : yearSpan(text);
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
