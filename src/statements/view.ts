import type { PlaceId } from "../core/index.js";
import {
  type Cue,
  type Language,
  type Mention,
  type Quantity,
  type Scan,
  type Sentence,
  scanSentence,
  type Time,
  type Token,
} from "../text/index.js";

type AnyCue = Cue | Quantity | Time;
export type MentionOf<K extends AnyCue["kind"]> = Mention<Extract<AnyCue, { kind: K }>>;

const NONE: readonly Mention[] = [];

/** What only reading needs. */
interface Index {
  readonly byKind: ReadonlyMap<string, readonly Mention[]>;
  /** Summed cost of the tokens up to each token: commas, conjunctions and brackets keep things apart. */
  readonly cost: readonly number[];
  /** Brackets and what they cost: words on both sides of one are no farther apart for it. */
  readonly asides: readonly Aside[];
}

interface Aside {
  readonly first: number;
  readonly last: number;
  readonly cost: number;
}

/** One sentence with its mentions, and how far apart two of them are in it. */
export class SentenceView {
  scan: Scan;
  /** Asked for before any sentence is read: who and when a text is about. */
  private places: readonly MentionOf<"place">[];
  private readonly times: readonly MentionOf<"time">[];
  private made: Index | undefined;

  constructor(
    readonly text: string,
    readonly sentence: Sentence,
    readonly index: number,
    language: Language,
  ) {
    this.scan = scanSentence(text, sentence, language);
    this.places = this.scan.mentions.filter((m) => m.cue.kind === "place") as MentionOf<"place">[];
    this.times = this.scan.mentions.filter((m) => m.cue.kind === "time") as MentionOf<"time">[];
  }

  /** Made when the sentence is read: a long text waits for that with all of its sentences. */
  private get indexed(): Index {
    this.made ??= indexOf(this.scan);
    return this.made;
  }

  private get asides(): readonly Aside[] {
    return this.indexed.asides;
  }

  all<K extends AnyCue["kind"]>(kind: K): readonly MentionOf<K>[] {
    const found = kind === "place" ? this.places : kind === "time" ? this.times : this.indexed.byKind.get(kind);
    return (found ?? NONE) as readonly Mention[] as readonly MentionOf<K>[];
  }

  /** Replaces the places of the sentence; those for which nothing comes back are dropped. */
  settlePlaces(settle: (m: MentionOf<"place">) => Extract<Cue, { kind: "place" }> | undefined): void {
    this.places = this.places.flatMap((m) => {
      const cue = settle(m);
      return cue === undefined ? [] : cue === m.cue ? [m] : [{ ...m, cue }];
    });
  }

  /** The amounts of the sentence whose currency several states call by the same name, as the state of one of them means it. */
  settleMoney(stateOf: (states: readonly PlaceId[]) => PlaceId | undefined): void {
    const shared = (m: Mention): Mention => {
      const { cue } = m;
      if (cue.kind !== "quantity" || !cue.of) return m;
      const state = stateOf(Object.keys(cue.of));
      const unit = state === undefined ? undefined : cue.of[state];
      return unit === undefined ? m : { ...m, cue: { ...cue, unit } };
    };
    if (this.scan.mentions.some(({ cue }) => cue.kind === "quantity" && cue.of))
      this.scan = { ...this.scan, mentions: this.scan.mentions.map(shared) };
  }

  has(kind: AnyCue["kind"]): boolean {
    return this.all(kind).length > 0;
  }

  /** Cost of the words between two mentions; 0 where they touch or overlap. */
  distance(a: Mention, b: Mention): number {
    const [left, right] = a.first <= b.first ? [a, b] : [b, a];
    const index = this.indexed;
    let cost = (index.cost[right.first] as number) - (index.cost[left.last + 1] as number);
    for (const aside of index.asides) if (aside.first > left.last && aside.last < right.first) cost -= aside.cost;
    return Math.max(0, cost);
  }

  /**
   * The mention of a kind that is cheapest to reach; what stands to the right counts `right` times as far, and each
   * mention `factor` times.
   */
  nearest<K extends AnyCue["kind"]>(
    from: Mention,
    kind: K,
    options: {
      readonly within?: number;
      readonly right?: number;
      readonly factor?: (m: MentionOf<K>) => number;
      readonly where?: (m: MentionOf<K>) => boolean;
    } = {},
  ): MentionOf<K> | undefined {
    let best: MentionOf<K> | undefined;
    let bestCost = options.within ?? Number.POSITIVE_INFINITY;
    for (const mention of this.all(kind)) {
      if ((mention as Mention) === from || (options.where && !options.where(mention))) continue;
      const side = mention.first > from.first ? (options.right ?? 1) : 1;
      const cost = this.distance(from, mention) * side * (options.factor?.(mention) ?? 1);
      if (cost <= bestCost && (cost < bestCost || best === undefined)) {
        best = mention;
        bestCost = cost;
      }
    }
    return best;
  }

  /** Is a mention of the kind directly before `m`, at most `gap` tokens away? */
  before<K extends AnyCue["kind"]>(m: Mention, kind: K, gap = 1): MentionOf<K> | undefined {
    return this.all(kind).find((c) => c.last < m.first && m.first - c.last <= gap);
  }

  after<K extends AnyCue["kind"]>(m: Mention, kind: K, gap = 1): MentionOf<K> | undefined {
    return this.all(kind).find((c) => c.first > m.last && c.first - m.last <= gap);
  }

  /** The token behind the brackets that open directly behind a mention. */
  behindBrackets(m: Mention): number | undefined {
    const { tokens } = this.scan;
    if (!"(（".includes(tokens[m.last + 1]?.norm ?? " ")) return undefined;
    const end = tokens.findIndex((t, i) => i > m.last && ")）".includes(t.norm));
    return end < 0 ? undefined : end + 1;
  }

  /** Does a mention of the kind lie between two others? */
  between(a: Mention, b: Mention, kind: AnyCue["kind"]): boolean {
    const [left, right] = a.first <= b.first ? [a, b] : [b, a];
    return this.all(kind).some((m) => m.first > left.last && m.last < right.first);
  }

  /** Does a comma stand between two mentions, outside brackets? */
  commaBetween(a: Mention, b: Mention): boolean {
    const [left, right] = a.first <= b.first ? [a, b] : [b, a];
    for (let i = left.last + 1; i < right.first; i++) {
      const aside = this.asides.find((x) => x.first <= i && i <= x.last);
      const token = this.scan.tokens[i];
      if (!aside && token?.kind === "mark" && ",，;；".includes(token.norm) && !this.isAddress(i) && !this.isInRow(i))
        return true;
    }
    return false;
  }

  /** "In Xi'an, China, on 3 June": commas around the state of a town part nothing. */
  private isAddress(comma: number): boolean {
    return this.all("place").some((p) => {
      if (p.cue.as !== "city" && p.cue.as !== "capital") return false;
      const state = this.all("place").find((s) => s.first === p.last + 2 && s.cue.id === p.cue.id);
      return state !== undefined && (comma === p.last + 1 || comma === state.last + 1);
    });
  }

  /** "Visited Kazakhstan, Uzbekistan and Tajikistan in July": the commas of a row of names part nothing. */
  private isInRow(comma: number): boolean {
    const left = this.all("place").find((p) => p.last === comma - 1);
    return left !== undefined && this.rowOf(left).some((p) => p.first > comma && p.first <= comma + 2);
  }

  /** The row of names that a place stands in, itself with them: joined by marks, the last two by a word; else none. */
  rowOf(p: MentionOf<"place">): readonly MentionOf<"place">[] {
    const places = this.all("place");
    const joint = (i: number): "and" | "mark" | undefined => {
      const [a, b] = [places[i], places[i + 1]];
      return a && b && this.jointOf(a, b);
    };
    let start = places.indexOf(p);
    let end = start;
    // "After Russia and China, Turkey": a row ends with the name behind its word.
    for (let last = joint(start - 1); last !== "and"; end++) {
      last = joint(end);
      if (last === undefined) return [];
    }
    while (joint(start - 1) === "mark" || (start === end && joint(start - 1) === "and")) start--;
    return places.slice(start, end + 1);
  }

  /** What joins two names with hardly more between them. */
  private jointOf(a: Mention, b: Mention): "and" | "mark" | undefined {
    if (b.first - a.last > 3 || b.first <= a.last + 1) return undefined;
    if (this.all("range").some((r) => r.first > a.last && r.last < b.first)) return "and";
    const between = this.scan.tokens.slice(a.last + 1, b.first);
    // 和 is both "and" and "with".
    const isWith = (r: MentionOf<"role">): boolean =>
      r.first === a.last + 1 && r.last === b.first - 1 && r.cue.role === "with";
    if (between[0]?.kind === "han" && this.all("role").some(isWith)) return "and";
    return between.some((t) => /^[,、，]$/.test(t.norm)) ? "mark" : undefined;
  }

  /** Does the mention stand in brackets of its own, with hardly a word beside it? */
  aside(m: Mention): { readonly first: number; readonly last: number } | undefined {
    return this.asides.find((x) => x.first < m.first && m.last < x.last && x.last - x.first <= m.last - m.first + 5);
  }

  /** Does a clause begin with the mention: sentence start, comma or `and` before it? */
  opensClause(m: Mention): boolean {
    const before = this.scan.tokens[m.first - 1];
    if (this.all("break").some((b) => b.last === m.first - 1)) return true;
    return before === undefined || before.kind === "mark" || this.all("range").some((r) => r.last === m.first - 1);
  }

  words(m: Mention): string {
    return this.text.slice(m.start, m.end);
  }
}

function indexOf(scan: Scan): Index {
  const byKind = new Map<string, Mention[]>();
  for (const mention of scan.mentions) {
    const list = byKind.get(mention.cue.kind);
    if (list) list.push(mention);
    else byKind.set(mention.cue.kind, [mention]);
  }
  const cost = costsOf(scan.tokens, byKind.get("break") ?? NONE);
  return { byKind, cost, asides: asidesOf(scan.tokens, cost) };
}

function costsOf(tokens: readonly Token[], breaks: readonly Mention[]): number[] {
  // A plain array: typed ones are slow to make, and a long text has thousands of sentences.
  const cost: number[] = [0];
  let nextBreak = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { kind, norm, spaced } = tokens[i] as Token;
    while ((breaks[nextBreak]?.first ?? i) < i) nextBreak++;
    let own = kind === "mark" ? markCost(norm, spaced) : kind === "han" ? 0.5 : 1;
    if (breaks[nextBreak]?.first === i) own = 6;
    cost[i + 1] = (cost[i] as number) + own;
  }
  return cost;
}

function asidesOf(tokens: readonly Token[], cost: readonly number[]): Aside[] {
  const asides: Aside[] = [];
  let open = -1;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== "mark") continue;
    if ("(（".includes(token.norm)) open = i;
    else if (")）".includes(token.norm) && open >= 0) {
      asides.push({ first: open, last: i, cost: (cost[i + 1] as number) - (cost[open] as number) - 1 });
      open = -1;
    }
  }
  return asides;
}

function markCost(mark: string, spaced: boolean): number {
  if (",，、".includes(mark)) return 4;
  if (";；:：()（）".includes(mark)) return 12;
  if ("–—".includes(mark)) return spaced ? 8 : 1;
  return 0.5;
}

/** Does its clause end with the mention? */
export function endsClause(view: SentenceView, m: Mention): boolean {
  const next = view.scan.tokens[m.last + 1];
  return next === undefined || next.kind === "mark" || view.all("range").some((r) => r.first === m.last + 1);
}
