import type { Figure, Membership, PlaceId, Pledge, Project, RecordedEvent, Source } from "../core/index.js";
import { dyadOf } from "../core/index.js";
import type { Store } from "../store/index.js";

/**
 * A store read through a memory: each question is asked once, however many statements or documents need the answer. A
 * record never changes while it is open, so the memory lives as long as its store. Rows that carry an error of the
 * carrier are left out here, once for all.
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

const OPEN = new WeakMap<Store, Promise<Book>>();
/** Bounded, so that a server asked about every pair of the world does not keep them all. */
const MOST_REMEMBERED = 20_000;

/** The book of a store, opened once. */
export function openBook(store: Store): Promise<Book> {
  let book = OPEN.get(store);
  if (book === undefined) {
    book = newBook(store);
    OPEN.set(store, book);
    // A store that failed once may answer the next time.
    book.catch(() => OPEN.delete(store));
  }
  return book;
}

/** The list of sources is read at once, since nearly every answer needs it. */
async function newBook(store: Store): Promise<Book> {
  const sources = new Map((await store.sources()).map((s) => [s.id, s]));
  const memory = new Map<string, Promise<unknown>>();
  const remember = <T>(key: string, work: () => Promise<T>): Promise<T> => {
    const known = memory.get(key);
    if (known !== undefined) return known as Promise<T>;
    if (memory.size >= MOST_REMEMBERED) memory.clear();
    const made = work();
    memory.set(key, made);
    made.catch(() => memory.delete(key));
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
