/** Rules that look at one flow only and need no matrix. */
import { alike, type Method } from "./method.js";

/** What the IMF adds or takes off since 2018. */
export const FIXED_CIF = 1.06;
/** What older trade atlases took off before keeping the larger side. */
const ATLAS_CIF = 1.08;

export const EXPORTER: Method = {
  id: "exporter",
  reference: "the exporter’s report as it stands",
  fit: (matrix) => alike("exporter", "mean", FIXED_CIF, { x: 1, m: 0 }, matrix),
};
export const IMPORTER_FOB: Method = {
  id: "importer-fob",
  reference: "the importer’s report ÷ 1.06 (International Monetary Fund, Direction of Trade Statistics, 2018)",
  fit: (matrix) => alike("importer-fob", "mean", FIXED_CIF, { x: 0, m: 1 }, matrix),
};
export const MAX108: Method = {
  id: "max108",
  reference: "max(x, m ÷ 1.08) (Open Trade Statistics, earlier versions)",
  fit: (matrix) => alike("max108", "max", ATLAS_CIF, { x: 1, m: 1 }, matrix),
};
