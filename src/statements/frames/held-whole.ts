import type { Mention } from "../../text/index.js";
import type { Draft } from "../draft.js";
import { isParty } from "../party.js";
import type { MentionOf, SentenceView } from "../view.js";
import type { Q } from "./move.js";

/** The whole that stands between a word of sharing and its percentage, and whose it is. */
export interface HeldWhole {
  readonly whole: MentionOf<"measure">;
  readonly owner: MentionOf<"place">;
  readonly part?: MentionOf<"place">;
}

/** 占乌外贸比重的17.4%, "its share in Germany's exports was 1.1 percent": the part, the whole, then how much. */
export function heldWhole(view: SentenceView, q: Q): HeldWhole | undefined {
  // 占…比重的: the first of two words of sharing opens the phrase.
  const share = view
    .all("share")
    .filter((s) => s.last < q.first && view.distance(s, q) <= 12)
    .find((s) => !view.commaBetween(s, q) && !view.between(s, q, "quantity") && !view.between(s, q, "move"));
  if (!share) return undefined;
  const whole = view.all("measure").findLast((m) => m.cue.as === "amount" && m.first > share.last && m.last < q.first);
  if (!whole) return undefined;
  // 乌外贸: one word may hold both.
  const named = view.all("place").filter((p) => p.first > share.last && p.last <= whole.last && isParty(p.cue.id));
  const owner = named.at(-1);
  if (!owner || !owns(view, owner, whole)) return undefined;
  const part = named.find((p) => p.cue.id !== owner.cue.id && p.role === "of");
  return { whole, owner, ...(part ? { part } : {}) };
}

/** Is a measure the whole of another number's share? Then nothing else is said of it. */
export const isHeld = (view: SentenceView, m: MentionOf<"measure">, q: Mention): boolean =>
  view.has("share") &&
  view.all("quantity").some((o) => o.first !== q.first && o.first > m.last && heldWhole(view, o)?.whole === m);

/** "Of China in foreign trade": with a preposition between, it is not China's. */
const owns = (view: SentenceView, p: MentionOf<"place">, whole: MentionOf<"measure">): boolean =>
  whole.first - p.last <= 3 &&
  !view.all("role").some((r) => r.cue.side === "before" && r.first > p.last && r.last < whole.first);

/** Whose whole it is, is said beside it; the other of the two is the part. */
export function ownWhole({ owner, part }: HeldWhole, draft: Draft, partner: string | undefined): void {
  const other = part
    ? { id: part.cue.id, origin: "said" as const, mention: part }
    : [draft.counterpart, draft.subject].find((p) => p && p.id !== owner.cue.id);
  draft.subject = { id: owner.cue.id, origin: "said", mention: owner };
  const counterpart = other ?? (partner === undefined ? undefined : { id: partner, origin: "context" as const });
  if (counterpart) draft.counterpart = counterpart;
  else delete draft.counterpart;
}
