import { describe, expect, it } from "vitest";
import { CHECK_FORMATS, type CheckedArticle, checkArticle, formatCheck, openRecord } from "../../src/app/index.js";

const ARTICLE = `Handel 🚂 wächst

Der Handel zwischen China und Kasachstan erreichte 2023 41 Milliarden Dollar. Bis 2030 wollen beide Länder ihn auf 40 Milliarden Dollar steigern.

China ist der zweitgrößte Handelspartner Kasachstans.`;

async function checked(text: string): Promise<CheckedArticle> {
  const record = await openRecord();
  async function* stdin(): AsyncGenerator<string> {
    yield text;
  }
  const article =
    record.value && (await checkArticle("-", record.value, { stdin: stdin(), language: "de", date: "2024-03-01" }));
  if (!article?.value) throw new Error("not checked");
  return article.value;
}

type Json = { readonly [key: string]: unknown };
const parsed = async (format: "claimreview" | "annotation" | "prov"): Promise<Json> =>
  JSON.parse(await formatCheck(await checked(ARTICLE), format));

describe("ClaimReview", () => {
  it("has what the guidelines require in every review, and one review for each reading", async () => {
    const reviews = (await parsed("claimreview")) as unknown as readonly Json[];
    expect(reviews.length).toBeGreaterThan(3);
    for (const review of reviews) {
      expect(review).toMatchObject({
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        author: { "@type": "Organization" },
      });
      expect(review.url).toMatch(/^urn:sha256:[0-9a-f]{64}#s\d+\.\d+$/);
      expect(String(review.claimReviewed)).not.toBe("");
      const rating = review.reviewRating as Json;
      expect(String(rating.alternateName)).toContain(": ");
      expect([undefined, 1, 2, 3, 5]).toContain(rating.ratingValue);
      expect((review.itemReviewed as Json)["@type"]).toBe("Claim");
    }
  });

  it("gives goals no number", async () => {
    const reviews = (await parsed("claimreview")) as unknown as readonly Json[];
    const goals = reviews.filter((r) => String(r.claimReviewed).includes("40 Milliarden"));
    expect(goals.length).toBeGreaterThan(0);
    const numbered = goals.filter((r) => "ratingValue" in (r.reviewRating as object));
    // Whether such a goal is on record is a plain yes or no; how far it has come is not.
    expect(numbered.length).toBeLessThan(goals.length);
  });
});

describe("Web Annotation", () => {
  it("counts positions in code points, and quotes what stands there", async () => {
    const page = await parsed("annotation");
    expect(page).toMatchObject({ "@context": "http://www.w3.org/ns/anno.jsonld", type: "AnnotationPage" });
    const { document } = await checked(ARTICLE);
    const points = [...document.text];
    for (const item of page.items as readonly Json[]) {
      expect(item).toMatchObject({ type: "Annotation", motivation: "assessing" });
      const [quote, position] = (item.target as { selector: readonly Json[] }).selector;
      expect(points.slice(position?.start as number, position?.end as number).join("")).toBe(quote?.exact);
      expect(String(quote?.prefix).length).toBeLessThanOrEqual(32);
      expect(String(quote?.suffix).length).toBeLessThanOrEqual(32);
    }
  });
});

describe("PROV-O", () => {
  it("leads every verdict back to cells that name a source of the graph", async () => {
    const graph = (await parsed("prov"))["@graph"] as readonly Json[];
    const ids = new Set(graph.map((node) => node["@id"]));
    const verdicts = graph.filter((node) => "prov:wasDerivedFrom" in node);
    expect(verdicts.length).toBeGreaterThan(1);
    for (const verdict of verdicts)
      for (const cell of verdict["prov:wasDerivedFrom"] as readonly Json[]) expect(ids.has(cell["@id"])).toBe(true);
    for (const cell of graph.filter((node) => "prov:hadPrimarySource" in node))
      expect(ids.has((cell["prov:hadPrimarySource"] as Json)["@id"])).toBe(true);
  });
});

const HOSTILE = `<script>alert(1)</script> & "Titel" \u202Erückwärts

Der Handel zwischen China und Kasachstan erreichte 2023 41 Milliarden Dollar <img src=x onerror=alert(2)> | [x](javascript:alert(3)).`;

describe("Markdown", () => {
  it("lets no text become markup", async () => {
    const text = await formatCheck(await checked(HOSTILE), "markdown");
    expect(text).not.toMatch(/(?<!\\)<script/);
    expect(text).not.toMatch(/(?<!\\)\[x(?!\\)\]/);
    for (const row of text.split("\n").filter((line) => line.startsWith("| ")))
      expect(row.match(/(?<!\\)\|/g)).toHaveLength(8);
  });
});

it("writes the same bytes twice, in every format", async () => {
  for (const format of CHECK_FORMATS)
    expect(await formatCheck(await checked(ARTICLE), format)).toBe(await formatCheck(await checked(ARTICLE), format));
});
