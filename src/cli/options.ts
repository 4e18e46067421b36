/** What several commands have in common: examples in their help, options. */
import { Option } from "commander";

export const examples = (...lines: readonly string[]): string =>
  `\nExamples:\n${lines.map((line) => `  ${line}`).join("\n")}`;

export const recordOption = (): Option =>
  new Option(
    "--record <dir>",
    "a record other than the one that ships with Khorgos: a folder, or clickhouse://host:port/database",
  );
export const uiOption = (): Option =>
  new Option("--ui <language>", "language of what Khorgos says (de, en, kk, ru, zh)");
export const jsonOption = (text: string): Option => new Option("--json", text);
