import type { Period } from "../../core/index.js";
import type { Mention } from "../../text/index.js";
import type { Discourse } from "../discourse.js";
import type { Draft } from "../draft.js";
import type { SentenceView } from "../view.js";

/** What a frame works on: one sentence, its resolved times, what came before. */
export interface Scene {
  readonly view: SentenceView;
  readonly times: ReadonlyMap<Mention, Period>;
  readonly discourse: Discourse;
  /** Quantities that a statement has taken, so that no other takes them again. */
  readonly used: Set<Mention>;
}

/** Finds one kind of statement in a sentence, one after the other: each is context for the next. */
export type Frame = (scene: Scene) => Iterable<Draft>;
