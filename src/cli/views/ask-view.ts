import {
  type Asked,
  detailOf,
  gistOf,
  MARKS,
  markOf,
  noteOf,
  type ReadingJson,
  shortLabel,
  shownDigits,
} from "../../app/index.js";
import { type Column, columnWidths, layRow } from "../terminal/columns.js";
import { toneOf } from "../terminal/marks.js";
import { harmless } from "../terminal/width.js";
import { wrap } from "../terminal/wrap.js";
import { proseWidth, type Screen } from "./view.js";

const COLUMNS: readonly Column[] = [
  { align: "left" },
  { align: "right", wraps: true },
  { align: "left", wraps: true },
  { align: "left" },
  { align: "left" },
];
const INDENT = "  ";

/** A question's answers for the terminal: how it was taken, the answers under each reading, what is nearby. */
export function askView(asked: Asked, screen: Screen): string {
  const { json, messages } = asked;
  const { words } = messages;
  const { style } = screen;
  if (json.statement === null) return `${wrap(words.notUnderstood, proseWidth(screen)).join("\n")}\n`;
  const taken = wrap(`${words.understoodAs}: ${harmless(gistOf(json.statement, asked))}`, proseWidth(screen));
  const blocks: string[][] = [taken.map((line) => style.dim(line))];
  if (json.verdict) {
    const mark = toneOf(
      json.verdict.status,
      style,
    )(`${MARKS[json.verdict.status]} ${messages.status[json.verdict.status]}`);
    blocks.push([style.bold(mark), ...wrap(harmless(json.verdict.summary), proseWidth(screen))]);
    blocks.push(rows(json.verdict.readings, asked, screen));
  }
  for (const answer of json.answers) {
    const head = answer.place === null ? [] : [style.bold(harmless(asked.place(answer.place)))];
    blocks.push([...head, ...rows(answer.readings, asked, screen)]);
  }
  if (json.missing !== null) blocks.push([words.needs(json.missing)]);
  else if (json.answers.length === 0 && !json.verdict) blocks.push([words.noAnswer]);
  if (json.nearby.length > 0) blocks.push([`${words.nearby}:`, ...rows(json.nearby, asked, screen)]);
  const shown = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join("\n"));
  return `${shown.join("\n\n")}\n`;
}

function rows(readings: readonly ReadingJson[], asked: Asked, screen: Screen): string[] {
  const { messages } = asked;
  const cells = readings.map((r) => [
    markOf(r),
    harmless(r.value === null ? noteOf(r, asked) : messages.quantity(r.value, r.unit ?? "count", shownDigits(r))),
    harmless(shortLabel(r, asked)),
    r.period === null ? "" : messages.period(r.period),
    `[${r.source}]`,
  ]);
  const columns = readings.every((r) => r.value === null) ? COLUMNS.with(1, { align: "left", wraps: true }) : COLUMNS;
  const widths = columnWidths(cells, columns, Math.min(screen.columns, 120) - INDENT.length);
  return cells.flatMap((row, i) => {
    const detail = detailOf(readings[i] as ReadingJson, asked);
    const below =
      detail === ""
        ? []
        : wrap(harmless(detail), proseWidth(screen, 6)).map((line) => `      ${screen.style.dim(line)}`);
    return [...layRow(row, columns, widths).map((line) => INDENT + line), ...below];
  });
}
