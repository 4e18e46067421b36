/** What a pull would fetch: addresses, sizes where they can be had without fetching, what is there already. */
import type { Parsed } from "../../core/index.js";
import type { SourceDefinition, SourceRequest } from "../../sources/index.js";
import { ask } from "./ask.js";
import { fetchedBefore } from "./journal.js";
import { leftOf } from "./part.js";
import { type Plan, type PullQuery, planOf } from "./plan.js";
import { limiter } from "./rate.js";
import { shownUrl } from "./redact.js";
import { realWorld, type World } from "./world.js";

export interface PlannedFile {
  readonly url: string;
  readonly file: string;
  /** As the server says, or about, as the source is known to be; `null`: nobody knows before. */
  readonly bytes: number | null;
  /** The server's answer where it is not the file: 404 and the like. */
  readonly status: number | null;
  readonly key: boolean;
  /** When it was fetched, where all of it is in the record. */
  readonly fetched: string | null;
  /** Bytes that a broken pull has left. */
  readonly left: number;
}

export interface DryRun {
  readonly dir: string;
  readonly source: string;
  readonly files: readonly PlannedFile[];
  /** Sum of the known sizes, and of how many files the size is unknown. */
  readonly bytes: number;
  readonly unknown: number;
  /** Answers come in pages: the first ones are listed, more may follow. */
  readonly paged: boolean;
  /** The variable that a key is taken from, and whether there is one. */
  readonly key: { readonly variable: string; readonly set: boolean } | null;
}

/** So many servers are asked for sizes; a list of a thousand days need not be waited for. */
const MOST_ASKED = 40;

/** Files have sizes that a server knows; answers to questions are made when they are asked for. */
const isFile = (url: string): boolean => /\.(?:zip|csv|tab|tsv|txt|json|xlsx|gz)$/i.test(new URL(url).pathname);

export async function dryRun(
  dir: string,
  source: SourceDefinition,
  query: PullQuery,
  given: Partial<World> = {},
): Promise<Parsed<DryRun>> {
  const world: World = { ...realWorld(), ...given };
  const { value: plan, issues } = planOf(source, query, world.env);
  if (!plan) return { issues };
  const limit = limiter(plan.fetching.rate, world);
  const files: PlannedFile[] = [];
  let asked = 0;
  for (const request of plan.requests) {
    const askNow = isFile(request.url) && asked++ < MOST_ASKED;
    if (askNow) await limit();
    const size = askNow ? await sizeOf(request, plan, world) : { bytes: null, status: null };
    const before = await fetchedBefore(dir, source.id, request.url);
    files.push({
      url: shownUrl(plan.addressOf(request.url)),
      file: request.file,
      bytes: size.bytes ?? request.bytes ?? null,
      status: size.status,
      key: plan.key !== undefined,
      fetched: before?.fetched ?? null,
      left: await leftOf(dir, request.url, request.file),
    });
  }
  const bytes = files.reduce((sum, f) => sum + (f.bytes ?? 0), 0);
  const unknown = files.filter((f) => f.bytes === null).length;
  return {
    value: { dir, source: source.id, files, bytes, unknown, paged: plan.fetching.paged === true, key: keyOf(plan) },
    issues,
  };
}

const keyOf = ({ fetching, key }: Plan): DryRun["key"] =>
  fetching.key === undefined ? null : { variable: fetching.key.variable, set: key !== undefined };

async function sizeOf(
  request: SourceRequest,
  { addressOf, key }: Plan,
  world: World,
): Promise<{ readonly bytes: number | null; readonly status: number | null }> {
  const headers = { "accept-encoding": "identity", ...request.headers };
  try {
    const { response, close } = await ask({ url: addressOf(request.url), method: "HEAD", headers, key }, world);
    const length = response.headers.get("content-length");
    close();
    if (!response.ok) return { bytes: null, status: response.status };
    return { bytes: length === null || response.headers.get("content-encoding") ? null : Number(length), status: null };
  } catch {
    // Not reachable now: the list is still of use.
    return { bytes: null, status: null };
  }
}
