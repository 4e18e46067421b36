import type { PlaceId, RecordedEvent } from "../core/index.js";
import type { Book } from "../measures/index.js";
import { type Group, groupsOf } from "./group.js";

export interface Politics {
  /** Meetings, visits, agreements, openings, programmes and levels of partnership, oldest first. */
  readonly events: readonly RecordedEvent[];
  /** The levels of partnership among them. */
  readonly partnership: readonly RecordedEvent[];
  readonly stated: readonly Group[];
}

export async function politicsOf(book: Book, places: readonly [PlaceId, PlaceId]): Promise<Politics> {
  const found = await book.events(...places);
  const events = [...found].sort((x, y) => (x.period < y.period ? -1 : x.period > y.period ? 1 : 0));
  return {
    events,
    partnership: events.filter((e) => e.type === "partnership"),
    stated: await groupsOf(book, ["documents.count", "documents.value", "meeting", "visit"], places),
  };
}
