import type { Membership, PlaceId } from "../core/index.js";
import { isGroupId } from "../core/index.js";
import type { Book } from "../measures/index.js";
import type { Store } from "../store/index.js";
import { type VotingYear, votingYears } from "./voting.js";

/** One organisation, and what each of the two places is in it. */
export interface Organisation {
  readonly organisation: PlaceId;
  readonly memberships: readonly Membership[];
  /** Both belong to it. */
  readonly shared: boolean;
}

export interface Multilateral {
  readonly organisations: readonly Organisation[];
  /** Agreement in the UN General Assembly, year by year; empty where no votes were imported. */
  readonly voting: readonly VotingYear[];
}

export async function multilateralOf(
  book: Book,
  store: Store,
  places: readonly [PlaceId, PlaceId],
): Promise<Multilateral> {
  const states = places.filter((place) => !isGroupId(place));
  const all = (await Promise.all(states.map((place) => book.memberships(place)))).flat();
  const organisations = new Map<PlaceId, Membership[]>();
  for (const m of all) organisations.set(m.organisation, [...(organisations.get(m.organisation) ?? []), m]);
  return {
    organisations: [...organisations]
      .map(([organisation, memberships]) => ({
        organisation,
        memberships: [...memberships].sort((x, y) => (x.period < y.period ? -1 : x.period > y.period ? 1 : 0)),
        shared: new Set(memberships.map((m) => m.place)).size > 1,
      }))
      .sort((x, y) => Number(y.shared) - Number(x.shared) || (x.organisation < y.organisation ? -1 : 1)),
    voting: states.length === 2 ? await votingYears(book, store, places) : [],
  };
}
