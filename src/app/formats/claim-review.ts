import type { ReadingJson, VerdictJson } from "../article-json.js";
import type { CheckedArticle } from "../check-article.js";
import { addressOf, sourceAddress } from "./addresses.js";

/** Ratings of schema.org: 1 worst, 5 best. The word is what is shown; goals and what cannot be checked get no number. */
const RATING = { best: 5, worst: 1 } as const;

/** Search engines show about this much of a claim. */
const LONGEST_CLAIM = 300;

function ratingOf(reading: ReadingJson, verdict: VerdictJson): number | undefined {
  if (reading.state !== undefined || reading.holds === null) return undefined;
  if (verdict.status === "inconsistent") return 2;
  if (reading.holds) return 5;
  return reading.close ? 3 : 1;
}

/** The word for one reading: that of its goal's state, or of holding and not holding. */
function wordOf(reading: ReadingJson, { messages }: CheckedArticle): string {
  if (reading.state !== undefined) return messages.status[reading.state];
  if (reading.holds === null) return messages.status.uncheckable;
  return messages.status[reading.holds ? "holds" : reading.close ? "close" : "contradicted"];
}

/**
 * schema.org ClaimReview, one review for each reading that decides something: the standard has one rating a review and
 * no place for several ways to take a claim.
 */
export function claimReviews(article: CheckedArticle): readonly object[] {
  const { json } = article;
  return json.statements.flatMap((statement, i) => {
    const verdict = json.verdicts[i];
    if (verdict === undefined || statement.form === "intent") return [];
    return verdict.readings
      .filter((r) => !r.echo && (r.holds !== null || r.state !== undefined))
      .map((reading) => {
        const rating = ratingOf(reading, verdict);
        return {
          "@context": "https://schema.org",
          "@type": "ClaimReview",
          url: `${addressOf(article)}#${statement.id}`,
          claimReviewed: statement.quote.exact.replace(/\s+/g, " ").slice(0, LONGEST_CLAIM),
          inLanguage: json.document.language,
          author: { "@type": "Organization", name: "Khorgos" },
          reviewRating: {
            "@type": "Rating",
            alternateName: `${wordOf(reading, article)}: ${reading.label}`,
            ...(rating === undefined
              ? {}
              : { ratingValue: rating, bestRating: RATING.best, worstRating: RATING.worst }),
          },
          reviewBody: verdict.summary,
          isBasedOn: sourceAddress(article, reading.source),
          itemReviewed: {
            "@type": "Claim",
            name: statement.quote.exact.replace(/\s+/g, " ").slice(0, LONGEST_CLAIM),
            ...(statement.attribution === undefined
              ? {}
              : { author: { "@type": "Person", name: statement.attribution } }),
            ...(json.document.date === null ? {} : { datePublished: json.document.date }),
            appearance: [{ "@type": "CreativeWork", url: addressOf(article), ...titleOf(article) }],
          },
        };
      });
  });
}

const titleOf = ({ json }: CheckedArticle): { name?: string } =>
  json.document.title === null ? {} : { name: json.document.title };
