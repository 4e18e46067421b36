import type { DryRun, PlannedFile, PulledFile, PullReport } from "../../app/index.js";
import { messagesFor } from "../../app/index.js";
import { type Column, columnWidths, layRow } from "../terminal/columns.js";
import { shownBytes } from "../terminal/sizes.js";
import { harmless } from "../terminal/width.js";
import { importedLines } from "./import-view.js";
import type { Screen } from "./view.js";

type Words = Awaited<ReturnType<typeof messagesFor>>["words"];

/** A file a line: what became of it, how large it was; under it what was imported. */
export async function pullView(found: PullReport, ui: string | undefined, screen: Screen): Promise<string> {
  const { words } = await messagesFor(ui);
  const lines: string[] = [];
  for (const file of found.files) {
    lines.push(headLine(file, words, ui, screen));
    lines.push(...(await importedLines(file.reports, ui, screen)).map((line) => `  ${line}`));
  }
  lines.push("", screen.style.dim(harmless(found.dir)));
  return `${lines.join("\n")}\n`;
}

function headLine(file: PulledFile, words: Words, ui: string | undefined, { style }: Screen): string {
  const mark =
    file.outcome === "failed" ? style.red("✗") : file.outcome === "imported" ? style.green("✓") : style.dim("=");
  const facts = [
    words.pull.outcome[file.outcome],
    ...(file.bytes > 0 ? [shownBytes(file.bytes, ui)] : []),
    ...(file.sha256 === null ? [] : [`sha256 ${file.sha256.slice(0, 12)}`]),
  ];
  return `${mark} ${style.bold(harmless(file.file))}  ${facts.join(" · ")}`;
}

const COLUMNS: readonly Column[] = [
  { align: "left", wraps: true },
  { align: "right" },
  { align: "left" },
  { align: "left", wraps: true },
];
/** A plan of a thousand files says nothing more than its first ones; `--json` has all. */
const MOST_FILES = 40;

/** What would be fetched: a line a file, and the sum. */
export async function dryRunView(plan: DryRun, ui: string | undefined, screen: Screen): Promise<string> {
  const { words } = await messagesFor(ui);
  const { style } = screen;
  const shown = plan.files.slice(0, MOST_FILES);
  const rows = shown.map((file) => cellsOf(file, words, ui));
  const isWide = screen.columns >= 140;
  const columns = isWide ? COLUMNS : COLUMNS.slice(0, 3);
  const widths = columnWidths(
    rows.map((row) => row.slice(0, columns.length)),
    columns,
    screen.columns,
  );
  const lines = rows.flatMap((row) => [
    ...layRow(row.slice(0, columns.length), columns, widths, (text, i) => (i === 0 ? text : style.dim(text))),
    ...(isWide ? [] : [`  ${style.dim(row[3] ?? "")}`]),
  ]);
  if (plan.files.length > shown.length) lines.push(style.dim(`+ ${plan.files.length - shown.length} (--json)`));
  const bytes = shownBytes(plan.bytes, ui);
  const size = plan.unknown === 0 ? bytes : plan.bytes === 0 ? words.pull.sizeUnknown : words.pull.atLeast(bytes);
  lines.push("", words.pull.planned(words.pull.files(plan.files.length), size));
  if (plan.paged) lines.push(words.pull.pages);
  if (plan.key) lines.push((plan.key.set ? words.pull.withKey : words.pull.withoutKey)(plan.key.variable));
  lines.push(style.dim(harmless(plan.dir)));
  return `${lines.join("\n")}\n`;
}

function cellsOf(file: PlannedFile, words: Words, ui: string | undefined): readonly string[] {
  const size = file.status !== null ? String(file.status) : file.bytes === null ? "?" : shownBytes(file.bytes, ui);
  const there =
    file.fetched !== null
      ? words.pull.fetched(file.fetched.slice(0, 10))
      : file.left > 0
        ? words.pull.begun(shownBytes(file.left, ui))
        : "";
  return [harmless(file.file), size, there, harmless(file.url)];
}
