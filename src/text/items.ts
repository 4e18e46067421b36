import type { Cue } from "./cues.js";
import type { Lexicon, Match } from "./lexicon.js";
import type { Role } from "./role.js";
import type { Token } from "./tokens.js";

/** A token or a matched phrase: what the grammars of numbers and times walk over. */
export interface Item {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** The first token. */
  readonly token: Token;
  readonly cues: readonly Cue[];
  readonly role?: Role | undefined;
}

const NONE: readonly Cue[] = [];

/** Tokens with the lexicon's longest matches laid over them, from left to right. */
export function itemsOf(tokens: readonly Token[], lexicon: Lexicon): Item[] {
  const items: Item[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    const match = yieldingMatch(tokens, i, lexicon);
    const last = match?.last ?? i;
    items.push({
      first: i,
      last,
      start: token.start,
      end: (tokens[last] as Token).end,
      token,
      cues: match?.cues ?? NONE,
      role: match?.role,
    });
    i = last + 1;
  }
  return items;
}

const mayYield = ({ cues }: Match): boolean =>
  cues.some((cue) => cue.kind === "place" && (cue.short || cue.or)) ||
  cues.filter((cue) => cue.kind === "place").length > 1;

/** A short name (对美, 中日) gives way to a longer word that begins inside it (美国, 日本). */
function yieldingMatch(tokens: readonly Token[], i: number, lexicon: Lexicon): Match | undefined {
  const match = lexicon.matchAt(tokens, i);
  if (!match || match.last === i || !mayYield(match)) return match;
  for (let k = i + 1; k <= match.last; k++) {
    const inner = yieldingMatch(tokens, k, lexicon);
    if (inner && inner.last > match.last) return lexicon.matchAt(tokens, i, k - 1);
  }
  return match;
}

type CueOf<K extends Cue["kind"]> = Extract<Cue, { kind: K }>;

/** The item's cue of one kind, if it has one. */
export function cueOf<K extends Cue["kind"]>(item: Item | undefined, kind: K): CueOf<K> | undefined {
  if (!item) return undefined;
  for (const cue of item.cues) if (cue.kind === kind) return cue as CueOf<K>;
  return undefined;
}

export const has = (item: Item | undefined, kind: Cue["kind"]): boolean => cueOf(item, kind) !== undefined;

export const isMark = (item: Item | undefined, marks: string): boolean =>
  item !== undefined && item.token.kind === "mark" && item.first === item.last && marks.includes(item.token.norm);

export const DASHES = "-–—‑−~～";
