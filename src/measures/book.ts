import type { Figure, Membership, PlaceId, Pledge, Project, RecordedEvent, Source } from "../core/index.js";
import { dyadOf } from "../core/index.js";
import type { Store } from "../store/index.js";

/**
 * A store read through a memory: each question is asked once, however many statements need the answer. Made for one
 * run and thrown away with it. Rows that carry an error of the carrier are left out here, once for all.
 */
export interface Book {
  figures(a: PlaceId, b: PlaceId): Promise<readonly Figure[]>;
  figuresOf(subject: PlaceId): Promise<readonly Figure[]>;
  events(a: PlaceId, b: PlaceId): Promise<readonly RecordedEvent[]>;
  projects(a: PlaceId, b: PlaceId): Promise<readonly Project[]>;
  pledges(a: PlaceId, b: PlaceId): Promise<readonly Pledge[]>;
  memberships(place: PlaceId): Promise<readonly Membership[]>;
  source(id: string): Source | undefined;
  /** Whatever else is worked out from the store, by a key of the caller's. */
  remember<T>(key: string, work: () => Promise<T>): Promise<T>;
}

const sound = <T extends { readonly flag?: string | undefined }>(rows: readonly T[]): readonly T[] =>
  rows.filter((row) => row.flag !== "carrier-error");

/** Opens a store for one run. The list of sources is read at once, since nearly every answer needs it. */
export async function openBook(store: Store): Promise<Book> {
  const sources = new Map((await store.sources()).map((s) => [s.id, s]));
  const memory = new Map<string, Promise<unknown>>();
  const remember = <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const known = memory.get(key);
    if (known !== undefined) return known as Promise<T>;
    const made = work();
    memory.set(key, made);
    return made;
  };
  return {
    figures: (a, b) => remember(`figures ${dyadOf(a, b)}`, async () => sound(await store.figures({ between: [a, b] }))),
    figuresOf: (subject) => remember(`of ${subject}`, async () => sound(await store.figures({ subject }))),
    events: (a, b) => remember(`events ${dyadOf(a, b)}`, async () => sound(await store.events({ between: [a, b] }))),
    projects: (a, b) =>
      remember(`projects ${dyadOf(a, b)}`, async () => sound(await store.projects({ between: [a, b] }))),
    pledges: (a, b) => remember(`pledges ${dyadOf(a, b)}`, async () => sound(await store.pledges({ between: [a, b] }))),
    memberships: (place) => remember(`memberships ${place}`, async () => sound(await store.memberships({ place }))),
    source: (id) => sources.get(id),
    remember,
  };
}
