/** ISO 3166-1 alpha-3 (`CHN`) or a group id (`C5`, `C5+CHN`, `EU`, `WLD`). Made by `places` from what people type. */
export type PlaceId = string;

/** Two places in either order, written `CHN-KAZ`: ids sorted, joined by a hyphen. */
export type DyadId = string;

/** The dyad of two places; the order of the arguments does not matter. */
export const dyadOf = (a: PlaceId, b: PlaceId): DyadId => (a < b ? `${a}-${b}` : `${b}-${a}`);

/** Groups of states that statements may name; membership over time is kept by `places`. */
export const GROUP_IDS = [
  "EU",
  "ASEAN",
  "EAEU",
  "SCO",
  "CIS",
  "BRICS",
  "UN",
  "WTO",
  "CICA",
  "AIIB",
  "OTS",
  "C5",
  "C5+CHN",
  "BRI",
  "WLD",
] as const;
export type GroupId = (typeof GROUP_IDS)[number];

export const isGroupId = (id: string): id is GroupId => (GROUP_IDS as readonly string[]).includes(id);
