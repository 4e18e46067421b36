import type { Cue } from "./cues.js";
import type { Role } from "./role.js";
import { loneWord, type Token, tokenise } from "./tokens.js";

/**
 * Words and phrases with their cues, as a language writes them down. In an entry `~` after a word stands for the
 * language's endings (`chinesisch~`), `*` before or after a word for anything (`*handel`, `verhundertfach*`).
 * Several entries are separated by `|`.
 */
export type LexiconEntry = readonly [words: string, ...cues: readonly Cue[]];

/** An ending of words and, where it is a case that says so, the role it gives to a place (`-ның`: of). */
export type Ending = string | readonly [ending: string, role: Role];

/** One match of an entry: tokens `first` to `last`. */
export interface Match {
  readonly first: number;
  readonly last: number;
  readonly cues: readonly Cue[];
  readonly role?: Role | undefined;
}

/**
 * Cues of a word that no list can hold: numerals written in one word (`zweihundertfünfzig`), compounds, also of two words
 * with a hyphen between (`china-exporte`). Asked in lower case.
 */
export type Derive = (word: string) => readonly Cue[] | undefined;

/** Bounded, so that a hostile text of ever new words cannot fill the memory. */
const MOST_WORDS = 200_000;

interface Node {
  /** Only where an entry goes on: most nodes are an entry's last word. */
  next?: Map<string, Node>;
  cues?: readonly Cue[];
}

/** What was found from a token on; `loose`: the last word's key leaves a part of it open. */
interface Found extends Omit<Match, "first"> {
  readonly loose?: boolean | undefined;
}

interface Key {
  readonly key: string;
  /** The key without the capitals that it asks for. */
  readonly plain: string;
  readonly role?: Role;
}

export interface Lexicon {
  /** The longest match that begins at token `i` and ends at token `limit` at the latest, if any. */
  matchAt(tokens: readonly Token[], i: number, limit?: number): Match | undefined;
}

/** A capital in an entry asks for a capital in the text (`Polen`), all capitals for all capitals (`US`). */
const SHAPE = ["", "^", "^^"] as const;

/** Entry text → keys of its tokens: `chinesisch~` → `chinesisch~`, `*handel` → `*handel`, `US` → `^^us`. */
function entryKeys(text: string): string[] {
  const keys: string[] = [];
  for (const part of text.split(" ")) {
    const open = part.startsWith("*") ? "*" : "";
    const close = part.endsWith("~") ? "~" : part.endsWith("*") && part.length > 1 ? "*" : "";
    const body = part.slice(open.length, part.length - close.length);
    const word = loneWord(body);
    if (word) {
      keys.push(SHAPE[word.shape] + open + word.norm + close);
      continue;
    }
    const tokens = tokenise(body);
    tokens.forEach((token, i) => {
      const first = i === 0 ? open : "";
      const last = i === tokens.length - 1 ? close : "";
      keys.push(SHAPE[token.shape] + first + token.norm + last);
    });
  }
  return keys;
}

class CompiledLexicon implements Lexicon {
  private readonly root: Node = {};
  private readonly keysOf = new Map<string, readonly Key[]>();
  private readonly known = new Set<string>();
  private readonly openLengths = new Set<number>();
  private readonly closeLengths = new Set<number>();
  private readonly endings = new Map<string, Role | undefined>();
  private readonly longestEnding: number;
  private readonly derived = new Map<string, readonly Cue[] | undefined>();

  constructor(
    entries: Iterable<LexiconEntry>,
    endings: readonly { readonly ending: string; readonly role?: Role }[],
    private readonly variants: ReadonlyMap<string, string>,
    private readonly derive: Derive | undefined,
  ) {
    for (const { ending, role } of endings) if (!this.endings.has(ending)) this.endings.set(ending, role);
    this.longestEnding = Math.max(0, ...endings.map((e) => e.ending.length));
    for (const [words, ...cues] of entries) for (const text of words.split("|")) this.add(entryKeys(text), cues);
  }

  private add(keys: readonly string[], cues: readonly Cue[]): void {
    let node = this.root;
    for (const key of keys) {
      this.note(key);
      node.next ??= new Map();
      let next = node.next.get(key);
      if (!next) {
        next = {};
        node.next.set(key, next);
      }
      node = next;
    }
    node.cues = node.cues ? [...node.cues, ...cues] : cues;
  }

  private note(key: string): void {
    this.known.add(key);
    if (!key.includes("*")) return;
    const plain = key.replace(/^\^+/, "");
    if (plain.length < 2) return;
    if (plain.startsWith("*")) this.openLengths.add(plain.replace(/~$/, "").length - 1);
    else if (plain.endsWith("*")) this.closeLengths.add(plain.length - 1);
  }

  /** Every key under which an entry could list this word, the most exact first. Kept per distinct word. */
  private keys(token: Token): readonly Key[] {
    const id = token.shape === 0 ? token.norm : token.shape + token.norm;
    let keys = this.keysOf.get(id);
    if (keys === undefined) {
      keys = this.findKeys(token);
      if (this.keysOf.size > MOST_WORDS) this.keysOf.clear();
      this.keysOf.set(id, keys);
    }
    return keys;
  }

  private findKeys({ norm: written, shape }: Token): Key[] {
    const norm = this.variants.get(written) ?? written;
    const keys: Key[] = [];
    const push = (plain: string, role?: Role): void => {
      for (let s = shape; s >= 0; s--) {
        const key = SHAPE[s] + plain;
        if (this.known.has(key)) keys.push(role === undefined ? { key, plain } : { key, plain, role });
      }
    };
    push(norm);
    if (norm.length < 2 || norm.length > 60) return keys;
    const stems: (readonly [string, Role | undefined])[] = [[norm, undefined]];
    for (let length = 1; length <= Math.min(this.longestEnding, norm.length - 2); length++) {
      const ending = norm.slice(-length);
      if (this.endings.has(ending)) stems.push([norm.slice(0, -length), this.endings.get(ending)]);
    }
    for (const [stem, role] of stems) push(`${stem}~`, role);
    for (const length of this.openLengths) {
      if (length < norm.length) push(`*${norm.slice(-length)}`);
      for (const [stem] of stems) if (length < stem.length) push(`*${stem.slice(-length)}~`);
    }
    for (const length of this.closeLengths) if (length <= norm.length) push(`${norm.slice(0, length)}*`);
    return keys;
  }

  matchAt(tokens: readonly Token[], i: number, limit = tokens.length - 1): Match | undefined {
    const found = this.walk(tokens, i, this.root, undefined, limit);
    const joint = found && found.last > i + 1 ? undefined : this.hyphenated(tokens, i, limit);
    if (joint) return { first: i, last: i + 2, cues: joint };
    // Chinahandel says more than `*handel`, which knows its end alone.
    const cues = found && !(found.loose && found.last === i) ? undefined : this.derivedCues(tokens[i]);
    if (cues) return { first: i, last: i, cues };
    return found && { first: i, last: found.last, cues: found.cues, role: found.role };
  }

  private hyphenated(tokens: readonly Token[], i: number, limit: number): readonly Cue[] | undefined {
    const [word, hyphen, second] = [tokens[i], tokens[i + 1], tokens[i + 2]];
    if (!this.derive || hyphen?.norm !== "-" || hyphen.spaced || second?.spaced !== false || i + 2 > limit)
      return undefined;
    return word?.kind === "word" && second.kind === "word" ? this.derivedOf(`${word.norm}-${second.norm}`) : undefined;
  }

  private derivedCues(token: Token | undefined): readonly Cue[] | undefined {
    return token?.kind === "word" && token.norm.length >= 5 ? this.derivedOf(token.norm) : undefined;
  }

  private derivedOf(word: string): readonly Cue[] | undefined {
    if (!this.derive) return undefined;
    if (!this.derived.has(word)) {
      if (this.derived.size > MOST_WORDS) this.derived.clear();
      this.derived.set(word, this.derive(word));
    }
    return this.derived.get(word);
  }

  private walk(
    tokens: readonly Token[],
    i: number,
    node: Node,
    role: Role | undefined,
    limit: number,
  ): Found | undefined {
    const token = tokens[i];
    if (!token || i > limit || !node.next) return undefined;
    let best: Found | undefined;
    let bestKey: Key | undefined;
    for (const key of this.keys(token)) {
      const next = node.next.get(key.key);
      if (!next) continue;
      const here = key.role ?? role;
      const longer = this.walk(tokens, i + 1, next, here, limit);
      const found = longer ?? (next.cues && { last: i, cues: next.cues, role: here, loose: key.plain.includes("*") });
      if (!found || (best && found.last < best.last)) continue;
      // German: `Treffen` is the noun; the verb `treffen` is meant only where no noun is listed.
      if (best && found.last === best.last && key.plain === bestKey?.plain) continue;
      best = best && found.last === best.last ? joined(best, found) : found;
      bestKey = key;
    }
    return best;
  }
}

/** The same words listed twice, as they stand and with an ending: they mean both. */
function joined(a: Found, b: Found): Found {
  const role = a.role ?? b.role;
  const cues = [...a.cues, ...b.cues.filter((cue) => !a.cues.includes(cue))];
  return { last: a.last, cues, role, loose: a.loose && b.loose };
}

/**
 * Compiles entries for matching. `endings` are tried wherever an entry has `~`; `variants` gives for another spelling of
 * a whole token the one that the entries use (億: 亿); `derive` is asked about words that no entry knows, or by their end or
 * beginning alone.
 */
export function compileLexicon(
  entries: Iterable<LexiconEntry>,
  endings: readonly Ending[] = [],
  variants: ReadonlyMap<string, string> = new Map(),
  derive?: Derive,
): Lexicon {
  return new CompiledLexicon(
    entries,
    endings.map((e) => (typeof e === "string" ? { ending: e } : { ending: e[0], role: e[1] })),
    variants,
    derive,
  );
}
