import type { Statement } from "../../core/index.js";
import type { ReadingJson, VerdictJson } from "../article-json.js";
import type { CheckedArticle } from "../check-article.js";
import { gistOf } from "../gist.js";
import { detailOf, noteOf, shortLabel } from "../reading-text.js";
import { MARKS, markOf, statusOf } from "../verdict-marks.js";
import { shownDigits } from "../word-verdict.js";

/** One row of a reading's table, worded. */
export interface ReadingRow {
  readonly sign: string;
  readonly word: string;
  readonly value: string;
  /** `value` is what the record says in words (an event, a membership), not a number. */
  readonly isText: boolean;
  readonly label: string;
  readonly period: string;
  readonly deviation: string;
  readonly detail: string;
  readonly source: string;
  readonly locator: string;
}

/** A statement with its verdict, as every written format shows it. */
export interface ShownVerdict {
  readonly statement: Statement;
  readonly verdict: VerdictJson;
  readonly gist: string;
  readonly sign: string;
  readonly word: string;
  readonly rows: readonly ReadingRow[];
}

/** Everything of an article that has a verdict to show; mere intentions apart. */
export function shownVerdicts(article: CheckedArticle): {
  readonly claims: readonly ShownVerdict[];
  readonly intents: readonly Statement[];
} {
  const { statements, verdicts } = article.json;
  const claims = statements.flatMap((statement, i): ShownVerdict[] => {
    const verdict = verdicts[i];
    if (verdict === undefined || statement.form === "intent") return [];
    return [
      {
        statement,
        verdict,
        gist: gistOf(statement, article),
        sign: MARKS[verdict.status],
        word: article.messages.status[verdict.status],
        rows: verdict.readings.map((r) => rowOf(r, article)),
      },
    ];
  });
  return { claims, intents: statements.filter((s) => s.form === "intent") };
}

function rowOf(r: ReadingJson, article: CheckedArticle): ReadingRow {
  const { messages } = article;
  const status = statusOf(r);
  const isText = r.value === null;
  return {
    sign: markOf(r),
    word: status === undefined ? (r.echo ? messages.words.echo : "") : messages.status[status],
    value: isText ? noteOf(r, article) || r.label : messages.quantity(r.value ?? 0, r.unit ?? "count", shownDigits(r)),
    isText,
    label: shortLabel(r, article),
    period: r.period === null ? "" : messages.period(r.period),
    deviation:
      r.deviation === null ? "" : r.deviation === 0 ? messages.words.exact : messages.deviation(r.deviation, r.unit),
    detail: detailOf(r, article),
    source: r.source,
    locator: r.locator,
  };
}
