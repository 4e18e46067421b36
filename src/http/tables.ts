/** Rows as CSV, or as SDMX-CSV 2.0.0: https://github.com/sdmx-twg/sdmx-csv */
export type Row = Readonly<Record<string, string | number | null | undefined>>;

/** Text that a spreadsheet would take for a formula begins with an apostrophe; numbers stay numbers. */
const cell = (value: Row[string]): string => {
  if (typeof value !== "string") return String(value ?? "");
  const safe = /^[=+\-@\t\r]/.test(value) && !/^[+-]?\d+(\.\d+)?$/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

export const csv = (columns: readonly string[], rows: readonly Row[]): string =>
  [columns.join(","), ...rows.map((r) => columns.map((c) => cell(r[c])).join(",")), ""].join("\r\n");

/** `columns`: a dimension, attribute or measure by its SDMX name → the key of a row. `structure`: `KHORGOS:FIGURES(1.0.0)`. */
export function sdmxCsv(structure: string, columns: Readonly<Record<string, string>>, rows: readonly Row[]): string {
  const names = ["STRUCTURE", "STRUCTURE_ID", "ACTION", ...Object.keys(columns)];
  const filled = rows.map(
    (r): Row => ({
      STRUCTURE: "dataflow",
      STRUCTURE_ID: structure,
      ACTION: "I",
      ...Object.fromEntries(Object.entries(columns).map(([name, key]) => [name, r[key]])),
    }),
  );
  return csv(names, filled);
}

export type TableType = "json" | "csv" | "sdmx";

/** What the client would rather have, of what there is; `undefined`: none of it. */
export function wanted(accept: string | null): TableType | undefined {
  const offers: readonly (readonly [RegExp, TableType])[] = [
    [/^application\/vnd\.sdmx\.data\+csv$/, "sdmx"],
    [/^text\/csv$/, "csv"],
    [/^(application\/json|application\/\*|\*\/\*)$/, "json"],
    [/^text\/\*$/, "csv"],
  ];
  const asked = (accept === null || accept.trim() === "" ? "*/*" : accept).split(",").map((part) => {
    const [type = "", ...parameters] = part.trim().toLowerCase().split(";");
    return { type: type.trim(), q: Number(/q=([\d.]+)/.exec(parameters.join(";"))?.[1] ?? 1) };
  });
  for (const { type } of asked.filter((a) => a.q > 0).sort((a, b) => b.q - a.q)) {
    const offer = offers.find(([pattern]) => pattern.test(type));
    if (offer) return offer[1];
  }
  return undefined;
}

export const TABLE_TYPES: { readonly [T in TableType]: string } = {
  json: "application/json; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  sdmx: "application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8",
};
