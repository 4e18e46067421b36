import type { MeasureId, Period, PlaceId } from "../../core/index.js";
import type { Mention } from "../../text/index.js";
import type { Discourse } from "../discourse.js";
import type { Draft } from "../draft.js";
import type { MentionOf, SentenceView } from "../view.js";

/** A measure and the words that named it; none where it comes from the sentence before. */
export interface LinkedMeasure {
  readonly measure: MeasureId;
  readonly mention?: MentionOf<"measure">;
  readonly sign?: -1 | undefined;
  /** Whose it is, where the sentence before has named it. */
  readonly owner?: PlaceId | undefined;
}

/** What a frame works on: one sentence, its resolved times, what came before. */
export interface Scene {
  readonly view: SentenceView;
  readonly times: ReadonlyMap<Mention, Period>;
  readonly discourse: Discourse;
  /** Quantities that a statement has taken, so that no other takes them again. */
  readonly used: Set<Mention>;
  /** The change in percent read last: "by 11 percent, to 3 billion" goes on about the same. */
  moved?: { readonly q: Mention; readonly linked: LinkedMeasure };
}

/** Finds one kind of statement in a sentence, one after the other: each is context for the next. */
export type Frame = (scene: Scene) => Iterable<Draft>;
