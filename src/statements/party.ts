import { isGroupId, type PlaceId } from "../core/index.js";

/** Groups that trade and negotiate like a state; the others are organisations one belongs to, or regions. */
const PARTY_GROUPS: ReadonlySet<string> = new Set(["EU", "C5", "ASEAN", "EAEU", "CIS", "OTS", "BRICS"]);
export const isParty = (id: PlaceId): boolean => !isGroupId(id) || PARTY_GROUPS.has(id);
