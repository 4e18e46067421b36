import type { ReadingJson } from "../article-json.js";
import type { CheckedArticle } from "../check-article.js";
import { addressOf, sourceAddress } from "./addresses.js";

const CONTEXT = {
  prov: "http://www.w3.org/ns/prov#",
  dcterms: "http://purl.org/dc/terms/",
  khorgos: "urn:khorgos:",
} as const;

/** PROV-O (Recommendation of 30 April 2013) as JSON-LD: each verdict, the readings it comes from, their sources. */
export function provenance(article: CheckedArticle): object {
  const { json } = article;
  const document = addressOf(article);
  const agent = "khorgos:program";
  const evaluation = `${document}#evaluation`;
  const used = new Set<string>();
  const verdicts = json.verdicts.map((verdict) => {
    const cells = verdict.readings.flatMap((r) => cellsOf(r));
    for (const cell of cells) used.add(cell.source);
    return {
      "@id": `${document}#${verdict.statement}`,
      "@type": "prov:Entity",
      "dcterms:description": verdict.summary,
      "prov:value": verdict.status,
      "prov:wasGeneratedBy": { "@id": evaluation },
      "prov:wasDerivedFrom": cells.map((cell) => ({ "@id": idOf(cell) })),
      "prov:qualifiedDerivation": verdict.readings.map((r) => ({
        "@type": "prov:Derivation",
        "prov:entity": { "@id": idOf(r) },
        "prov:hadActivity": { "@id": evaluation },
        "dcterms:description": r.computation === undefined ? r.label : `${r.label}: ${r.computation}`,
      })),
    };
  });
  const cells = new Map(
    json.verdicts.flatMap((v) => v.readings.flatMap((r) => cellsOf(r).map((c) => [idOf(c), c] as const))),
  );
  return {
    "@context": CONTEXT,
    "@graph": [
      { "@id": agent, "@type": "prov:SoftwareAgent", "dcterms:title": "Khorgos" },
      {
        "@id": document,
        "@type": "prov:Entity",
        ...(json.document.title ? { "dcterms:title": json.document.title } : {}),
      },
      {
        "@id": evaluation,
        "@type": "prov:Activity",
        "prov:used": [document, ...[...used].map((id) => sourceAddress(article, id))].map((id) => ({ "@id": id })),
        "prov:wasAssociatedWith": { "@id": agent },
      },
      ...verdicts,
      ...[...cells].map(([id, cell]) => ({
        "@id": id,
        "@type": "prov:Entity",
        "prov:hadPrimarySource": { "@id": sourceAddress(article, cell.source) },
        "dcterms:identifier": `${cell.source}, ${cell.locator}`,
        "prov:value": cell.value,
      })),
      ...[...used].map((id) => sourceEntity(article, id)),
    ],
  };
}

type Cell = Pick<ReadingJson, "value" | "source" | "locator">;

const cellsOf = (r: ReadingJson): readonly Cell[] => (r.inputs && r.inputs.length > 0 ? [r, ...r.inputs] : [r]);

const idOf = ({ source, locator }: Cell): string =>
  `khorgos:cell/${encodeURIComponent(source)}/${encodeURIComponent(locator)}`;

function sourceEntity(article: CheckedArticle, id: string): object {
  const source = article.sources.get(id);
  return {
    "@id": sourceAddress(article, id),
    "@type": "prov:Entity",
    "dcterms:identifier": id,
    ...(source === undefined
      ? {}
      : {
          "dcterms:title": source.title,
          "dcterms:publisher": source.producer,
          "dcterms:license": source.licenseName,
          ...(source.datePublished === undefined ? {} : { "dcterms:issued": source.datePublished }),
        }),
  };
}
