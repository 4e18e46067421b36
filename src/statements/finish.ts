import type { Damage, Origin, OriginSlot, Quote, Statement } from "../core/index.js";
import { isImplausibleConversion } from "./conversion.js";
import { pairKey } from "./discourse.js";
import type { Draft } from "./draft.js";
import type { SentenceView } from "./view.js";

/** Drafts of one sentence → statements: in the order of the text, quoted, grouped, numbered. */
export function finish(view: SentenceView, drafts: readonly Draft[]): Statement[] {
  const quoted = drafts.map((draft) => ({ draft, quote: quoteOf(view, draft) }));
  quoted.sort((a, b) => anchorOf(a.draft) - anchorOf(b.draft));
  const ordered = quoted.map((q) => q.draft);
  dateRanks(ordered);
  groupUp(view, ordered);
  return quoted.map(({ draft, quote }, i) => statement(view, draft, quote, `s${view.index}.${i + 1}`));
}

const anchorOf = (draft: Draft): number => draft.carriers[0]?.start ?? 0;

/** The words from the first carrier to the last, so that the quote is as short as carries the statement. */
function quoteOf(view: SentenceView, draft: Draft): Quote {
  const start = Math.min(...draft.carriers.map((m) => m.start));
  const end = Math.max(...draft.carriers.map((m) => m.end));
  return { exact: view.text.slice(start, end), start, end };
}

/** "Rose 32 percent to 41 billion": change and level of one measure in one period must agree with each other. */
function groupUp(view: SentenceView, drafts: readonly Draft[]): void {
  let next = 1;
  for (const change of drafts) {
    if (change.form !== "change" && change.form !== "ratio") continue;
    const level = drafts.find((d) => isEnd(d) && d.kind === change.kind && !d.group && sameThing(d, change));
    if (!level) continue;
    const group = `g${view.index}.${next++}`;
    change.group = change.group ?? group;
    level.group = change.group;
    if (!change.period && level.period) change.period = level.period;
    if (!level.period && change.period) level.period = change.period;
  }
}

/** "In 2023 trade was 253 billion, and China became the largest partner": of the year that its trade was just told of. */
function dateRanks(drafts: readonly Draft[]): void {
  for (const [i, rank] of drafts.entries()) {
    if (rank.form !== "rank" || rank.period || rank.kind !== "claim" || rank.measure?.startsWith("investment."))
      continue;
    const told = drafts
      .slice(0, i)
      .findLast(
        (d) =>
          d.period?.origin === "said" && d.form !== "event" && d.kind === "claim" && !d.earlier && samePair(d, rank),
      );
    if (told?.period) rank.period = { value: told.period.value, origin: "context" };
  }
}

const samePair = (a: Draft, b: Draft): boolean =>
  pairKey(a.subject, a.counterpart) === pairKey(b.subject, b.counterpart);

/** What a change led to, not what it is measured from. */
const isEnd = (d: Draft): boolean => d.form === "level" && !d.earlier;

const sameThing = (a: Draft, b: Draft): boolean =>
  a.measure === b.measure &&
  a.subject?.id === b.subject?.id &&
  a.counterpart?.id === b.counterpart?.id &&
  (a.period === undefined || b.period === undefined || a.period.value === b.period.value);

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Only what the draft has becomes a field. Set one by one: every number of a long text comes by here. */
function statement(view: SentenceView, draft: Draft, quote: Quote, id: string): Statement {
  const s: Mutable<Statement> = { id, sentence: view.index, kind: draft.kind, form: draft.form, quote, origin: {} };
  if (draft.measure) s.measure = draft.measure;
  setPlaces(s, draft);
  if (draft.product) s.product = draft.product;
  if (draft.status) s.status = draft.status;
  if (draft.strand) s.strand = draft.strand;
  if (draft.place) s.place = draft.place;
  if (draft.people) s.people = draft.people;
  if (draft.period) s.period = draft.period.value;
  if (draft.base) s.base = draft.base.value;
  if (draft.comparator) s.comparator = draft.comparator;
  if (draft.value) s.value = draft.value;
  if (draft.conversion) s.conversion = draft.conversion;
  if (draft.direction) s.direction = draft.direction;
  s.origin = originOf(draft);
  if (draft.group) s.group = draft.group;
  const damage = damageOf(draft);
  if (damage) s.damage = damage;
  return s;
}

function damageOf({ damage, value, conversion }: Draft): Damage | undefined {
  if (damage) return damage;
  return value && conversion && isImplausibleConversion(value, conversion) ? "conversion-inconsistent" : undefined;
}

function setPlaces(s: Mutable<Statement>, draft: Draft): void {
  if (draft.subject) s.subject = draft.subject.id;
  if (draft.counterpart) s.counterpart = draft.counterpart.id;
  if (draft.third) s.third = draft.third;
  if (draft.scope) s.scope = draft.scope;
  if (draft.reporter) s.reporter = draft.reporter.id;
}

function originOf(draft: Draft): Statement["origin"] {
  const origin: { [S in OriginSlot]?: Origin } = {};
  if (draft.subject) origin.subject = draft.subject.origin;
  if (draft.counterpart) origin.counterpart = draft.counterpart.origin;
  if (draft.period) origin.period = draft.period.origin;
  if (draft.base) origin.base = draft.base.origin;
  if (draft.reporter) origin.reporter = draft.reporter.origin;
  if (draft.measure && draft.measureOrigin) origin.measure = draft.measureOrigin;
  return origin;
}
