/** Tidy panels: a row for each pair and year, a column for each measure, and why a cell is empty. */
import type { PlaceId } from "../../core/index.js";
import { membersOf } from "../../places/index.js";
import type { Store } from "../../store/index.js";
import type { Indicator, TradeReading } from "../indicators/indicator.js";
import { type DyadSet, isIn } from "./dyad-set.js";
import { inputsOf } from "./inputs.js";
import { type PanelYear, yearsInStep } from "./years-in-step.js";

/**
 * Why there is no value: `missing`, the measure knows both places in this year, but not this pair; `not-covered`, it knows
 * one of them not at all in this year. A zero is a value.
 */
export type CellState = "value" | "missing" | "not-covered";

/** Which of its measure's values a column holds: of the pair as written, of either direction, of the first or second place. */
export type ColumnSide = "pair" | "forth" | "back" | "first" | "second";

export interface PanelColumn {
  readonly indicator: Indicator;
  readonly side: ColumnSide;
}

export interface PanelOrder {
  /** Of grain `directed-dyad-year`, `dyad-year` or `state-year`. */
  readonly indicators: readonly Indicator[];
  readonly trade: TradeReading;
  readonly dyads: DyadSet;
  readonly years?: readonly [from: number, to: number];
  /** A row for each order of the two places; else one row, and two columns for each directed measure. */
  readonly directed: boolean;
  /** Every pair in every year of `years`, not only where some measure of pairs has a value. */
  readonly complete: boolean;
}

export interface PanelRow {
  readonly subject: PlaceId;
  readonly counterpart: PlaceId;
  readonly year: number;
  /** In the order of `panelColumns`. */
  readonly values: readonly (number | null)[];
  readonly states: readonly CellState[];
}

export const panelColumns = ({ indicators, directed }: Pick<PanelOrder, "indicators" | "directed">): PanelColumn[] =>
  indicators.flatMap((indicator): PanelColumn[] => {
    const on = (...sides: readonly ColumnSide[]) => sides.map((side) => ({ indicator, side }));
    if (indicator.grain === "state-year") return on("first", "second");
    return directed || indicator.grain === "dyad-year" ? on("pair") : on("forth", "back");
  });

/** So many rows at a time: few enough to be gone before the next are made. */
const BATCH = 2048;

/** The rows, some at a time, by year and the two places: memory grows with the pairs of one year, not with the years. */
export async function* panelRows(store: Store, order: PanelOrder): AsyncIterable<readonly PanelRow[]> {
  const { indicators, dyads, trade, years, complete } = order;
  const inputs = await inputsOf(store, indicators, dyads, { trade, ...(years ? { years } : {}) });
  const columns = panelColumns(order).map(({ indicator, side }) => ({ n: indicators.indexOf(indicator), side }));
  const all = complete ? allPairs(order) : undefined;
  for await (const input of yearsInStep(inputs, complete ? years : undefined)) {
    const cells = new YearCells(input, indicators.length);
    const pairs = all ?? cells.pairs(order);
    for (let at = 0; at < pairs.length; at += BATCH)
      yield pairs.slice(at, at + BATCH).map(([subject, counterpart]): PanelRow => {
        const found = columns.map(({ n, side }) => cells.cell(n, side, subject, counterpart));
        return {
          subject,
          counterpart,
          year: input.year,
          values: found.map((c) => (typeof c === "number" ? c : null)),
          states: found.map((c) => (typeof c === "number" ? "value" : c)),
        };
      });
  }
}

function allPairs({ dyads, directed }: PanelOrder): (readonly [PlaceId, PlaceId])[] {
  const states = membersOf("WLD") ?? [];
  return states.flatMap((a) =>
    states.filter((b) => (directed || a < b) && isIn(dyads, a, b)).map((b) => [a, b] as const),
  );
}

type Cell = number | Exclude<CellState, "value">;

/** All values of one year, and which places each measure knows in it. */
class YearCells {
  private readonly values = new Map<string, (number | null)[]>();
  private readonly firsts: Set<PlaceId>[];
  private readonly seconds: Set<PlaceId>[];

  constructor(
    { parts }: PanelYear,
    private readonly width: number,
  ) {
    this.firsts = Array.from({ length: width }, () => new Set());
    this.seconds = Array.from({ length: width }, () => new Set());
    for (const { kind, measures, rows } of parts)
      for (const { a, b, values } of rows) {
        const key = b === undefined ? a : `${a} ${b}`;
        if (kind === "pairs" || kind === "states") this.put(key, measures, values);
        for (const [k, n] of measures.entries()) {
          if (values[k] === null || values[k] === undefined) continue;
          if (kind !== "seconds") this.firsts[n]?.add(a);
          if (kind === "seconds") this.seconds[n]?.add(a);
          else if (b !== undefined) this.seconds[n]?.add(b);
        }
      }
  }

  private put(key: string, measures: readonly number[], values: readonly (number | null)[]): void {
    let row = this.values.get(key);
    if (row === undefined) {
      row = new Array<number | null>(this.width).fill(null);
      this.values.set(key, row);
    }
    for (let k = 0; k < measures.length; k++) row[measures[k] as number] = values[k] ?? null;
  }

  /** The pairs of the order that some measure has a value of, sorted. */
  pairs({ dyads, directed }: PanelOrder): (readonly [PlaceId, PlaceId])[] {
    const found = new Set<string>();
    for (const key of this.values.keys()) {
      const [a = "", b] = key.split(" ");
      if (b === undefined || !isIn(dyads, a, b)) continue;
      found.add(directed || a < b ? key : `${b} ${a}`);
    }
    return [...found].sort().map((key) => key.split(" ") as [PlaceId, PlaceId]);
  }

  cell(n: number, side: ColumnSide, a: PlaceId, b: PlaceId): Cell {
    if (side === "first" || side === "second")
      return this.values.get(side === "first" ? a : b)?.[n] ?? (this.firsts[n]?.size === 0 ? "not-covered" : "missing");
    const [i, j] = side === "back" ? [b, a] : [a, b];
    const value = this.values.get(`${i} ${j}`)?.[n];
    if (value !== null && value !== undefined) return value;
    return this.firsts[n]?.has(i) && this.seconds[n]?.has(j) ? "missing" : "not-covered";
  }
}
