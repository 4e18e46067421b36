import type { FetchQuery, FileHead, Recognised, SourceDefinition, SourceRequest } from "../definition.js";
import { SourceError } from "../definition.js";
import { isHeader } from "../reading/match-header.js";
import { COLUMNS, codesReading, codesVariant, tradeReading } from "./read.js";

/** The release asked for where none is named: that of January 2025, trade to 2023. */
const LATEST = "202501";
const REVISIONS = ["92", "96", "02", "07", "12", "17", "22"];
const YEARLY = /BACI_HS(\d\d)_Y(\d{4})_V(\d{6}\w*)/i;
const RELEASE = /_V(\d{6}\w*)\./i;

function recognise(head: FileHead): Recognised | undefined {
  if (head.kind !== "csv") return undefined;
  if (isHeader(head.header, COLUMNS)) {
    const [, revision, year, release] = YEARLY.exec(head.name) ?? [];
    if (revision === undefined || year === undefined) return { variant: "unnamed", partition: head.name };
    return { variant: `HS${revision}`, partition: `HS${revision}-Y${year}`, ...(release && { release }) };
  }
  const codes = codesVariant(head);
  if (codes === undefined) return undefined;
  const release = RELEASE.exec(head.name)?.[1];
  const header = codes === "countries" ? head.header : undefined;
  return { variant: codes, partition: codes, ...(release !== undefined && { release }), ...(header && { header }) };
}

function requests(query: FetchQuery): readonly SourceRequest[] {
  const release = query.release ?? LATEST;
  const revision = (query.set ?? "HS92").replace(/^HS/i, "");
  if (!/^\d{6}\w*$/.test(release))
    throw new SourceError(`BACI's releases are named by year and month, as ${LATEST}; not "${release}"`);
  if (!REVISIONS.includes(revision))
    throw new SourceError(`BACI is published by ${REVISIONS.map((r) => `HS${r}`).join(", ")}; not by "${query.set}"`);
  const file = `BACI_HS${revision}_V${release}.zip`;
  return [{ url: `https://www.cepii.fr/DATA_DOWNLOAD/baci/data/${file}`, file }];
}

export const CEPII_BACI: SourceDefinition = {
  id: "cepii-baci",
  origin: {
    title: "BACI: International Trade Database at the Product Level",
    producer: "Centre d’Études Prospectives et d’Informations Internationales (CEPII)",
    citationFull:
      "Gaulier, G. and Zignago, S. (2010), BACI: International Trade Database at the Product-Level. The 1994–2007 Version, CEPII Working Paper 2010-23",
    attributionShort: "CEPII BACI",
    urlMain: "https://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37",
    urlDownload: `https://www.cepii.fr/DATA_DOWNLOAD/baci/data/BACI_HS92_V${LATEST}.zip`,
    license: {
      name: "Licence Ouverte / Open Licence 2.0 (Etalab)",
      url: "https://www.etalab.gouv.fr/wp-content/uploads/2018/11/open-licence.pdf",
    },
    description:
      "Yearly trade of about 200 countries in about 5,000 products (HS, six digits), one reconciled value per flow, made by CEPII out of what both sides report to UN Comtrade. The licence is as CEPII’s page names it.",
  },
  redistribution: "attribution",
  basis: "third-party",
  codes: "comtrade",
  tables: ["flows", "code_lists"],
  traps: [
    "One value per flow, reconciled from both sides’ reports: no mirror data, and neither side’s own figure.",
    "The product code is written as a number, so that its leading zero is lost: 10121 is 010121.",
    "Values are thousand US dollars FOB (freight and insurance are taken off what importers report); quantities are tonnes, blank or NA where unknown.",
    "Trade in goods that nobody attributes to a country or a product is left out, so that sums fall short of a country’s published total.",
    "The revision of the products stands in the file’s name only.",
  ],
  recognise,
  sumsUp: true,
  reading: (recognised) =>
    /^(?:countries|products)/.test(recognised.variant) ? codesReading(recognised) : tradeReading(recognised),
  ranges: { year: [1988, 2100], value: [0, 1e13], quantity: [0, 1e12] },
  fetching: { takes: ["release", "set"], requests },
};
