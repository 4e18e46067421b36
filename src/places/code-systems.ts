import type { PlaceId } from "../core/index.js";
import { COMTRADE_CODES, COW_CODES, FIPS_CODES, GW_CODES, WORLDBANK_CODES } from "./code-tables.js";
import { codesOf, isKnownPlace, stateIds, stateOfCode } from "./codes.js";
import { FORMER_STATES } from "./former-states.js";

/** How others number and letter places. `comtrade` is nearly M49, `gw` nearly `cow`: nearly. */
export const PLACE_CODE_SYSTEMS = ["iso3", "iso2", "m49", "comtrade", "cow", "gw", "fips", "worldbank"] as const;
export type PlaceCodeSystem = (typeof PLACE_CODE_SYSTEMS)[number];

type Pairs = readonly (readonly [place: PlaceId, code: string])[];

const pairs = (text: string): Pairs =>
  text.split(",").map((pair) => {
    const [place = "", code = ""] = pair.trim().split(" ");
    return [place, code] as const;
  });

const former = (of: (id: PlaceId) => string | undefined): Pairs =>
  Object.keys(FORMER_STATES).flatMap((id) => {
    const code = of(id);
    return code === undefined ? [] : [[id, code] as const];
  });

const m49Pairs = (): Pairs => [
  ...stateIds().map((id) => [id, String(Number(codesOf(id)?.m49))] as const),
  ...former((id) => FORMER_STATES[id]?.m49),
  ["WLD", "1"],
];

/** Earlier pairs win in both directions: the usual code of a place comes first, and the usual place of a code. */
const PAIRS: { readonly [S in PlaceCodeSystem]: () => Pairs } = {
  iso3: () => [...stateIds().map((id) => [id, id] as const), ...former((id) => id)],
  iso2: () => [
    ...stateIds().map((id) => [id, codesOf(id)?.alpha2 ?? ""] as const),
    ...former((id) => FORMER_STATES[id]?.alpha2),
  ],
  m49: m49Pairs,
  comtrade: () => [...pairs(COMTRADE_CODES), ...m49Pairs()],
  cow: () => [...pairs(COW_CODES), ...pairs("DEU 260,YEM 678,RUS 365,SUN 365,YUG 345,SCG 345")],
  gw: () => [...pairs(GW_CODES), ...pairs(COW_CODES), ...pairs("DEU 255,YEM 679")],
  fips: () => [...pairs(FIPS_CODES), ...pairs("PSE GZ,SCG YI,SRB RB,RUS UR,YUG YO,DDR GC,CSK CZ")],
  worldbank: () => [...pairs(WORLDBANK_CODES), ...stateIds().map((id) => [id, id] as const), ...former((id) => id)],
};

interface Table {
  readonly toPlace: ReadonlyMap<string, PlaceId>;
  readonly toCode: ReadonlyMap<PlaceId, string>;
}
const tables = new Map<PlaceCodeSystem, Table>();

/** One system's table; built when it is first needed. */
function tableOf(system: PlaceCodeSystem): Table {
  const known = tables.get(system);
  if (known) return known;
  const toPlace = new Map<string, PlaceId>();
  const toCode = new Map<PlaceId, string>();
  for (const [place, code] of PAIRS[system]()) {
    if (!toPlace.has(code)) toPlace.set(code, place);
    if (!toCode.has(place)) toCode.set(place, code);
  }
  const table = { toPlace, toCode };
  tables.set(system, table);
  return table;
}

interface Period {
  readonly until: number;
  readonly place: PlaceId;
}
/** Codes that stood for one place after another: up to which year for which. The last one also answers without a year. */
const SUCCESSIONS: { readonly [S in PlaceCodeSystem]?: { readonly [code: string]: readonly Period[] } } = {
  // Belgrade's number; the seat passes from Yugoslavia to Serbia.
  cow: { "345": belgrade("SRB") },
  gw: { "345": belgrade("YUG") },
  iso2: {
    CS: [
      { until: 1992, place: "CSK" },
      { until: 2002, place: "YUG" },
      { until: 9999, place: "SCG" },
    ],
  },
  m49: {
    "891": [
      { until: 2002, place: "YUG" },
      { until: 9999, place: "SCG" },
    ],
  },
  comtrade: {
    "891": [
      { until: 2002, place: "YUG" },
      { until: 9999, place: "SCG" },
    ],
  },
};

function belgrade(last: PlaceId): readonly Period[] {
  return [
    { until: 1917, place: "SRB" },
    { until: 2002, place: "YUG" },
    { until: 2005, place: "SCG" },
    { until: 9999, place: last },
  ];
}

const NUMERIC: ReadonlySet<PlaceCodeSystem> = new Set(["m49", "comtrade", "cow", "gw"]);

/** One spelling per code: numbers without leading zeros (`008`, `8.0`), letters in capitals. */
function spelling(system: PlaceCodeSystem, code: string | number): string {
  const text = String(code).trim();
  if (!NUMERIC.has(system)) return text.toUpperCase();
  return /^\d{1,4}(\.0+)?$/.test(text) ? String(Number(text)) : text;
}

/**
 * The place that a code stands for in a system, in a year where codes changed hands; `undefined` for codes of no place
 * (areas not specified, regions) and for unknown ones. Codes of the world give `WLD`.
 */
export function placeOfCode(system: PlaceCodeSystem, code: string | number, year?: number): PlaceId | undefined {
  const wanted = spelling(system, code);
  const periods = SUCCESSIONS[system]?.[wanted];
  // Without a year `CS` is Czechoslovakia, whose code it was for 19 years; Serbia and Montenegro had it for three.
  if (periods && (year !== undefined || system !== "iso2"))
    return periods.find((p) => (year ?? 9999) <= p.until)?.place;
  if (system === "iso2" && wanted === "CS") return "CSK";
  const place = tableOf(system).toPlace.get(wanted);
  return place ?? (wanted === "WLD" && !NUMERIC.has(system) ? "WLD" : undefined);
}

/** The code of a place in a system: the one that is in use today, or was last. */
export const codeOf = (place: PlaceId, system: PlaceCodeSystem): string | undefined =>
  isKnownPlace(place) ? tableOf(system).toCode.get(place) : undefined;

/** The state that an alpha-2, alpha-3 or M49 code stands for, former states included. */
export const placeOfAnyIso = (code: string): PlaceId | undefined =>
  stateOfCode(code) ?? placeOfCode("iso3", code) ?? placeOfCode("iso2", code);

/** Every code of a system and the place it stands for today. */
export const placeCodes = (system: PlaceCodeSystem): ReadonlyMap<string, PlaceId> => tableOf(system).toPlace;
