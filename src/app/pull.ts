import type { Parsed } from "../core/index.js";
import { error } from "../core/index.js";
import type {
  DryRun,
  PlannedFile,
  PulledFile,
  PullOptions,
  PullProgress,
  PullQuery,
  PullReport,
  World,
} from "../record/index.js";
import type { SourceDefinition } from "../sources/index.js";
import { nearestIds } from "./cite.js";
import { folderOf } from "./record-folder.js";

export type { DryRun, PlannedFile, PulledFile, PullOptions, PullProgress, PullQuery, PullReport };

async function sourceNamed(id: string): Promise<Parsed<SourceDefinition>> {
  const { SOURCES, sourceOf } = await import("../sources/index.js");
  const source = sourceOf(id);
  if (source) return { value: source, issues: [] };
  const ids = SOURCES.map((s) => s.id);
  return { issues: [error("source-unknown", { id, near: nearestIds(id, ids).join(", ") })] };
}

/** Fetches a public source and imports it; nothing of a file that fails is in the record. */
export async function pull(
  id: string,
  query: PullQuery,
  options: PullOptions & { readonly record?: string | undefined } = {},
): Promise<Parsed<PullReport>> {
  const source = await sourceNamed(id);
  if (!source.value) return { issues: source.issues };
  const record = await import("../record/index.js");
  const { record: named, ...rest } = options;
  return record.pullSource(folderOf(record, named), source.value, query, rest);
}

/** What `pull` would fetch; sizes are asked for, nothing else is. */
export async function planPull(
  id: string,
  query: PullQuery,
  options: { readonly record?: string | undefined; readonly world?: Partial<World> } = {},
): Promise<Parsed<DryRun>> {
  const source = await sourceNamed(id);
  if (!source.value) return { issues: source.issues };
  const record = await import("../record/index.js");
  return record.dryRun(folderOf(record, options.record), source.value, query, options.world);
}
