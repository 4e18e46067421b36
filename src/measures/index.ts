export { amountText } from "./amounts.js";
export type { Book } from "./book.js";
export { openBook } from "./book.js";
export { MEASURES, measureOf } from "./catalogue.js";
export type { Combination } from "./combine.js";
export { bySlot, combined, isSolid, matching, slotOf } from "./combine.js";
export { INDICATORS, indicatorOf } from "./indicators/catalogue.js";
export { evaluate } from "./indicators/evaluate.js";
export type {
  Ask,
  Definition,
  Indicator,
  IndicatorGrain,
  IndicatorUnit,
  Row,
  TradeReading,
} from "./indicators/indicator.js";
export { doubled, exactly, halfWidth, intersect, minus, negated, over, plus, scaled } from "./interval.js";
export type { LevelQuery } from "./levels.js";
export { levels, published } from "./levels.js";
export type { Grain, Measure, UnitKind } from "./measure.js";
export type { Observation } from "./observation.js";
export { basisId, basisOf, evidenceOf, figureInterval, periodKey, unitClass } from "./observation.js";
export type { DyadSet } from "./panel/dyad-set.js";
export { parseDyads } from "./panel/dyad-set.js";
export type { CellState, ColumnSide, PanelColumn, PanelOrder, PanelRow } from "./panel/panel.js";
export { panelColumns, panelRows } from "./panel/panel.js";
export { panelSql } from "./panel/panel-sql.js";
export { observationsOf } from "./releases.js";
