import { type ListedMeasure, messagesFor, partsInWords, placeNamerFor, type ShownMeasure } from "../../app/index.js";
import { type Column, columnWidths, layRow } from "../terminal/columns.js";
import { wrap } from "../terminal/wrap.js";
import { proseWidth, type Screen } from "./view.js";

const indented = (text: string, screen: Screen): string[] =>
  wrap(text, proseWidth(screen, 4)).map((line) => `    ${screen.style.dim(line)}`);

/** The catalogue: definition, formula and reference of each measure. */
export function measuresView(list: readonly ListedMeasure[], screen: Screen): string {
  const lines = list.flatMap((m) => [
    `${screen.style.bold(m.id)}  ${m.unit} · ${m.grain}`,
    ...wrap(m.definition, proseWidth(screen, 4)).map((line) => `    ${line}`),
    ...indented(m.formula, screen),
    ...indented(m.reference, screen),
    ...indented(partsInWords(m) ?? "", screen),
  ]);
  return `${lines.join("\n")}\n`;
}

const COLUMNS: readonly Column[] = [
  { align: "right" },
  { align: "left", wraps: true },
  { align: "left" },
  { align: "right" },
];

/** One measure of a pair: a line for each year and order of the two. */
export async function measureView(shown: ShownMeasure, ui: string | undefined, screen: Screen): Promise<string> {
  const [messages, place] = [await messagesFor(ui), await placeNamerFor(ui)];
  const { measure, rows, sources, reading } = shown;
  const head = [
    screen.style.bold(measure.id),
    ...indented(measure.definition, screen),
    ...indented(measure.formula, screen),
  ];
  if (rows.length === 0) return `${[...head, messages.words.nothingOnRecord].join("\n")}\n`;
  const money = measure.unit === "USD";
  const cells = rows.map((r) => [
    String(r.year),
    r.b === undefined ? place(r.a) : `${place(r.a)} → ${place(r.b)}`,
    r.product ?? "",
    money ? messages.quantity(r.value, "USD", 4) : String(Number(r.value.toPrecision(6))),
  ]);
  const widths = columnWidths(cells, COLUMNS, screen.columns);
  const whose = reading ? [screen.style.dim(`${reading.source}:${reading.side}`)] : [];
  const cited = sources.map((s) => `[${s.id}] ${s.producer}: ${s.title}`);
  return `${[...head, ...whose, ...cells.flatMap((row) => layRow(row, COLUMNS, widths)), "", ...cited].join("\n")}\n`;
}
