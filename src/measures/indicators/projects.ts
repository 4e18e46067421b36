/** Financed projects by year of commitment. Umbrella and doubled records are left out where the source says so. */

import { type Dialect, text } from "../../store/index.js";
import type { Indicator } from "./indicator.js";
import { within } from "./relations.js";

const STATUSES = ["pledged", "committed", "under-way", "completed", "suspended", "cancelled"] as const;
const PRICES = ["constant-2021", "constant-2017"] as const;
const isOneOf = (values: readonly string[], part: string): boolean => values.includes(part);

/** The parts that an id names after colons, at most one of each kind; what is no status and no price base is a sector. */
interface Parts {
  readonly status?: string;
  readonly prices?: string;
  readonly sector?: string;
}

function partsOf(words: readonly string[]): Parts | undefined {
  const [status, prices] = [STATUSES, PRICES].map((all) => words.filter((w) => isOneOf(all, w)));
  const sector = words.filter((w) => !isOneOf(STATUSES, w) && !isOneOf(PRICES, w));
  const all = { status, prices, sector };
  if (Object.values(all).some((of) => (of?.length ?? 0) > 1) || !sector.every((s) => /^[a-z0-9-]+$/.test(s)))
    return undefined;
  return Object.fromEntries(
    Object.entries(all).flatMap(([kind, of]) => (of?.[0] === undefined ? [] : [[kind, of[0]]])),
  );
}

/** One release a price base: the same projects would count twice. */
function where({ status, prices = "constant-2021", sector }: Parts, dialect: Dialect): string {
  const counts =
    status === undefined ? "status NOT IN ('cancelled', 'suspended')" : `status = ${text(status, dialect)}`;
  const ofSector = sector === undefined ? "" : ` AND sector = ${text(sector, dialect)}`;
  return `(aggregate IS NULL OR aggregate = 1) AND committed > 0 AND price_base = ${text(prices, dialect)} AND ${counts}${ofSector}`;
}

/** A source’s number of a project, without the table that it stands in: a selection of a release repeats its projects. */
const numberOf = (dialect: Dialect): string =>
  dialect === "duckdb" ? "split_part(project, '/', -1)" : "splitByChar('/', project)[-1]";

const PROJECTS = {
  grain: "directed-dyad-year",
  reference: "Custer et al. 2023, Tracking Chinese Development Finance, TUFF 3.0",
  coverage:
    "Commitments from 2000 on; cancelled and suspended ones left out unless asked for, pledges kept. A year without a row had no commitment on record.",
  readings: ["as collected by the source"],
  needs: ["financed_projects"],
  parts: {
    status: STATUSES,
    "price base": PRICES,
    "sector of the source": ["energy", "transport-and-storage", "industry-mining-construction", "health", "education"],
  },
} as const satisfies Partial<Indicator>;

type Told = Pick<Indicator, "id" | "definition" | "unit" | "formula">;

const only = (parts: readonly string[]): string[] => (parts.length === 0 ? [] : [`Only: ${parts.join(", ")}.`]);

/** A measure of projects and of each part of them: `projects.value:energy:completed`. */
function ofProjects(told: Told, value: string, also: string): Indicator {
  const part = (id: string, parts: Parts): Indicator => ({
    ...PROJECTS,
    ...told,
    definition: [told.definition, ...only(Object.values(parts))].join(" "),
    id,
    sql: (ask) => `SELECT subject AS a, counterpart AS b, committed AS year, ${value} AS value FROM
      (SELECT subject, counterpart, committed, max(amount) AS most FROM financed_projects WHERE ${where(parts, ask.dialect)}${also}${within(ask, "committed")}
      GROUP BY subject, counterpart, committed, source, ${numberOf(ask.dialect)}) AS once GROUP BY subject, counterpart, committed`,
    partOf: (words) => {
      const found = partsOf(words);
      return found && part([told.id, ...words].join(":"), found);
    },
  });
  return part(told.id, {});
}

export const projectsCount = ofProjects(
  {
    id: "projects.count",
    definition: "Financed projects that the first place committed to in the second in a year.",
    unit: "count",
    formula: "number of projects by year of commitment",
  },
  "count(*)",
  "",
);

export const projectsValue = ofProjects(
  {
    id: "projects.value",
    definition:
      "What the first place committed to projects in the second in a year, at constant prices (of 2021, where nothing else is asked for).",
    unit: "USD",
    formula: "Σ amounts by year of commitment; projects without an amount add nothing",
  },
  "sum(most)",
  " AND amount IS NOT NULL",
);
