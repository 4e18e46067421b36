import { type SourceDefinition, SourceError } from "../definition.js";
import { LAYOUTS } from "./layouts.js";
import { recognise } from "./recognise.js";

export const CODE_LISTS: SourceDefinition = {
  id: "code-lists",
  origin: {
    title: "Code lists that data of other sources are written in",
    producer:
      "Open Knowledge (Harmonized System), the Correlates of War Project, the authors of CAMEO, ICEWS and GDELT, and whoever packs their lists",
    citationFull:
      "World Customs Organization, Harmonized Commodity Description and Coding System, packed by datasets/harmonized-system; Gerner, D. J., Schrodt, P. A. and Yilmaz, Ö. (2012), CAMEO: Conflict and Mediation Event Observations, Event and Actor Codebook 1.1b3; the lists of the Correlates of War Project and of The GDELT Project",
    attributionShort: "Code lists (HS, CAMEO, COW, FIPS, GDELT)",
    urlMain: "https://github.com/datasets/harmonized-system",
    license: { name: "As stated by each list; see description", url: "https://opendatacommons.org/licenses/pddl/1-0/" },
    description:
      "Names of products, event classes, states and columns, so that what stands in the data as a code can be read. The Harmonized System is packed under the PDDL; for the other lists no terms are stated with the files, and they are facts of their makers’ codebooks.",
  },
  redistribution: "attribution",
  basis: "third-party",
  codes: "iso3",
  tables: ["code_lists"],
  traps: [
    "The list of the Harmonized System is that of 2022; data may be in an older revision.",
    "The line of the total in it is given at level 5, between headings and subheadings.",
    "ICEWS’ list of CAMEO codes is not UTF-8 (Windows-1252), and its codes are text with leading zeros.",
    "The short list of Correlates of War states ends its lines with carriage returns alone and has states twice that left and came back.",
    "The bridge from Correlates of War to ISO has numbers of UN Comtrade (USA 842), and rows for areas that are no states.",
    "FIPS codes look like ISO’s and are not: CH is China, AU is Austria.",
  ],
  recognise,
  reading: (recognised) => {
    const layout = LAYOUTS[recognised.variant];
    if (layout === undefined) throw new SourceError(`no list of codes is called ${recognised.variant}`);
    return { kind: "rows", rows: layout };
  },
};
