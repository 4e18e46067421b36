import type { MeasureId } from "../core/index.js";
import type { Grain, Measure, UnitKind } from "./measure.js";

const AS_STATED = "As the authority that is quoted counts it; the record keeps who that is.";

const counted = (
  id: MeasureId,
  definition: string,
  grain: Grain,
  directed: boolean,
  unit: UnitKind = "count",
): Measure => ({
  id,
  definition,
  unit,
  grain,
  directed,
  reference: AS_STATED,
  bases: ["own-statistics", "third-party", "stated"],
});

export const counts: readonly Measure[] = [
  counted("projects.count", "Joint projects on a list or under way at a date.", "as-of", false),
  counted("projects.value", "What the joint projects counted at a date are worth.", "as-of", false, "currency"),
  counted("companies.count", "Companies of the subject at work in the counterpart at a date.", "as-of", true),
  counted("documents.count", "Documents signed at one occasion or in a period.", "period", false),
  counted(
    "documents.value",
    "What the documents signed at one occasion or in a period are worth.",
    "period",
    false,
    "currency",
  ),
  counted("students.count", "Students from the subject in the counterpart at a date.", "as-of", true),
  counted("visitors.count", "Visits of people from the subject to the counterpart in a period.", "period", true),
  counted("institutes.count", "Institutes and centres of the subject in the counterpart at a date.", "as-of", true),
  counted("programmes.count", "Exchange programmes running at a date.", "as-of", false),
];
