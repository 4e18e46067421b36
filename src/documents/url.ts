/** Fetches one article over HTTP(S): public addresses only, bounded in size, time and redirects. */
import type { LookupAddress } from "node:dns";
import type { Issue } from "../core/index.js";
import { error } from "../core/index.js";
import { isPublicAddress } from "./address.js";

/** What the outside world gives; tests put their own in place of it. */
export interface Network {
  /** Addresses of a host name. */
  readonly lookup: (host: string) => Promise<readonly LookupAddress[]>;
  /** One GET without redirects, to one of the addresses that were looked up and allowed. */
  readonly get: (url: URL, address: LookupAddress, signal: AbortSignal) => Promise<Answer>;
  /** Which addresses may be asked. Default: public ones. */
  readonly allows?: (address: string) => boolean;
}

export interface Answer {
  readonly status: number;
  readonly location?: string | undefined;
  readonly contentType?: string | undefined;
  readonly body: AsyncIterable<Uint8Array>;
}

export interface Fetched {
  readonly bytes: Uint8Array;
  readonly mediaType: string | undefined;
  readonly charset: string | undefined;
}

export interface FetchLimits {
  readonly bytes: number;
  readonly milliseconds: number;
  readonly redirects: number;
}

export const isUrl = (text: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(text);

type Outcome = { readonly fetched: Fetched } | { readonly issue: Issue };

/** The bytes behind `address`, or the issue that ended it. Never throws for what a server does. */
export async function fetchArticle(address: string, limits: FetchLimits, network: Network): Promise<Outcome> {
  const signal = AbortSignal.timeout(limits.milliseconds);
  try {
    return await follow(address, limits, network, signal);
  } catch (cause) {
    const said = signal.aborted
      ? `no answer within ${limits.milliseconds / 1000} seconds`
      : cause instanceof Error
        ? (((cause as { code?: unknown }).code as string | undefined) ?? cause.message)
        : "the connection failed";
    return { issue: error("url-failed", { url: address, cause: said }) };
  }
}

async function follow(address: string, limits: FetchLimits, network: Network, signal: AbortSignal): Promise<Outcome> {
  const refuse = (cause: string): Outcome => ({ issue: error("url-refused", { url: address, cause }) });
  const fail = (cause: string): Outcome => ({ issue: error("url-failed", { url: address, cause }) });
  const ended = whenAborted(signal);
  let at = URL.canParse(address) ? new URL(address) : null;
  for (let hop = 0; hop <= limits.redirects; hop++) {
    if (at === null) return refuse("it is not a valid address");
    if (at.protocol !== "http:" && at.protocol !== "https:") return refuse("only http and https addresses are fetched");
    if (at.username !== "" || at.password !== "") return refuse("addresses with a user name are not fetched");
    const target = await publicAddress(at, network, ended);
    if (target === undefined) return refuse("it leads to a private or local network address");
    const answer = await network.get(at, target, signal);
    if (answer.status >= 300 && answer.status < 400 && answer.location !== undefined) {
      at = URL.canParse(answer.location, at.href) ? new URL(answer.location, at) : null;
      continue;
    }
    if (answer.status !== 200) return fail(`the server answered ${answer.status}`);
    const bytes = await readBody(answer.body, limits.bytes);
    if (bytes === undefined)
      return { issue: error("file-too-large", { path: address, bytes: limits.bytes + 1, limit: limits.bytes }) };
    const [mediaType, ...parameters] = (answer.contentType ?? "").split(";");
    const charset = /charset\s*=\s*"?([\w-]+)/i.exec(parameters.join(";"))?.[1];
    return { fetched: { bytes, mediaType: mediaType?.trim().toLowerCase() || undefined, charset } };
  }
  return fail(`more than ${limits.redirects} redirects`);
}

/** An address to connect to; none if any address of the host is not allowed, so that a mixed answer is no way in. */
async function publicAddress(url: URL, network: Network, ended: Promise<never>): Promise<LookupAddress | undefined> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const allows = network.allows ?? isPublicAddress;
  const lookedUp = await Promise.race([network.lookup(host), ended]);
  return lookedUp.length > 0 && lookedUp.every(({ address }) => allows(address)) ? lookedUp[0] : undefined;
}

/** Rejects when the time is up: looking up a name knows no signal of its own. */
function whenAborted(signal: AbortSignal): Promise<never> {
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  ended.catch(() => undefined);
  return ended;
}

async function readBody(body: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > limit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
