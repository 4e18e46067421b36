import { messagesFor, type PushReport } from "../../app/index.js";
import { harmless } from "../terminal/width.js";
import type { Screen } from "./view.js";

/** What became of a push, and the rows by table and by server. */
export async function pushView(pushed: PushReport, ui: string | undefined, { style }: Screen): Promise<string> {
  const { words } = await messagesFor(ui);
  const lines = [
    `${style.green("✓")} ${style.bold(harmless(pushed.to))}: ${words.imports.outcome[pushed.outcome === "pushed" ? "imported" : "unchanged"]}`,
    ...Object.entries(pushed.tables).map(
      ([table, rows]) => `  ${words.tables[table as keyof typeof words.tables]}: ${words.rows(rows)}`,
    ),
    ...pushed.hosts.map(({ host, rows }) => style.dim(`  ${harmless(host)}: ${words.rows(rows)}`)),
  ];
  return `${lines.join("\n")}\n`;
}
