import type { CheckedArticle } from "../check-article.js";
import { addressOf } from "./addresses.js";

/** Words before and after a quote: enough to find it again, little enough to quote. */
const CONTEXT = 32;

/** Code points before a UTF-16 offset: the recommendation counts code points, JavaScript counts code units. */
function codePoints(text: string): (offset: number) => number {
  const surrogates: number[] = [];
  for (let i = 0; i < text.length - 1; i++)
    if (/[\uD800-\uDBFF]/.test(text[i] as string) && /[\uDC00-\uDFFF]/.test(text[i + 1] as string))
      surrogates.push(++i);
  return (offset) => {
    let low = 0;
    let high = surrogates.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((surrogates[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}

/** W3C Web Annotations (Recommendation of 23 February 2017), one for each statement: its verdict, where it stands. */
export function annotations(article: CheckedArticle): object {
  const { json, document } = article;
  const { text } = document;
  const point = codePoints(text);
  const source = addressOf(article);
  const items = json.statements.map((statement, i) => {
    const { exact, start, end } = statement.quote;
    return {
      id: `${source}#${statement.id}`,
      type: "Annotation",
      motivation: "assessing",
      generator: { type: "Software", name: "Khorgos" },
      body: {
        type: "Dataset",
        format: "application/json",
        language: json.document.language,
        value: { statement, verdict: json.verdicts[i] ?? null },
      },
      target: {
        source,
        selector: [
          {
            type: "TextQuoteSelector",
            exact,
            prefix: text.slice(Math.max(0, start - CONTEXT), start),
            suffix: text.slice(end, end + CONTEXT),
          },
          { type: "TextPositionSelector", start: point(start), end: point(end) },
        ],
      },
    };
  });
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `${source}#annotations`,
    type: "AnnotationPage",
    items,
  };
}
