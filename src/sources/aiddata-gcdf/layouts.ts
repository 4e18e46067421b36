/** The columns of one of AidData's tables, by what is taken from them; empty where a table has none. */
export interface Layout {
  /** Goes before the project's number, since the releases number alike and price differently. */
  readonly release: string;
  readonly priceBase: "constant-2017" | "constant-2021";
  readonly id: string;
  readonly title: string;
  readonly recipient: string;
  readonly iso3: string;
  readonly financier: string;
  readonly sector: string;
  readonly amounts: readonly string[];
  readonly flowType: string;
  readonly committed: string;
  readonly started: string;
  readonly completed: string;
  readonly recommended: string;
  readonly infrastructure: string;
  /** Only in 2.0: `development`, `huawei`, `military`. */
  readonly financeType: string;
}

const v3: Layout = {
  release: "3.0",
  priceBase: "constant-2021",
  id: "AidData Record ID",
  title: "Title",
  recipient: "Recipient",
  iso3: "Recipient ISO-3",
  financier: "Financier Country",
  sector: "Sector Name",
  // What AidData adds up is the adjusted amount.
  amounts: ["Adjusted Amount (Constant USD 2021)", "Amount (Constant USD 2021)"],
  flowType: "Flow Type",
  committed: "Commitment Year",
  started: "Implementation Start Year",
  completed: "Completion Year",
  recommended: "Recommended For Aggregates",
  infrastructure: "Infrastructure",
  financeType: "",
};

const dotted = (column: string): string => column.replaceAll(" ", ".");

const v2: Layout = {
  ...v3,
  release: "2.0",
  priceBase: "constant-2017",
  id: "AidData TUFF Project ID",
  iso3: "",
  sector: "AidData Sector Name",
  amounts: ["Amount (Constant USD2017)"],
  infrastructure: "",
};

export const LAYOUTS = {
  "3.0": v3,
  /** The table that AidData's geospatial release begins with: projects with a feature on the map, dots in the header. */
  "3.0-geospatial": {
    ...v3,
    id: dotted(v3.id),
    iso3: dotted(v3.iso3),
    financier: "",
    sector: dotted(v3.sector),
    amounts: [dotted("Amount (Constant USD 2021)")],
    flowType: "",
    committed: dotted(v3.committed),
    started: dotted(v3.started),
    completed: dotted(v3.completed),
    recommended: "",
  },
  /** A selection of others, from 10 million dollars up. */
  "3.0-filtered": {
    ...v3,
    release: "3.0-filtered",
    iso3: "",
    amounts: ["Adjusted Amount (Constant USD 2021)"],
    flowType: "Flow Type Simplified",
    started: "",
    recommended: "",
  },
  "2.0": { ...v2, financeType: "finance_type" },
  "2.0-huawei": { ...v2, release: "2.0-huawei", recommended: "Recommended For Huawei Aggregates" },
  "2.0-military": { ...v2, release: "2.0-military", recommended: "Recommended For Military Aggregates" },
} as const satisfies { readonly [name: string]: Layout };

export type LayoutName = keyof typeof LAYOUTS;

/** Columns that a table of a layout must have. */
export const requiredOf = (layout: Layout): readonly string[] =>
  [
    layout.id,
    layout.title,
    layout.recipient,
    layout.sector,
    layout.committed,
    layout.completed,
    layout.amounts.at(-1) ?? "",
    layout.recommended,
    "Status",
  ].filter((c) => c !== "");
