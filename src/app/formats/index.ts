import type { CheckedArticle } from "../check-article.js";

/** Other ways to write down a checked article; as HTML: room `pages`. */
export const CHECK_FORMATS = ["claimreview", "annotation", "prov", "markdown"] as const;
export type CheckFormat = (typeof CHECK_FORMATS)[number];

const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A checked article in one of the formats, as the text of a file. */
export async function formatCheck(article: CheckedArticle, format: CheckFormat): Promise<string> {
  switch (format) {
    case "claimreview":
      return jsonText((await import("./claim-review.js")).claimReviews(article));
    case "annotation":
      return jsonText((await import("./annotation.js")).annotations(article));
    case "prov":
      return jsonText((await import("./provenance.js")).provenance(article));
    case "markdown":
      return (await import("./markdown.js")).checkMarkdown(article);
  }
}
