import { type DyadRecord, type Messages, messagesFor, type PlaceNamer, placeNamerFor, SIGNS } from "../../app/index.js";
import type { Figure } from "../../core/index.js";
import { type Column, columnWidths, layRow } from "../terminal/columns.js";
import { harmless } from "../terminal/width.js";
import type { Screen } from "./view.js";

const FIGURE: readonly Column[] = [
  { align: "left" },
  { align: "right" },
  { align: "left", wraps: true },
  { align: "left", wraps: true },
];
const ENTRY: readonly Column[] = [{ align: "left" }, { align: "left", wraps: true }, { align: "left", wraps: true }];

/** Everything on record between two places: figures by measure, then events, projects, pledges, memberships. */
export async function dyadView(dyad: DyadRecord, ui: string | undefined, screen: Screen): Promise<string> {
  const [messages, place] = [await messagesFor(ui), await placeNamerFor(ui)];
  const { tables, nothingOnRecord } = messages.words;
  const { style } = screen;
  const sections = [
    section(tables.figures, figureLines(dyad.figures, messages, place, screen), screen),
    section(
      tables.events,
      entryLines(
        dyad.events.map((e) => [
          messages.period(e.period),
          [messages.measures[e.type], e.title, e.place].filter(Boolean).join(": "),
          e.source,
        ]),
        screen,
      ),
      screen,
    ),
    section(
      tables.projects,
      entryLines(
        dyad.projects.map((p) => [
          p.committed === undefined ? "" : messages.period(p.committed),
          `${p.title}${p.amount === undefined ? "" : ` (${messages.quantity(p.amount, p.unit ?? "", 3)})`}`,
          p.source,
        ]),
        screen,
      ),
      screen,
    ),
    section(
      tables.pledges,
      entryLines(
        dyad.pledges.map((p) => [
          messages.period(p.made),
          `${messages.measures[p.measure]}: ${messages.quantity(p.value, p.unit)}${p.deadline === undefined ? "" : ` → ${messages.period(p.deadline)}`} (${p.authority})`,
          p.source,
        ]),
        screen,
      ),
      screen,
    ),
    section(
      tables.memberships,
      entryLines(
        dyad.memberships.map((m) => [
          messages.period(m.period),
          `${place(m.place)}: ${place(m.organisation)} (${m.role})`,
          m.source,
        ]),
        screen,
      ),
      screen,
    ),
  ].filter((lines) => lines.length > 0);
  const head = [style.bold(`${place(dyad.places[0])} – ${place(dyad.places[1])}`) + style.dim(`  ${dyad.dyad}`)];
  const body = sections.length === 0 ? [[nothingOnRecord]] : sections;
  return `${[head, ...body].map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

const section = (title: string, lines: readonly string[], { style }: Screen): string[] =>
  lines.length === 0 ? [] : [style.bold(title), ...lines];

/** Figures under the name of their measure; whose they are stands beside them. */
function figureLines(figures: readonly Figure[], messages: Messages, place: PlaceNamer, screen: Screen): string[] {
  const cells = (f: Figure): string[] => {
    const who = `${place(f.subject)}${f.counterpart === undefined ? "" : ` → ${place(f.counterpart)}`}`;
    // The office of whoever said it is in the JSON; here the name is enough.
    const notes = [f.authority.split(", ")[0] ?? "", f.flag ?? ""].filter((text) => text !== "").join(", ");
    const sign = f.direction === "down" ? "−" : f.form === "change" ? "+" : "";
    const value = `${SIGNS[f.comparator]}${sign}${messages.quantity(f.value, f.unit, Math.min(5, f.digits))}`;
    return [messages.period(f.period), value, `${who} (${notes})`, f.source].map(harmless);
  };
  const widths = columnWidths(figures.map(cells), FIGURE, screen.columns - 2);
  const { style } = screen;
  return [...new Set(figures.map((f) => f.measure))].flatMap((measure) => [
    `  ${style.underline(messages.measures[measure])}`,
    ...figures
      .filter((f) => f.measure === measure)
      .flatMap((f) => layRow(cells(f), FIGURE, widths, (text, i) => (i === 3 ? style.dim(text) : text)))
      .map((line) => `  ${line}`),
  ]);
}

const entryLines = (rows: readonly (readonly string[])[], screen: Screen): string[] => table(rows, ENTRY, screen);

function table(rows: readonly (readonly string[])[], columns: readonly Column[], screen: Screen): string[] {
  const safe = rows.map((row) => row.map(harmless));
  const widths = columnWidths(safe, columns, screen.columns - 2);
  const last = columns.length - 1;
  const paint = (text: string, i: number): string => (i === last ? screen.style.dim(text) : text);
  return safe.flatMap((row) => layRow(row, columns, widths, paint)).map((line) => `  ${line}`);
}
