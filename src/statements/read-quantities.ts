import type { Period, SourceDocument } from "../core/index.js";
import { isCurrency, type Language, listQuantities, type Quantity, splitSentences } from "../text/index.js";
import { resolveTime } from "./resolve-time.js";

/** What a number is a number of; `period`: a date or span of time. */
export type QuantityKind = "number" | "percent" | "money" | "times" | "unit" | "period";

/** A quantity or period as written, with its offsets (UTF-16, end excluded). */
export interface FoundQuantity {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: QuantityKind;
  /** `null` for a period. */
  readonly amount: number | null;
  /** Upper end of a range. */
  readonly to: number | null;
  readonly unit: string | null;
  readonly hedge: string | null;
  /** For a period: the days it covers; `null` where only the document's date could tell. */
  readonly period: Period | null;
}

/** Every quantity and period of a document, in the order of the text. */
export function readQuantities(document: SourceDocument, language: Language): FoundQuantity[] {
  const { text } = document;
  let previous: Period | undefined;
  return splitSentences(text, language.sentences).flatMap((sentence) =>
    listQuantities(text, sentence, language).map(({ start, end, cue }): FoundQuantity => {
      const where = { text: text.slice(start, end), start, end };
      if (cue.kind === "quantity") return { ...where, ...described(cue) };
      const period = resolveTime(cue.spec, { date: document.date, previous });
      previous = period ?? previous;
      return { ...where, kind: "period", amount: null, to: null, unit: null, hedge: null, period: period ?? null };
    }),
  );
}

function described(q: Quantity): Omit<FoundQuantity, "text" | "start" | "end"> {
  const sign = q.sign ?? 1;
  return {
    kind: kindOf(q.unit),
    amount: q.amount * sign,
    to: q.to ?? null,
    unit: q.unit === "" ? null : q.unit,
    hedge: q.hedge ?? null,
    period: null,
  };
}

function kindOf(unit: string): QuantityKind {
  if (unit === "") return "number";
  if (unit === "percent" || unit === "percentage-points") return "percent";
  if (unit === "times") return "times";
  return isCurrency(unit) ? "money" : "unit";
}
