/** Panels as files: CSV, Parquet, XLSX with codebook and sources beside them, or a Data Package with all of it. */
import { createWriteStream } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Source } from "../../core/index.js";
import { error, IssueError } from "../../core/index.js";
import type { Panel, PanelCell, PanelField } from "../panel.js";

export type PanelFormat = "csv" | "parquet" | "xlsx" | "datapackage";

/** By the name's ending; a name without one is a folder for a Data Package. */
export function panelFormatOf(path: string): PanelFormat | undefined {
  const ending = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase();
  if (ending === undefined || /[/\\]$/.test(path)) return "datapackage";
  return (["csv", "parquet", "xlsx"] as const).find((f) => f === ending);
}

const SHEET_ROWS = 1_048_575;

export interface WrittenPanel {
  readonly rows: number;
  /** Of everything that was written, the panel first. */
  readonly files: readonly string[];
}

/** Writes a panel; each file is there whole or not at all. Throws `IssueError` where a sheet is too short for it. */
export async function writePanel(panel: Panel, path: string, format: PanelFormat): Promise<WrittenPanel> {
  const isFolder = format === "datapackage";
  const target = isFolder ? join(path, "panel.csv") : path;
  const stem = isFolder ? `${path}/` : `${path.replace(/\.[^.]+$/, "")}.`;
  await mkdir(dirname(target), { recursive: true });
  const counted = { rows: 0 };
  const counting = { ...panel, rows: countRows(panel.rows, counted) };
  await whole(target, async (beside) => {
    if (panel.copy && format !== "xlsx")
      counted.rows = await panel.copy(beside, format === "parquet" ? "parquet" : "csv");
    else if (format === "parquet") await asParquet(counting, beside);
    else if (format === "xlsx") await asXlsx(counting, beside);
    else await asCsv(counting, beside);
  });
  const files: (readonly [string, string])[] = [
    [`${stem}codebook.csv`, codebookCsv(panel.fields)],
    [`${stem}sources.csv`, await sourcesCsv(panel.sources)],
  ];
  if (isFolder) files.push([join(path, "datapackage.json"), await packageJson(panel, basename(path))]);
  for (const [file, text] of files) await whole(file, (beside) => writeFile(beside, text));
  return { rows: counted.rows, files: [target, ...files.map(([file]) => file)] };
}

async function* countRows(rows: Panel["rows"], counted: { rows: number }): Panel["rows"] {
  for await (const some of rows) {
    counted.rows += some.length;
    yield some;
  }
}

async function whole(path: string, write: (beside: string) => Promise<void>): Promise<void> {
  const beside = `${path}.${process.pid}.new`;
  try {
    await write(beside);
    await rename(beside, path);
  } finally {
    await rm(beside, { force: true });
    await rm(`${beside}.spill`, { recursive: true, force: true });
  }
}

/** RFC 4180. */
const cell = (value: PanelCell): string =>
  typeof value !== "string" ? String(value ?? "") : /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
const line = (cells: readonly PanelCell[]): string => `${cells.map(cell).join(",")}\n`;

/** The panel as CSV, some lines at a time, with a header. */
export async function* panelCsv({ fields, rows }: Pick<Panel, "fields" | "rows">): AsyncIterable<string> {
  yield line(fields.map((f) => f.name));
  for await (const some of rows) yield some.map(line).join("");
}

const asCsv = (panel: Panel, path: string): Promise<void> =>
  pipeline(Readable.from(panelCsv(panel)), createWriteStream(path));

async function asParquet({ fields, rows }: Panel, path: string): Promise<void> {
  const { writeParquet } = await import("../../store/index.js");
  await writeParquet(path, fields, rows);
}

async function asXlsx({ fields, rows }: Panel, path: string): Promise<void> {
  const { writeXlsxStream } = await import("hucre/xlsx");
  async function* lines(): AsyncIterable<PanelCell[]> {
    let count = 0;
    for await (const some of rows)
      for (const row of some) {
        if (++count > SHEET_ROWS) throw new IssueError([error("panel-too-long", { rows: count })]);
        yield [...row];
      }
  }
  const columns = fields.map(({ name }) => ({ header: name }));
  const stream = writeXlsxStream(lines(), { name: "panel", columns, freezePane: { rows: 1 } });
  await pipeline(Readable.fromWeb(stream as Parameters<typeof Readable.fromWeb>[0]), createWriteStream(path));
}

const CODEBOOK = [
  "name",
  "definition",
  "unit",
  "measure",
  "formula",
  "reference",
  "coverage",
  "reading",
  "sources",
] as const;

export const codebookCsv = (fields: readonly PanelField[]): string =>
  [CODEBOOK, ...fields.map((f) => CODEBOOK.map((c) => (c === "sources" ? f.sources.join("; ") : f[c])))]
    .map(line)
    .join("");

async function sourcesCsv(sources: readonly Source[]): Promise<string> {
  const { citeText } = await import("../../sources/index.js");
  const header = ["id", "title", "producer", "url", "licence", "licence_url", "accessed", "citation"];
  const rows = sources.map((s) => [
    s.id,
    s.title,
    s.producer,
    s.urlMain,
    s.licenseName,
    s.licenseUrl ?? "",
    s.dateAccessed ?? "",
    citeText(s),
  ]);
  return [header, ...rows].map(line).join("");
}

const SCHEMA_TYPES = { text: "string", int32: "integer", double: "number" } as const;

/** Data Package v2: https://datapackage.org/standard/data-package/ */
async function packageJson({ fields, sources }: Panel, name: string): Promise<string> {
  const described = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: name.toLowerCase().replace(/[^a-z0-9._-]+/g, "-") || "panel",
    title: "Panel of pairs of places by year",
    resources: [
      {
        name: "panel",
        path: "panel.csv",
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        schema: {
          fields: fields.map((f) => ({
            name: f.name,
            type: SCHEMA_TYPES[f.type],
            description: f.definition,
            ...(f.unit === "" ? {} : { unit: f.unit }),
          })),
          primaryKey: fields.slice(0, 3).map((f) => f.name),
          missingValues: [""],
        },
      },
      { name: "codebook", path: "codebook.csv", format: "csv", mediatype: "text/csv", encoding: "utf-8" },
      { name: "sources", path: "sources.csv", format: "csv", mediatype: "text/csv", encoding: "utf-8" },
    ],
    sources: sources.map((s) => ({ title: s.title, path: s.urlMain })),
    licenses: [...new Map(sources.map((s) => [s.licenseName, s])).values()].map((s) => ({
      title: s.licenseName,
      path: s.licenseUrl ?? s.urlMain,
    })),
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}
