import { createRequire } from "node:module";
import type { PlaceId } from "../core/index.js";
import { isGroupId } from "../core/index.js";
import { isFormerState } from "./former-states.js";

/** ISO 3166-1 codes of a state; `m49` is the UN's three-digit number (`156`). */
export interface StateCodes {
  readonly alpha2: string;
  readonly alpha3: string;
  readonly m49: string;
}

const require = createRequire(import.meta.url);

interface CodeTables {
  readonly byAlpha3: ReadonlyMap<string, StateCodes>;
  readonly byAny: ReadonlyMap<string, StateCodes>;
}
let tables: CodeTables | undefined;

/** Read once, when a code is first needed. */
function codeTables(): CodeTables {
  if (tables) return tables;
  const rows = require("i18n-iso-countries/codes.json") as readonly (readonly [string, string, string])[];
  const byAlpha3 = new Map<string, StateCodes>();
  const byAny = new Map<string, StateCodes>();
  for (const [alpha2, listed, m49] of rows) {
    // Kosovo has no ISO code; `XKX` is what nearly everybody writes.
    const alpha3 = listed === "XKK" ? "XKX" : listed;
    const codes: StateCodes = { alpha2, alpha3, m49 };
    byAlpha3.set(alpha3, codes);
    for (const key of [alpha2, alpha3, m49, String(Number(m49))]) byAny.set(key, codes);
  }
  tables = { byAlpha3, byAny };
  return tables;
}

/** The codes of a state, found by alpha-3; `undefined` for groups and unknown ids. */
export const codesOf = (id: PlaceId): StateCodes | undefined => codeTables().byAlpha3.get(id);

/** The state that an alpha-2, alpha-3 or M49 code stands for, in any case. */
export const stateOfCode = (code: string): PlaceId | undefined => codeTables().byAny.get(code.toUpperCase())?.alpha3;

/** All states, as alpha-3. */
export const stateIds = (): readonly PlaceId[] => [...codeTables().byAlpha3.keys()];

/** Is it a state of ISO 3166-1, a former one, or one of the groups? */
export const isKnownPlace = (id: PlaceId): boolean =>
  isGroupId(id) || codeTables().byAlpha3.has(id) || isFormerState(id);
