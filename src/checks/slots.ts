import { isPeriod, type Statement } from "../core/index.js";

/** Quantities of one place alone. */
const ONE_PLACE: ReadonlySet<string> = new Set(["economy.gdp", "economy.population"]);

/** The first slot that the form needs and the statement lacks. Value and direction are looked at by the forms. */
export function missingSlot(s: Statement): string | undefined {
  if (s.period !== undefined && !isPeriod(s.period)) return "period";
  if (s.base !== undefined && !isPeriod(s.base)) return "base";
  if (s.form === "intent") return undefined;
  if (s.subject === undefined) return "subject";
  if (s.counterpart === undefined && !ONE_PLACE.has(s.measure ?? "")) return "counterpart";
  if (s.form === "membership" || s.form === "status") return undefined;
  if (s.measure === undefined) return "measure";
  // "Its largest partner in Africa": an order of a region that is no group has no scope that could be looked up.
  if (s.form === "rank" && s.scope === undefined) return "scope";
  const needsValue =
    s.form === "level" || s.form === "ratio" || s.form === "share" || s.form === "rank" || s.form === "streak";
  return needsValue && s.value === undefined ? "value" : undefined;
}
