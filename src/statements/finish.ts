import type { Damage, Origin, OriginSlot, Quote, Statement } from "../core/index.js";
import { isImplausibleConversion } from "./conversion.js";
import type { Draft } from "./draft.js";
import type { SentenceView } from "./view.js";

/** Drafts of one sentence → statements: in the order of the text, quoted, grouped, numbered. */
export function finish(view: SentenceView, drafts: readonly Draft[]): Statement[] {
  const quoted = drafts.map((draft) => ({ draft, quote: quoteOf(view, draft) }));
  quoted.sort((a, b) => anchorOf(a.draft) - anchorOf(b.draft));
  groupUp(
    view,
    quoted.map((q) => q.draft),
  );
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
    const level = drafts.find((d) => d.form === "level" && d.kind === change.kind && !d.group && sameThing(d, change));
    if (!level) continue;
    const group = `g${view.index}.${next++}`;
    change.group = change.group ?? group;
    level.group = change.group;
    if (!change.period && level.period) change.period = level.period;
    if (!level.period && change.period) level.period = change.period;
  }
}

const sameThing = (a: Draft, b: Draft): boolean =>
  a.measure === b.measure &&
  a.subject?.id === b.subject?.id &&
  a.counterpart?.id === b.counterpart?.id &&
  (a.period === undefined || b.period === undefined || a.period.value === b.period.value);

function statement(view: SentenceView, draft: Draft, quote: Quote, id: string): Statement {
  const damage: Damage | undefined =
    draft.damage ??
    (draft.value && draft.conversion && isImplausibleConversion(draft.value, draft.conversion)
      ? "conversion-inconsistent"
      : undefined);
  return {
    id,
    sentence: view.index,
    kind: draft.kind,
    form: draft.form,
    ...(draft.measure ? { measure: draft.measure } : {}),
    quote,
    ...places(draft),
    ...pick(draft, ["product", "status", "strand", "place", "people"]),
    ...(draft.period ? { period: draft.period.value } : {}),
    ...(draft.base ? { base: draft.base.value } : {}),
    ...pick(draft, ["comparator", "value", "conversion", "direction"]),
    origin: originOf(draft),
    ...(draft.group ? { group: draft.group } : {}),
    ...(damage ? { damage } : {}),
  };
}

function places(draft: Draft): Partial<Statement> {
  return {
    ...(draft.subject ? { subject: draft.subject.id } : {}),
    ...(draft.counterpart ? { counterpart: draft.counterpart.id } : {}),
    ...(draft.third ? { third: draft.third } : {}),
    ...(draft.scope ? { scope: draft.scope } : {}),
    ...(draft.reporter ? { reporter: draft.reporter.id } : {}),
  };
}

function pick<K extends keyof Draft>(draft: Draft, keys: readonly K[]): Pick<Draft, K> {
  return Object.fromEntries(keys.filter((k) => draft[k] !== undefined).map((k) => [k, draft[k]])) as Pick<Draft, K>;
}

function originOf(draft: Draft): { [S in OriginSlot]?: Origin } {
  return {
    ...(draft.subject ? { subject: draft.subject.origin } : {}),
    ...(draft.counterpart ? { counterpart: draft.counterpart.origin } : {}),
    ...(draft.period ? { period: draft.period.origin } : {}),
    ...(draft.base ? { base: draft.base.origin } : {}),
    ...(draft.reporter ? { reporter: draft.reporter.origin } : {}),
    ...(draft.measure && draft.measureOrigin ? { measure: draft.measureOrigin } : {}),
  };
}
