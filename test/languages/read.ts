import type { Statement } from "../../src/core/index.js";
import { loadLanguage } from "../../src/languages/index.js";
import { readStatements } from "../../src/statements/index.js";

/** `form measure subject>counterpart period amount unit`, one line a statement; intents left out. */
export async function lines(language: string, text: string, date?: string): Promise<string[]> {
  const found = await loadLanguage(language);
  if (!found) throw new Error(`no language ${language}`);
  const { statements } = readStatements({ text, ...(date ? { date } : {}) }, found);
  return statements.filter((s) => s.form !== "intent").map(line);
}

function line(s: Statement): string {
  const value = s.value?.amount === undefined ? [] : [s.value.amount, s.value.unit];
  const kind = s.kind === "claim" ? [] : [s.kind];
  return [...kind, s.form, s.measure, `${s.subject}>${s.counterpart}`, s.period ?? "-", ...value].join(" ");
}
