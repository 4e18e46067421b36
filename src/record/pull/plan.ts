/** From a question to the requests that answer it: places known, options that the source listens to, key, mirror. */
import type { Issue, Parsed, PlaceId } from "../../core/index.js";
import { error, isGroupId } from "../../core/index.js";
import { membersOf, parsePlace } from "../../places/index.js";
import type { Fetching, FetchQuery, SourceDefinition, SourceRequest } from "../../sources/index.js";
import { SourceError } from "../../sources/index.js";
import type { World } from "./world.js";

/** What may be asked for, places as they were typed: codes or names. */
export type PullQuery = FetchQuery;

export interface Plan {
  readonly source: SourceDefinition;
  readonly fetching: Fetching;
  readonly requests: readonly SourceRequest[];
  readonly key?: { readonly header: string; readonly value: string; readonly variable: string };
  /** Where to send a request: the source's own address, or a mirror that the user has named. */
  readonly addressOf: (url: string) => string;
}

/** A group that is no single reporter stands for its members of today; the world stays the world. */
function placesOf(typed: readonly string[]): Parsed<readonly PlaceId[]> {
  const issues: Issue[] = [];
  const ids = typed.flatMap((text): readonly PlaceId[] => {
    const found = parsePlace(text.trim());
    if (found.value === undefined) {
      issues.push(...found.issues);
      return [];
    }
    return found.value !== "WLD" && isGroupId(found.value) ? (membersOf(found.value) ?? [found.value]) : [found.value];
  });
  return issues.length > 0 ? { issues } : { value: [...new Set(ids)], issues };
}

function queryOf(asked: PullQuery): Parsed<FetchQuery> {
  const places = asked.places === undefined ? undefined : placesOf(asked.places);
  const partners = asked.partners === undefined ? undefined : placesOf(asked.partners);
  const issues = [...(places?.issues ?? []), ...(partners?.issues ?? [])];
  if (issues.length > 0) return { issues };
  return {
    value: {
      ...asked,
      ...(places?.value === undefined ? {} : { places: places.value }),
      ...(partners?.value === undefined ? {} : { partners: partners.value }),
    },
    issues,
  };
}

/** What file systems take as a name, with room for an ending. */
const LONGEST_NAME = 240;

const flag = (name: string): string => `--${name}`;

export function planOf(source: SourceDefinition, asked: PullQuery, env: World["env"]): Parsed<Plan> {
  const { id, fetching, origin } = source;
  if (!fetching) return { issues: [error("pull-by-hand", { source: id, url: origin.urlDownload ?? origin.urlMain })] };
  const given = (Object.keys(asked) as (keyof FetchQuery)[]).filter((k) => asked[k] !== undefined);
  const deaf = given.filter((k) => !fetching.takes.includes(k));
  if (deaf.length > 0) {
    const takes = fetching.takes.map(flag).join(", ");
    return { issues: deaf.map((k) => error("pull-option", { source: id, option: flag(k), takes })) };
  }
  const query = queryOf(asked);
  if (!query.value) return { issues: query.issues };
  const value = fetching.key === undefined ? "" : (env[fetching.key.variable] ?? "").trim();
  if (fetching.key?.required && value === "")
    return { issues: [error("pull-key", { source: id, variable: fetching.key.variable, refused: false })] };
  if (/[^\x21-\x7e]/.test(value))
    return { issues: [error("pull-key", { source: id, variable: fetching.key?.variable ?? "", refused: true })] };
  try {
    const mirror = mirrorOf(id, env);
    const requests = fetching.requests(query.value, value !== "");
    if (requests.length === 0)
      return { issues: [error("pull-refused", { source: id, cause: "nothing is published for that" })] };
    // A name cut short could be that of another question, and its rows would take the place of that one's.
    if (requests.some((r) => r.file.length > LONGEST_NAME))
      return {
        issues: [error("pull-refused", { source: id, cause: "too many places at once; ask for fewer at a time" })],
      };
    const key =
      fetching.key === undefined || value === ""
        ? {}
        : { key: { header: fetching.key.header, value, variable: fetching.key.variable } };
    return { value: { source, fetching, requests, ...key, addressOf: (url) => mirrored(url, mirror) }, issues: [] };
  } catch (cause) {
    if (cause instanceof SourceError) return { issues: [error("pull-refused", { source: id, cause: cause.message })] };
    throw cause;
  }
}

export const mirrorVariable = (source: string): string => `KHORGOS_MIRROR_${source.toUpperCase().replaceAll("-", "_")}`;

function mirrorOf(source: string, env: World["env"]): URL | undefined {
  const name = mirrorVariable(source);
  const text = env[name];
  if (!text) return undefined;
  let url: URL | undefined;
  try {
    url = new URL(text);
  } catch {
    // Said below.
  }
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "" || url.search !== "")
    throw new SourceError(`${name} is no http or https address without user, password and question mark`);
  return url;
}

/** The same path and question at the mirror, below the mirror's own path. */
function mirrored(url: string, mirror: URL | undefined): string {
  if (!mirror) return url;
  const { pathname, search } = new URL(url);
  return `${mirror.origin}${mirror.pathname.replace(/\/$/, "")}${pathname}${search}`;
}
