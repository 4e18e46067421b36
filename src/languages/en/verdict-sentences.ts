import type { Basis } from "../../core/index.js";
import type { DimensionWords, Messages, PlaceNamer, SummaryFacts } from "../../text/index.js";
import { listNames, shortAuthority, wordLabel } from "../../text/index.js";
import { period } from "./amounts.js";

const ARTICLE = /^(United|Netherlands|Philippines|Maldives|Russian Federation|European Union|World$|five\b)/;
const named = (name: string): string => (ARTICLE.test(name) ? `the ${name}` : name);
const possessive = (name: string): string => (name.endsWith("s") ? `${name}’` : `${name}’s`);

function basis(of: Basis, place: PlaceNamer): string {
  switch (of.kind) {
    case "own-statistics":
      return `${possessive(named(place(of.reporter)))} statistics`;
    case "exporters":
      return "exporters’ figures";
    case "importers":
      return "importers’ figures";
    case "third-party":
      return of.authority;
    case "stated":
      return shortAuthority(of.authority);
    case "recorded":
      return "on record";
  }
}

const WORDS: DimensionWords = {
  values: {
    scope: { "states-only": "states only", blocs: "blocs as one partner" },
    when: {
      "year-before-document": "year before the article",
      "year-to-date": "year to date",
      latest: "latest on record",
      reached: "when it was reached",
    },
    base: { "year-before": "against the year before", "earliest-on-record": "against the earliest year" },
    from: { levels: "worked out" },
    currency: { "as-converted-in-text": "converted as in the text" },
  },
  named: {
    "as-of": (value) => `as of ${period(value)}`,
    when: (value) => value.replace(/^year-/, ""),
    which: (value) => period(value),
    base: (value) => `against ${period(value)}`,
    span: (value) => `over ${period(value)}`,
    release: (value) => `release ${value}`,
    echo: () => null,
  },
};

export const label: Messages["label"] = (key, place) => wordLabel(key, (of) => basis(of, place), WORDS);

const NOTES: ReadonlyMap<string, string> = new Map([
  ["bound", "published as a bound only"],
  ["coarse", "too coarse to decide"],
  ["older", "an older count"],
  ["nothing earlier", "nothing earlier on record"],
]);
export const note = (text: string): string => NOTES.get(text) ?? text;

/** Verdicts in a word or two. */
export const statuses: Messages["status"] = {
  holds: "holds",
  depends: "depends",
  close: "close",
  contradicted: "contradicted",
  inconsistent: "inconsistent",
  uncheckable: "not checkable",
  met: "met",
  missed: "missed",
  "on-track": "on track",
  behind: "behind",
  "not-due": "not due",
};

export function summary(facts: SummaryFacts): string {
  const and = (names: readonly string[]): string => listNames(names, "and", (n) => `${n} more`);
  const near = facts.nearest ? `; nearest: ${facts.nearest.quantity} (${facts.nearest.label})` : "";
  switch (facts.status) {
    case "holds":
      return facts.isRecorded ? "The record says the same." : `Holds by all that is on record: ${and(facts.holding)}.`;
    case "depends":
      if (facts.states.length > 1) return states(facts);
      return facts.holding.length > 0 && facts.failing.length > 0
        ? `Holds by ${and(facts.holding)}; not by ${and(facts.failing)}.`
        : "Depends on which is meant: the text does not say.";
    case "close":
      return `Just outside what the rounding allows${near}.`;
    case "contradicted":
      return facts.isRecorded ? "The record says otherwise." : `Holds by nothing that is on record${near}.`;
    case "inconsistent":
      return "The text disagrees with itself here, whatever the record says.";
    case "uncheckable":
      return uncheckable(facts);
    case "met":
      return "The goal was reached.";
    case "missed":
      return "The goal was not reached in time.";
    case "on-track":
      return "On the way to the goal, at the pace so far.";
    case "behind":
      return "Behind the pace that the goal needs.";
    case "not-due":
      return "Not due yet, and no figure to judge the way to it.";
  }
}

const SLOTS: { readonly [slot: string]: string } = {
  subject: "whose figure it is",
  counterpart: "with whom",
  period: "when",
  value: "how much",
  measure: "what is measured",
  third: "what it is compared with",
  base: "what the change is measured against",
  scope: "among which states the order is",
  direction: "whether it rises or falls",
  status: "which level of partnership is meant",
};

function uncheckable(facts: SummaryFacts): string {
  const listed = facts.undecided > 0 ? " What it has on the subject:" : "";
  switch (facts.reason) {
    case "missing-slot":
      return `Cannot be checked: the text does not say ${SLOTS[facts.missing ?? ""] ?? facts.missing ?? "enough"}.`;
    case "vague":
      return `Too vague to be right or wrong.${facts.undecided > 0 ? " What the record has on the subject:" : ""}`;
    case "damaged":
      return "Cannot be checked: the number in the text is damaged.";
    default:
      return `The record has nothing to check it against.${listed}`;
  }
}

/** `On track by China’s statistics; behind by Kazakhstan’s statistics.` */
function states(facts: SummaryFacts): string {
  const text = facts.states
    .map(({ state, names }) => `${statuses[state]} by ${listNames(names, "and", (n) => `${n} more`)}`)
    .join("; ");
  return `${text[0]?.toUpperCase()}${text.slice(1)}.`;
}
