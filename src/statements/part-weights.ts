import type { MeasureId } from "../core/index.js";
import type { Mention } from "../text/index.js";
import type { MentionOf, SentenceView } from "./view.js";

type Slot = "subject" | "counterpart";
export type RoleKey =
  | "none"
  | "adj"
  | "of"
  | "from"
  | "to"
  | "with"
  | "in"
  | "between"
  | "by"
  | "for"
  | "than"
  | "after"
  | "for-whom";
export type Weights = { readonly [S in Slot]: { readonly [R in RoleKey]?: number } };

/** How well each way of naming a place fits each slot. Who is subject: docs/statements.md. */
const FLOW_OUT: Weights = {
  subject: { of: 3, adj: 3, from: 3.2, none: 2, by: 2.5, between: 1, in: 0.3 },
  counterpart: { to: 3.5, in: 1.2, with: 1.5, none: 0.6, for: 1, between: 1, of: 0.4 },
};
const FLOW_IN: Weights = {
  subject: { of: 3, adj: 2.2, to: 3.2, none: 2.5, by: 2.5, in: 1.5, between: 1 },
  counterpart: { from: 3.5, of: 1, adj: 1.2, none: 0.6, with: 1.5, between: 1, by: 0.6 },
};
const BALANCE: Weights = {
  subject: { of: 3, adj: 3, none: 2.5, for: 3, by: 2, in: 1 },
  counterpart: { with: 3.5, to: 2, of: 0.8, none: 0.6, in: 0.8, from: 1 },
};
export const ORIGIN_HOST: Weights = {
  subject: { of: 2.5, adj: 3.2, from: 3.5, none: 2, by: 3, between: 1 },
  counterpart: { in: 3.5, to: 3.5, none: 1.8, of: 1, for: 1.5, between: 1, adj: 0.6, with: 0.5 },
};
export const SHARE_OF: Weights = {
  subject: { of: 3, adj: 3, in: 1.5, for: 1.5, none: 0.5 },
  counterpart: { none: 2.5, with: 3, from: 2.5, to: 3, in: 0.6, of: 0.8, adj: 0.6 },
};
export const UNDIRECTED: Weights = {
  subject: { between: 3, of: 2.5, adj: 2.5, with: 2.5, none: 2, to: 1.5, from: 1.5, in: 1, by: 1.5, for: 1.5 },
  counterpart: { between: 3, of: 2.5, adj: 2.5, with: 3, none: 2, to: 1.5, from: 1.5, in: 1, by: 1.5, for: 1.5 },
};

export const WEIGHTS: { readonly [measure: string]: Weights } = {
  "trade.exports": FLOW_OUT,
  "trade.imports": FLOW_IN,
  "trade.balance": BALANCE,
  "investment.stock": ORIGIN_HOST,
  "investment.flow": ORIGIN_HOST,
  "investment.cumulative": ORIGIN_HOST,
  "companies.count": ORIGIN_HOST,
  "students.count": ORIGIN_HOST,
  "visitors.count": ORIGIN_HOST,
  "institutes.count": ORIGIN_HOST,
  visit: ORIGIN_HOST,
};
export const DIRECTED: ReadonlySet<string> = new Set(Object.keys(WEIGHTS));

export const roleKey = (view: SentenceView, m: MentionOf<"place">, anchor: Mention, measure: MeasureId): RoleKey => {
  if (measure === "trade.imports" && m.role === "to" && isToward(view, m)) return "from";
  // "Imports of Russian goods": where the goods come from; "Russian imports": who imports.
  if (measure === "trade.imports" && m.cue.as === "adjective" && m.first > anchor.last) return "from";
  // Продала Италии: behind a verb of selling the case is that of whom it is sold to.
  const sold = anchor.cue.kind === "measure" && anchor.cue.as === "verb" && m.first - anchor.last === 1;
  if (sold && measure === "trade.exports" && m.role === "of") return "to";
  if (m.cue.as === "adjective" && (m.role === "of" || m.role === "with" || m.role === undefined)) return "adj";
  if (m.role === "of" && WEIGHTS[measure] === ORIGIN_HOST && isHosting(view, m)) return "in";
  if (measure === "visitors.count" && m.role === undefined && (receives(view, m) || isVisited(view, m))) return "in";
  // Казахстан посетили 356 850 россиян: people are who comes, whatever comes first.
  if (m.cue.as === "people" && m.role === undefined && WEIGHTS[measure] === ORIGIN_HOST) return "adj";
  // "While German exports …" (während), "2 billion in Chinese investment": the preposition is that of the noun.
  const ofNoun = anchor.first > m.last && anchor.first - m.last <= 2;
  if (m.cue.as === "adjective" && m.role === "in" && /^(?:trade|investment)\./.test(measure) && ofNoun) return "adj";
  return m.role ?? "none";
};

/** "Kazakhstan received 566,000 tourists": who receives guests is where they go. */
const receives = (view: SentenceView, m: Mention): boolean =>
  view.all("event").some((e) => e.cue.event === "reception" && e.cue.as === "verb" && view.before(e, "place", 1) === m);

/** "4.3 million of them visited Vietnam": right behind the verb. */
const isVisited = (view: SentenceView, m: MentionOf<"place">): boolean =>
  m.cue.as === "name" &&
  view.all("event").some((e) => e.cue.event === "visit" && e.cue.as === "verb" && m.first - e.last === 1);

/** "Invested 5 billion in the economy of Peru", "in Peru's economy", "at universities in Peru": in Peru. */
function isHosting(view: SentenceView, m: Mention): boolean {
  const hosting = view
    .all("hosting")
    .find((e) => (e.last < m.first ? m.first - e.last <= 3 : e.first > m.last && e.first - m.last <= 4));
  if (!hosting) return false;
  const start = Math.min(hosting.first, m.first);
  return view
    .all("role")
    .some(
      ({ cue, last }) =>
        cue.side === "before" && (cue.role === "in" || cue.role === "to") && last < start && start - last <= 3,
    );
}

/** 对俄进口: imports from Russia, though the same word names where exports go. */
const isToward = (view: SentenceView, m: Mention): boolean => {
  const role = view.all("role").filter((r) => r.first <= m.first && m.first - r.first <= 3 && r.cue.side === "before");
  return role.at(-1)?.cue.toward === true;
};
