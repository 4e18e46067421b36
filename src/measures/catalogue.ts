import type { MeasureId } from "../core/index.js";
import { counts } from "./counts.js";
import { economy } from "./economy.js";
import { investmentCumulative, investmentFlow, investmentStock } from "./investment.js";
import type { Measure } from "./measure.js";
import { relations } from "./relations.js";
import { balance, exportsOfGoods, importsOfGoods, turnover } from "./trade.js";
import { transport } from "./transport.js";

/** Every measure, by family. */
export const MEASURES: readonly Measure[] = [
  turnover,
  exportsOfGoods,
  importsOfGoods,
  balance,
  investmentStock,
  investmentFlow,
  investmentCumulative,
  ...counts,
  ...transport,
  ...economy,
  ...relations,
];

const BY_ID: ReadonlyMap<string, Measure> = new Map(MEASURES.map((m) => [m.id, m]));

/** The definition of a measure; every identifier of `core` has one. */
export function measureOf(id: MeasureId): Measure {
  const measure = BY_ID.get(id);
  if (measure === undefined) throw new Error(`no definition of measure ${id}`);
  return measure;
}
