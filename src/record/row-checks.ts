import { digitsOf, isMeasureId, isPeriod, spanOf } from "../core/index.js";
import { isKnownPlace } from "../places/index.js";
import { COLUMNS, type TableName } from "./columns.js";
import type { TableRow } from "./read-table.js";

type Fields = TableRow["fields"];
/** A column and what is wrong with its cell. */
type Problem = readonly [column: string, cause: string];

const UNITS = new Set(["percent", "percentage-points", "times", "count", "rank", "years", "tonnes", "days"]);
const isUnit = (unit: string): boolean => UNITS.has(unit) || /^[A-Z]{3}$/.test(unit) || /^[a-z][a-z-]+$/.test(unit);

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const PARTNERSHIPS = /^[a-z]+(-[a-z]+)*$/;

/** Measures whose levels are counted in whole units or weights and cannot be below zero. */
const NEVER_NEGATIVE =
  /\.(count|turnover|exports|imports|gdp|population|trains|cargo|routes)$|^investment\.cumulative$/;

/** What each cell type asks of its text. */
function cellProblems(table: TableName, fields: Fields): Problem[] {
  const problems: Problem[] = [];
  for (const { name, field, type } of COLUMNS[table]) {
    const cell = fields[field];
    if (typeof cell !== "string") continue;
    if (type === "place" && !isKnownPlace(cell)) problems.push([name, `"${cell}" is no known place`]);
    if (type === "period" && !isPeriod(cell)) problems.push([name, `"${cell}" is no period`]);
    if (name === "id" && !ID.test(cell)) problems.push([name, "an id has small letters, digits and single hyphens"]);
    if (name === "unit" && !isUnit(cell)) problems.push([name, `"${cell}" is no unit`]);
    if (name === "measure" && !isMeasureId(cell)) problems.push([name, `"${cell}" is no measure`]);
    if (cell !== cell.trim()) problems.push([name, "there is white space at an end"]);
  }
  return problems;
}

/** Unit and range that a form asks for. */
function formProblems({ form, unit, value, direction, scope }: Fields): Problem[] {
  const problems: Problem[] = [];
  if (form === "share" && unit !== "percent") problems.push(["unit", "a share is in percent"]);
  if (form === "share" && (Number(value) < 0 || Number(value) > 100))
    problems.push(["value", "a share lies between 0 and 100"]);
  if (form === "rank" && (unit !== "rank" || !Number.isInteger(value) || Number(value) < 1))
    problems.push(["value", "a rank is a whole number from 1, in the unit rank"]);
  if (form === "rank" && scope === undefined) problems.push(["scope", "a rank needs the group it ranges over"]);
  if (form === "change" && direction === undefined) problems.push(["direction", "a change goes up or down"]);
  if (form === "change" && Number(value) < 0) problems.push(["value", "a change has its sign in direction"]);
  if (form === "ratio" && unit !== "times") problems.push(["unit", "a ratio is in times"]);
  return problems;
}

function figureProblems(fields: Fields): Problem[] {
  const { measure, form, value, digits, subject, counterpart, echoOf, id } = fields;
  const problems = formProblems(fields);
  if (Number(digits) < 1 || Number(digits) > 17) problems.push(["digits", "digits lie between 1 and 17"]);
  else if (value !== 0 && Number(digits) < digitsOf(Number(value)))
    problems.push(["digits", `${value} has ${digitsOf(Number(value))} significant digits`]);
  if (form === "level" && NEVER_NEGATIVE.test(String(measure)) && Number(value) < 0)
    problems.push(["value", "it cannot be below zero"]);
  if (subject === counterpart) problems.push(["counterpart", "it is the subject itself"]);
  if (echoOf !== undefined && echoOf === id) problems.push(["echo_of", "a figure does not repeat itself"]);
  return problems;
}

/** Is the text a point in time (a year, month or day), not a range? */
const isPoint = (text: unknown): boolean => typeof text === "string" && isPeriod(text) && !text.includes("/");

const CHECKS: { readonly [T in TableName]: (fields: Fields) => Problem[] } = {
  sources: ({ urlMain, datePublished, dateInferred, dateAccessed }) => [
    ...(/^https?:\/\/\S+$/.test(String(urlMain)) ? [] : [["url_main", "it is no web address"] as const]),
    ...(datePublished === undefined || isPoint(datePublished) ? [] : [["date_published", "it is no date"] as const]),
    ...(datePublished === undefined && dateInferred ? [["date_inferred", "there is no date"] as const] : []),
    ...(dateAccessed === undefined || isPoint(dateAccessed) ? [] : [["date_accessed", "it is no date"] as const]),
  ],
  figures: figureProblems,
  events: ({ type, status, period }) => [
    ...(type === "partnership" && !PARTNERSHIPS.test(String(status ?? ""))
      ? [["status", "a partnership needs its level"] as const]
      : []),
    ...(spanOf(String(period))?.from === undefined ? [["period", "an event needs its first day"] as const] : []),
  ],
  projects: ({ amount, unit, priceBase, started, completed }) => [
    ...(amount !== undefined && (unit === undefined || priceBase === undefined)
      ? [["amount", "an amount needs a unit and a price base"] as const]
      : []),
    ...(Number(amount ?? 0) < 0 ? [["amount", "it cannot be below zero"] as const] : []),
    ...(started !== undefined && completed !== undefined && String(started) > String(completed)
      ? [["completed", "it lies before the start"] as const]
      : []),
  ],
  memberships: ({ period }) =>
    spanOf(String(period))?.from === undefined ? [["period", "a membership needs its first day"]] : [],
  pledges: ({ made, deadline, replaces, id }) => [
    ...(isPoint(made) ? [] : [["made", "it is no date"] as const]),
    ...(deadline !== undefined && (spanOf(String(deadline))?.to ?? "9999") < String(made)
      ? [["deadline", "it lies before the pledge"] as const]
      : []),
    ...(replaces !== undefined && replaces === id ? [["replaces", "a pledge does not replace itself"] as const] : []),
  ],
};

/** What is wrong with a row, beyond the types of its cells. */
export const rowProblems = (table: TableName, fields: Fields): readonly Problem[] => [
  ...cellProblems(table, fields),
  ...CHECKS[table](fields),
];
