import type { Period, PlaceId } from "../core/index.js";
import { contains, GROUP_IDS } from "../core/index.js";
import { stateIds } from "./codes.js";
import { GROUP_MEMBERS, type GroupMember } from "./groups.js";

/** Without a period: is it a member today (no end known)? With one: was it a member on every day of it? */
function belongs(member: GroupMember, period: Period | undefined): boolean {
  if (period === undefined) return member.to === undefined;
  if (member.from === undefined && member.to === undefined) return true;
  return contains(`${member.from ?? ".."}/${member.to ?? ".."}`, period);
}

/**
 * The members of a group, sorted; with a period those who were members on every day of it, without one those of today.
 * `undefined`: no list is kept of this group (UN, WTO, CICA, AIIB, BRI).
 */
export function membersOf(group: PlaceId, period?: Period): readonly PlaceId[] | undefined {
  if (group === "WLD") return [...stateIds()].sort();
  const members = GROUP_MEMBERS.get(group);
  return members
    ?.filter((m) => belongs(m, period))
    .map((m) => m.place)
    .sort();
}

/** Does a state belong to a group on every day of the period (without one: today)? Every state belongs to `WLD`. */
export const isMemberOf = (place: PlaceId, group: PlaceId, period?: Period): boolean =>
  membersOf(group, period)?.includes(place) ?? false;

/** The groups a state belongs to, of those whose members are kept; without `WLD`. */
export const groupsOf = (place: PlaceId, period?: Period): readonly PlaceId[] =>
  GROUP_IDS.filter((group) => group !== "WLD" && isMemberOf(place, group, period));
