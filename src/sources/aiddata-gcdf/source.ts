import type { FetchQuery, FileHead, Recognised, SourceDefinition, SourceRequest } from "../definition.js";
import { SourceError } from "../definition.js";
import { hasColumns } from "../reading/match-header.js";
import { LAYOUTS, type LayoutName, requiredOf } from "./layouts.js";
import { rows } from "./read.js";

/** From the most particular table to the most general: the full release has nearly all columns of the others. */
const ORDER: readonly LayoutName[] = ["2.0-huawei", "2.0-military", "2.0", "3.0", "3.0-geospatial", "3.0-filtered"];

/** A workbook's cells without the name of their sheet. */
const cellsOf = (head: FileHead): readonly string[] =>
  head.kind === "xlsx" ? head.header.map((c) => c.slice(c.indexOf("!") + 1)) : head.header;

function recognise(head: FileHead): Recognised | undefined {
  if (head.kind === "json") {
    const ours =
      /"FeatureCollection"/.test(head.text) &&
      /"(AidData TUFF Project ID|AidData\.Record\.ID|osm_precision_list)"/.test(head.text);
    return ours ? { variant: "geojson", partition: head.name.replace(/\.(geo)?json$/i, "") } : undefined;
  }
  const cells = cellsOf(head);
  if (head.kind === "csv" && hasColumns(cells, ["id", "location", "osm_list"]))
    return { variant: "osm-links", partition: "osm-links" };
  const variant = ORDER.find((name) => hasColumns(cells, requiredOf(LAYOUTS[name])));
  return variant === undefined ? undefined : { variant, partition: variant, release: variant.slice(0, 3) };
}

const DATA_SETS = "https://docs.aiddata.org/ad4/datasets";

function requests({ release = "3.0" }: FetchQuery): readonly SourceRequest[] {
  if (release !== "3.0" && release !== "2.0")
    throw new SourceError(`AidData's table has no release ${release} here; there are 3.0 and 2.0`);
  const name = `AidDatas_Global_Chinese_Development_Finance_Dataset_Version_${release.replace(".", "_")}.zip`;
  return [{ url: `${DATA_SETS}/${name}`, file: name, ...(release === "3.0" ? { bytes: 28_000_000 } : {}) }];
}

export const AIDDATA_GCDF: SourceDefinition = {
  id: "aiddata-gcdf",
  origin: {
    title: "Global Chinese Development Finance Dataset, versions 2.0 and 3.0",
    producer: "AidData, William & Mary",
    citationFull:
      "Custer, S., Dreher, A., Elston, T. B., Escobar, B., Fedorochko, R., Fuchs, A., Ghose, S., Lin, J., Malik, A., Parks, B. C., Solomon, K., Strange, A., Tierney, M. J., Vlasto, L., Walsh, K., Wang, F., Zaleski, L. and Zhang, S. (2023), Tracking Chinese Development Finance: An Application of AidData’s TUFF 3.0 Methodology, AidData at William & Mary; Dreher, A., Fuchs, A., Parks, B. C., Strange, A. and Tierney, M. J. (2022), Banking on Beijing, Cambridge University Press",
    attributionShort: "AidData, GCDF",
    urlMain: "https://www.aiddata.org/data/aiddatas-global-chinese-development-finance-dataset-version-3-0",
    urlDownload: `${DATA_SETS}/AidDatas_Global_Chinese_Development_Finance_Dataset_Version_3_0.zip`,
    datePublished: "2023-11-06",
    versionProducer: "3.0",
    license: {
      name: "ODC-By 1.0 (features from OpenStreetMap: ODbL 1.0)",
      url: "https://opendatacommons.org/licenses/by/1-0/",
    },
    description:
      "Projects financed by official institutions of China abroad, 2000–2021 (3.0) and 2000–2017 (2.0), pieced together from public sources, with amounts at constant prices, status and years. Read are the full releases and their companions: the geospatial table, a selection of large projects, finance by Huawei, finance for armed forces, features on the map.",
  },
  redistribution: "attribution",
  basis: "third-party",
  codes: "name",
  names: {
    "Cabo Verde": "CPV",
    Congo: "COG",
    "Cote d'Ivoire": "CIV",
    Curacao: "CUW",
    "Democratic People's Republic of Korea": "PRK",
    "Democratic Republic of the Congo": "COD",
    "Kyrgyz Republic": "KGZ",
    "Lao People's Democratic Republic": "LAO",
    Micronesia: "FSM",
    Moldova: "MDA",
    "Sint Maarten (Dutch part)": "SXM",
    "Syrian Arab Republic": "SYR",
    "Viet Nam": "VNM",
    "West Bank and Gaza Strip": "PSE",
  },
  tables: ["financed_projects", "code_lists"],
  traps: [
    "Amounts are in dollars of 2017 in version 2.0 and of 2021 in version 3.0; the price base stands beside each amount and the two are never added.",
    "Umbrella agreements and their parts are both there: only what is recommended for aggregates may be added up; the geospatial table leaves that column out, so nothing is known of it there.",
    "Both versions number projects alike; ids here begin with the version.",
    "An amount may be missing: a project without one is no project of zero.",
    "Pledged, cancelled and suspended projects are in the table, each under its own status.",
    "Finance by Huawei and for armed forces stands beside official finance in version 2.0 and is never part of its totals (aggregate 0).",
    "Years come as 2009.0, days of January often mean no more than the year, and only the year is taken.",
    "Recipients may be regions (Africa, regional); those are left out and counted.",
    "Cells hold line breaks, so lines of the file are more than rows of the table.",
    "The selection of large projects repeats rows of version 3.0: do not add the two.",
  ],
  recognise,
  reading: () => ({ kind: "rows", rows }),
  ranges: { amount: [0, 1e11], committed: [1949, 2100], started: [1949, 2100], completed: [1949, 2100] },
  fetching: { takes: ["release"], requests },
};
