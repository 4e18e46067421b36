import type { SourceFile, SourceRow } from "../definition.js";
import { tableRows } from "../reading/table.js";
import { flowOf } from "./flow.js";

/** The CSV of the site as it was until 2023; `Netweight (kg)` is there, but not in every export. */
export const LEGACY = [
  "Classification",
  "Year",
  "Period",
  "Aggregate Level",
  "Trade Flow",
  "Reporter Code",
  "Partner Code",
  "Commodity Code",
  "Trade Value (US$)",
] as const;

const FLOW_NAMES: { readonly [name: string]: string } = {
  import: "M",
  imports: "M",
  export: "X",
  exports: "X",
  "re-import": "RM",
  "re-imports": "RM",
  "re-export": "RX",
  "re-exports": "RX",
};

/** Several of its columns are named alike but for case and spaces; by name they are found all the same. */
export async function* legacyRows(file: SourceFile): AsyncIterable<SourceRow> {
  const seen = new Set<string>();
  for await (const row of tableRows(file, { required: LEGACY })) {
    const second = row.cell("2nd Partner Code");
    const procedure = row.cell("Customs Proc. Code");
    const transport = row.cell("Mode of Transport Code");
    if (!["", "0"].includes(second) || !["", "C00"].includes(procedure) || !["", "0"].includes(transport)) {
      yield { skipped: "broken-down" };
      continue;
    }
    yield flowOf(
      {
        reporter: row.cell("Reporter Code"),
        partner: row.cell("Partner Code"),
        flow: FLOW_NAMES[row.cell("Trade Flow").toLowerCase()] ?? "",
        period: row.cell("Period") || row.cell("Year"),
        classification: row.cell("Classification"),
        product: row.cell("Commodity Code"),
        value: row.cell("Trade Value (US$)"),
        kilograms: row.cell("Netweight (kg)"),
        cif: row.cell("CIF Trade Value (US$)") !== "",
        fob: row.cell("FOB Trade Value (US$)") !== "",
      },
      seen,
    );
  }
}
