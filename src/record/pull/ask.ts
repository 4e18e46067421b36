/** One question to one server: redirects followed by hand, so that a key never goes to another host than its own. */

import { networkFailure, PullFailure } from "./failure.js";
import type { World } from "./world.js";

const MOST_REDIRECTS = 6;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

export interface Question {
  readonly url: string;
  readonly method?: "GET" | "HEAD";
  readonly headers: { readonly [name: string]: string };
  /** Sent to the first host only, and never in the clear to anybody but this machine. */
  readonly key?: { readonly header: string; readonly value: string } | undefined;
}

export interface Answer {
  readonly response: Response;
  /** The bytes as they come; a silence too long, or a cut, is a `PullFailure`. */
  readonly body: () => AsyncIterable<Uint8Array>;
  /** Lets go of the connection. */
  readonly close: () => void;
}

/** May a key be sent there? */
export const isPrivate = (url: URL): boolean =>
  url.protocol === "https:" || /^(?:127(?:\.\d+){3}|\[::1\]|localhost)$/.test(url.hostname);

export async function ask(question: Question, world: Pick<World, "fetch" | "patience">): Promise<Answer> {
  const stop = new AbortController();
  const first = new URL(question.url);
  let url = first;
  for (let hop = 0; ; hop++) {
    const response = await headOf(question, url, first, stop, world);
    const location = REDIRECTS.has(response.status) ? response.headers.get("location") : null;
    if (location === null)
      return { response, body: () => bytesOf(response, stop, world.patience.bytes), close: () => stop.abort() };
    await response.body?.cancel().catch(() => {});
    if (hop >= MOST_REDIRECTS) throw new PullFailure("status", "the server sends on and on to other addresses");
    url = nextOf(location, url);
  }
}

function nextOf(location: string, from: URL): URL {
  let next: URL;
  try {
    next = new URL(location, from);
  } catch {
    throw new PullFailure("status", "the server sends on to something that is no address");
  }
  if (next.protocol !== "https:" && !(next.protocol === "http:" && from.protocol === "http:"))
    throw new PullFailure(
      "status",
      `the server sends on to an address that is not safe (${next.protocol}//${next.host})`,
    );
  next.username = "";
  next.password = "";
  return next;
}

async function headOf(
  { method = "GET", headers, key }: Question,
  url: URL,
  first: URL,
  stop: AbortController,
  { fetch, patience }: Pick<World, "fetch" | "patience">,
): Promise<Response> {
  const withKey = key !== undefined && url.origin === first.origin && isPrivate(url);
  const timer = setTimeout(() => stop.abort(silence(patience.answer)), patience.answer);
  try {
    return await fetch(url.href, {
      method,
      redirect: "manual",
      signal: stop.signal,
      headers: { "user-agent": "khorgos", ...headers, ...(withKey ? { [key.header]: key.value } : {}) },
    });
  } catch (cause) {
    throw networkFailure(stop.signal.aborted ? stop.signal.reason : cause);
  } finally {
    clearTimeout(timer);
  }
}

const silence = (ms: number): PullFailure =>
  new PullFailure("network", `not a byte came for ${ms >= 1000 ? `${Math.round(ms / 1000)} seconds` : `${ms} ms`}`, {
    again: true,
  });

async function* bytesOf(response: Response, stop: AbortController, patience: number): AsyncIterable<Uint8Array> {
  if (!response.body) return;
  const timer = setTimeout(() => stop.abort(silence(patience)), patience);
  try {
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      yield chunk;
      timer.refresh();
    }
  } catch (cause) {
    throw networkFailure(stop.signal.aborted && stop.signal.reason instanceof PullFailure ? stop.signal.reason : cause);
  } finally {
    clearTimeout(timer);
  }
}
