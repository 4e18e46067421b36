import type { PlaceId } from "../../core/index.js";
import type { Mention } from "../../text/index.js";
import { type Draft, fromContext, placed } from "../draft.js";
import { isParty } from "../party.js";
import type { MentionOf, SentenceView } from "../view.js";
import { type Q, toBefore } from "./move.js";

/** The whole that stands between a word of sharing and its percentage, and whose it is. */
export interface HeldWhole {
  readonly whole: MentionOf<"measure">;
  readonly owner?: MentionOf<"place">;
  readonly part?: MentionOf<"place">;
}

/** 占乌外贸比重的17.4%, "its share in Germany's exports was 1.1 percent": the part, the whole, then how much. */
export function heldWhole(view: SentenceView, q: Q): HeldWhole | undefined {
  // 占…比重的: the first of two words of sharing opens the phrase.
  const share = view
    .all("share")
    .filter((s) => s.last < q.first && view.distance(s, q) <= 20)
    .find((s) => !view.commaBetween(s, q) && isStill(view, s, q));
  if (!share) return undefined;
  const whole = view.all("measure").findLast((m) => m.cue.as === "amount" && m.first > share.last && m.last < q.first);
  if (!whole) return undefined;
  // 乌外贸: one word may hold both.
  const named = view.all("place").filter((p) => p.first > share.last && p.last <= whole.last && isParty(p.cue.id));
  const beside = named.at(-1);
  const owner = beside && owns(view, beside, whole) ? beside : undefined;
  const part = named.find((p) => p.cue.id !== owner?.cue.id && p.role === "of");
  // 占其煤炭出口的99%: whose it is, the clause before has said.
  const isTheirs = view.all("stand-in").some((s) => s.first > share.last && s.last < whole.first);
  return owner || part || isTheirs ? { whole, ...(owner ? { owner } : {}), ...(part ? { part } : {}) } : undefined;
}

/** Nothing moves between the two, or the share moves to this very number. */
function isStill(view: SentenceView, share: Mention, q: Q): boolean {
  const isTold = toBefore(view, q) || view.before(q, "reach", 2) !== undefined;
  const between = view.all("quantity").filter((o) => o.first > share.last && o.last < q.first);
  if (between.some((o) => !(isTold && o.cue.unit === "percentage-points"))) return false;
  return isTold || !view.between(share, q, "move");
}

/** Is a measure the whole of another number's share? Then nothing else is said of it. */
export const isHeld = (view: SentenceView, m: MentionOf<"measure">, q: Mention): boolean =>
  view.has("share") &&
  view.all("quantity").some((o) => o.first !== q.first && o.first > m.last && heldWhole(view, o)?.whole === m);

/** "Of China in foreign trade": with a preposition between, it is not China's. */
const owns = (view: SentenceView, p: MentionOf<"place">, whole: MentionOf<"measure">): boolean =>
  whole.first - p.last <= 3 &&
  !view.all("role").some((r) => r.cue.side === "before" && r.first > p.last && r.last < whole.first);

/** Whose whole it is, is said beside it, or the text's other state is meant; the part has its own name or none. */
export function ownWhole(
  { owner, part }: HeldWhole,
  draft: Draft,
  partnerOf: (id: PlaceId) => PlaceId | undefined,
): void {
  const named = owner ?? part;
  if (!named) return;
  const partner = partnerOf(named.cue.id);
  const other =
    [draft.counterpart, draft.subject].find((p) => p && p.id !== named.cue.id) ??
    (partner === undefined ? undefined : fromContext(partner));
  const whose = owner ? placed(owner) : other;
  const who = part ? placed(part) : other;
  if (whose) draft.subject = whose;
  else delete draft.subject;
  if (who) draft.counterpart = who;
  else delete draft.counterpart;
}
