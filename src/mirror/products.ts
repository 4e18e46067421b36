/** What a leg is made of: the two sides by chapter or product of the Harmonized System, and where the gap comes from. */
import type { PlaceId } from "../core/index.js";
import { type BulkEngine, bothDialects, exactSum, list, type Sql, type SqlRow, text } from "../store/index.js";
import { type Gap, gapOf } from "./gap.js";

export type Grain = "chapter" | "product";

export interface ProductSide {
  readonly value: number;
  readonly source: string;
  readonly locator: string;
}

export interface ProductGap {
  readonly product: string;
  readonly exported?: ProductSide;
  readonly imported?: ProductSide;
  readonly gap?: Gap;
  /** What the product adds to M − X of the leg; a side that has no such row adds nothing. */
  readonly adds: number;
}

export interface LegProducts {
  readonly exporter: PlaceId;
  readonly importer: PlaceId;
  readonly year: number;
  /** The revision of the classification on each side. */
  readonly classifications: { readonly exported?: string; readonly imported?: string };
  /** Those that make most of the gap first. */
  readonly products: readonly ProductGap[];
}

/** Chapters as reported, or the sums of their products: which of both, is decided when the rows are here. */
const productSql = (a: PlaceId, b: PlaceId, years: readonly number[], own: readonly string[], grain: Grain): Sql =>
  bothDialects((d) => {
    const code = grain === "chapter" ? "substring(product, 1, 2)" : "product";
    const [lo, hi] = a < b ? [a, b] : [b, a];
    return `SELECT source, classification, reporter, direction, year, level, ${code} AS code, ${exactSum("value", d)} AS value
      FROM flows WHERE lo = ${text(lo, d)} AND hi = ${text(hi, d)} AND year >= ${Math.min(...years)} AND year <= ${Math.max(...years)}
      AND month = 0 AND direction IN ('X', 'M') AND level IN ${grain === "chapter" ? "(2, 6)" : "(6)"}
      AND classification IN ('H0', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6') AND source IN ${list(own, d)}
      GROUP BY source, classification, reporter, direction, year, level, ${code}
      ORDER BY source, classification, reporter, direction, year, level, code`;
  });

interface Table {
  readonly source: string;
  readonly classification: string;
  readonly level: number;
  readonly rows: readonly SqlRow[];
}

/** One side of a leg: the newest classification; chapters as reported before their sums. Never two that would double it. */
function tableOf(rows: readonly SqlRow[]): Table | undefined {
  const sorted = [...rows].sort(
    (a, b) =>
      String(b.classification).localeCompare(String(a.classification), "en") || Number(a.level) - Number(b.level),
  );
  const first = sorted[0];
  if (first === undefined) return undefined;
  const [source, classification, level] = [String(first.source), String(first.classification), Number(first.level)];
  return {
    source,
    classification,
    level,
    rows: rows.filter((r) => r.classification === classification && Number(r.level) === level),
  };
}

const sideOf = (table: Table, row: SqlRow, partner: PlaceId): ProductSide => ({
  value: Number(row.value),
  source: table.source,
  locator: `${row.reporter} ${partner} ${row.direction} ${row.year} ${table.classification} ${row.code}${table.level > String(row.code).length ? " (sum)" : ""}`,
});

function compare(exporter: PlaceId, importer: PlaceId, year: number, rows: readonly SqlRow[]): LegProducts | undefined {
  const there = rows.filter((r) => r.reporter === exporter && r.direction === "X");
  const back = rows.filter((r) => r.reporter === importer && r.direction === "M");
  const sources = [...new Set([...there, ...back].map((r) => String(r.source)))].sort();
  const has = (side: readonly SqlRow[], s: string): boolean => side.some((r) => r.source === s);
  // Both sides from one source where there is one that has them.
  const source = sources.find((s) => has(there, s) && has(back, s));
  const from = (side: readonly SqlRow[]): Table | undefined => {
    const chosen = source ?? sources.find((s) => has(side, s));
    return tableOf(side.filter((r) => r.source === chosen));
  };
  const [x, m] = [from(there), from(back)];
  if (x === undefined && m === undefined) return undefined;
  const codes = [...new Set([...(x?.rows ?? []), ...(m?.rows ?? [])].map((r) => String(r.code)))].sort();
  const find = (t: Table | undefined, code: string, partner: PlaceId): ProductSide | undefined => {
    const row = t?.rows.find((r) => r.code === code);
    return t && row && sideOf(t, row, partner);
  };
  const products = codes.map((product): ProductGap => {
    const [exported, imported] = [find(x, product, importer), find(m, product, exporter)];
    const gap = gapOf(exported?.value, imported?.value);
    return {
      product,
      ...(exported === undefined ? {} : { exported }),
      ...(imported === undefined ? {} : { imported }),
      ...(gap === undefined ? {} : { gap }),
      adds: (imported?.value ?? 0) - (exported?.value ?? 0),
    };
  });
  return {
    exporter,
    importer,
    year,
    classifications: {
      ...(x === undefined ? {} : { exported: x.classification }),
      ...(m === undefined ? {} : { imported: m.classification }),
    },
    products: products.sort((p, q) => Math.abs(q.adds) - Math.abs(p.adds) || (p.product < q.product ? -1 : 1)),
  };
}

/** Both legs in every year, from sources that have each reporter's own figures. */
export async function legProducts(
  engine: BulkEngine,
  [a, b]: readonly [PlaceId, PlaceId],
  years: readonly number[],
  own: readonly string[],
  grain: Grain,
): Promise<LegProducts[]> {
  if (years.length === 0) return [];
  const rows = await engine.rows(productSql(a, b, years, own, grain));
  return years.flatMap((year) => {
    const of = rows.filter((r) => Number(r.year) === year);
    return [compare(a, b, year, of), compare(b, a, year, of)].flatMap((found) => found ?? []);
  });
}
