import { messagesFor, placeNamerFor, type RecordList, type Verification, wordIssue } from "../../app/index.js";
import { type Column, columnWidths, layRow } from "../terminal/columns.js";
import { harmless } from "../terminal/width.js";
import { wrap } from "../terminal/wrap.js";
import type { Screen } from "./view.js";

const COUNTS: readonly Column[] = [{ align: "left" }, { align: "right" }];
/** More problems than this are counted, not listed: they have one cause. */
const MOST_PROBLEMS = 50;

/** The outcome of checking a record: rows by table, then every problem. */
export async function verifyView(
  found: Verification & { readonly dir: string },
  ui: string | undefined,
  screen: Screen,
): Promise<string> {
  const messages = await messagesFor(ui);
  const { style } = screen;
  const { words } = messages;
  const rows = Object.entries(found.counts).map(([table, n]) => [
    words.tables[table as keyof typeof words.tables],
    String(n),
  ]);
  const widths = columnWidths(rows, COUNTS, screen.columns);
  const problems = found.issues.slice(0, MOST_PROBLEMS).flatMap((issue) => {
    const [mark, tone] = issue.severity === "error" ? ["✗", style.red] : ["!", style.yellow];
    return wrap(harmless(wordIssue(issue, messages)), screen.columns - 2).map((line, i) =>
      i === 0 ? `${tone(mark)} ${line}` : `  ${line}`,
    );
  });
  const more = found.issues.length - MOST_PROBLEMS;
  const outcome =
    found.issues.length === 0 ? style.green(`✓ ${words.noProblems}`) : style.bold(words.problems(found.issues.length));
  return `${[
    style.bold(found.dir),
    ...rows.flatMap((row) => layRow(row, COUNTS, widths)),
    "",
    ...problems,
    ...(more > 0 ? [style.dim(`+ ${more}`)] : []),
    outcome,
  ].join("\n")}\n`;
}

const DYADS: readonly Column[] = [
  { align: "left" },
  { align: "left", wraps: true },
  { align: "right" },
  { align: "right" },
  { align: "right" },
  { align: "right" },
  { align: "left" },
];

/** How much is on record, by table and by dyad. */
export async function listView(list: RecordList, ui: string | undefined, screen: Screen): Promise<string> {
  const [messages, place] = [await messagesFor(ui), await placeNamerFor(ui)];
  const { style } = screen;
  const { tables } = messages.words;
  const counts = list.tables.map(({ table, rows }) => [tables[table as keyof typeof tables], String(rows)]);
  const countWidths = columnWidths(counts, COUNTS, screen.columns);
  const head = ["", "", tables.figures, tables.events, tables.projects, tables.pledges, ""];
  const number = (n: number): string => (n === 0 ? "–" : String(n));
  const rows = list.dyads.map((d) => [
    d.dyad,
    `${place(d.places[0])} – ${place(d.places[1])}`,
    number(d.figures),
    number(d.events),
    number(d.projects),
    number(d.pledges),
    d.years === null ? "" : d.years[0] === d.years[1] ? String(d.years[0]) : `${d.years[0]}–${d.years[1]}`,
  ]);
  const widths = columnWidths([head, ...rows], DYADS, screen.columns);
  return `${[
    ...counts.flatMap((row) => layRow(row, COUNTS, countWidths)),
    "",
    ...layRow(head, DYADS, widths).map(style.bold),
    ...rows.flatMap((row) => layRow(row, DYADS, widths, (text, column) => (column === 0 ? style.bold(text) : text))),
  ].join("\n")}\n`;
}
