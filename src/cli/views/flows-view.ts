import { type Flows, messagesFor, placeNamerFor } from "../../app/index.js";
import { type Column, columnWidths, layRow } from "../terminal/columns.js";
import type { Screen } from "./view.js";

const COLUMNS: readonly Column[] = [
  { align: "right" },
  { align: "left" },
  { align: "left", wraps: true },
  { align: "right" },
  { align: "left" },
];

/** Yearly trade, a row for each reporter, partner, direction and source. */
export async function flowsView(found: Flows, ui: string | undefined, screen: Screen): Promise<string> {
  const [messages, place] = [await messagesFor(ui), await placeNamerFor(ui)];
  const { words } = messages;
  if (found.totals.length === 0) return `${words.nothingOnRecord}\n`;
  const rows = found.totals.map((t) => [
    String(t.year),
    messages.measures[t.direction === "X" ? "trade.exports" : "trade.imports"],
    `${place(t.reporter)} ${t.direction === "X" ? "→" : "←"} ${place(t.partner)}`,
    messages.quantity(t.value, "USD", 4),
    t.source,
  ]);
  const widths = columnWidths(rows, COLUMNS, screen.columns);
  const cited = found.sources.map((s) => `[${s.id}] ${s.producer}: ${s.title}`);
  return `${[...rows.flatMap((row) => layRow(row, COLUMNS, widths)), "", ...cited].join("\n")}\n`;
}
