import type { Parsed, Source } from "../core/index.js";
import { error } from "../core/index.js";
import type { OpenedRecord } from "./open-record.js";

export const CITE_FORMATS = ["text", "bibtex", "csl-json"] as const;
export type CiteFormat = (typeof CITE_FORMATS)[number];

/** Citations of sources by id, ready to print. An unknown id is an issue that names the nearest ones. */
export async function cite(
  record: Pick<OpenedRecord, "store">,
  ids: readonly string[],
  format: CiteFormat = "text",
): Promise<Parsed<string>> {
  const all = await record.store.sources();
  const byId = new Map(all.map((s) => [s.id, s]));
  const found = ids.map((id) => byId.get(id));
  const issues = ids
    .filter((id) => !byId.has(id))
    .map((id) => error("source-unknown", { id, near: nearestIds(id, [...byId.keys()]).join(", ") }));
  if (issues.length > 0) return { issues };
  return { value: await write(found as readonly Source[], format), issues };
}

export type CiteText = (source: Source) => string;

/** The citation of one source, as text. */
export const citeSource = async (): Promise<CiteText> => (await import("../sources/index.js")).citeText;

async function write(sources: readonly Source[], format: CiteFormat): Promise<string> {
  const { citeBibtex, citeCslJson, citeText } = await import("../sources/index.js");
  switch (format) {
    case "text":
      return sources.map((s) => citeText(s)).join("\n");
    case "bibtex":
      return sources.map((s) => citeBibtex(s).trimEnd()).join("\n\n");
    case "csl-json":
      return JSON.stringify(
        sources.map((s) => citeCslJson(s)),
        null,
        2,
      );
  }
}

/** Up to three ids that share the most three-letter pieces with what was typed. */
export function nearestIds(typed: string, ids: readonly string[]): readonly string[] {
  const wanted = pieces(typed);
  return ids
    .map((id) => ({ id, score: similarity(wanted, pieces(id)) }))
    .filter(({ score }) => score >= 0.3)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, 3)
    .map(({ id }) => id);
}

const pieces = (text: string): ReadonlySet<string> => {
  const padded = `  ${text.toLowerCase()} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, i) => padded.slice(i, i + 3)));
};

/** Sørensen–Dice coefficient of two sets. */
function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const piece of a) if (b.has(piece)) shared++;
  return (2 * shared) / (a.size + b.size);
}
