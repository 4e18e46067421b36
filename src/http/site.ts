/** What a request passes through: load, rate, then the API or a page. Every way out is a response of ours. */
import { messagesFor, type Network, type OpenedRecord, publicNetwork, storageIssue, wordIssue } from "../app/index.js";
import { errorPage, type Page, type PageRequest, pageFor, type UploadedFile, viewOf } from "../pages/index.js";
import { keep, PageCache, responseOf, SECURITY_HEADERS } from "./answers.js";
import { describe, makeApi } from "./api/index.js";
import { apiPage } from "./api-page.js";
import { errorResponse, HttpError } from "./errors.js";
import { boundedBody, type Limits, Load, RateLimit, within } from "./limits.js";

export interface SiteOptions {
  readonly record: OpenedRecord;
  readonly limits: Limits;
  readonly network?: Network;
  /** Names under which assistants reach `/mcp`, beside those of the loopback. */
  readonly hosts?: readonly string[];
  /** One line a request, without any of its text. */
  readonly log?: (line: string) => void;
}

export interface Handler {
  /** To be told of every connection, before its first request. */
  readonly arrived: () => void;
  readonly fetch: (request: Request, client: string) => Promise<Response>;
}

export function makeSite(options: SiteOptions): Handler {
  const { record, limits, log } = options;
  const rate = new RateLimit(limits.rate);
  const load = new Load(limits.concurrent);
  const network = patient(options.network ?? publicNetwork, load);
  const api = makeApi({ record, body: limits.body, network });
  const cache = new PageCache();

  async function answer(request: Request, client: string): Promise<Response> {
    const wait = rate.take(client);
    if (wait > 0)
      throw new HttpError(429, "too-many-requests", `More than ${limits.rate} requests a second from this address.`, {
        help: `Try again in ${wait} s.`,
        headers: { "retry-after": String(wait) },
      });
    const work = async (): Promise<Response> => {
      const whole = await received(request, limits.body);
      return load.slot(() => route(whole));
    };
    return load.inside(() => within(limits.time, work()));
  }

  /** Loaded by the first assistant that comes. */
  let loaded: Promise<(request: Request) => Promise<Response>> | undefined;
  function mcp(): Promise<(request: Request) => Promise<Response>> {
    const { hosts = [] } = options;
    loaded ??= import("../mcp/index.js").then(({ mcpHandler }) =>
      mcpHandler(record, { hosts, body: limits.body, ...(log ? { log } : {}) }),
    );
    return loaded;
  }

  async function route(request: Request): Promise<Response> {
    const url = new URL(request.url);
    if (url.pathname === "/api" || url.pathname === "/api/") return responseOf(keep(apiPage(describe(api))), request);
    if (url.pathname.startsWith("/api/")) {
      const inner = new URL(url);
      inner.pathname = url.pathname.slice("/api".length);
      const made = await api.fetch(new Request(inner, request));
      return compressed(made, request);
    }
    if (url.pathname === "/mcp") return (await mcp())(request);
    return page(request, url);
  }

  async function page(request: Request, url: URL): Promise<Response> {
    const method = request.method === "HEAD" ? "GET" : request.method;
    if (method !== "GET" && method !== "POST")
      throw new HttpError(405, "method-not-allowed", "Pages take GET and POST.", {
        headers: { allow: "GET, HEAD, POST" },
      });
    const acceptLanguage = request.headers.get("accept-language") ?? "";
    const form = method === "POST" ? await formOf(request, limits.body) : new Map<string, string | UploadedFile>();
    const asked: PageRequest = { method, url, acceptLanguage, form };
    const key = `${(await viewOf(asked)).ui} ${url.origin}${url.pathname}?${url.searchParams}`;
    const known = method === "GET" ? cache.get(key) : undefined;
    if (known) return responseOf(known, request);
    const made = keep(await pageFor(asked, { record, network }));
    if (method === "GET" && made.page.status === 200) cache.put(key, made);
    return responseOf(made, request);
  }

  return {
    arrived: () => load.arrived(),
    async fetch(request, client) {
      const began = performance.now();
      load.arrived();
      const response = await answer(request, client).catch((cause) => failure(cause, request));
      for (const [name, value] of Object.entries(SECURITY_HEADERS))
        if (!response.headers.has(name)) response.headers.set(name, value);
      if (mayBeLeft(request)) response.headers.set("connection", "close");
      const path = new URL(request.url).pathname.replace(/[^\x21-\x7e]/g, "?").slice(0, 200);
      log?.(`${request.method} ${path} ${response.status} ${Math.round(performance.now() - began)} ms`);
      return request.method === "HEAD" ? new Response(null, response) : response;
    },
  };

  /** A mistake of ours is told as such, without its inside; to a person as a page. */
  async function failure(cause: unknown, request: Request): Promise<Response> {
    const error = await asHttpError(cause);
    if (error.status >= 500 && error.code === "failed")
      log?.(
        `! ${cause instanceof Error ? `${cause.name} ${(cause.stack ?? "").split("\n")[1]?.trim() ?? ""}` : "unknown"}`,
      );
    const url = new URL(request.url);
    if (url.pathname.startsWith("/api/") || error.status === 429 || error.status === 503) return errorResponse(error);
    const view = await viewOf({ url, acceptLanguage: request.headers.get("accept-language") ?? "" });
    const words = view.messages.pages.error;
    const shown = errorPage(view, error.status, error.status < 500 ? words.badRequest : words.failed, error.message);
    const response = responseOf(keep(shown), request);
    for (const [name, value] of Object.entries(error.more.headers ?? {})) response.headers.set(name, value);
    return response;
  }
}

/** Node reads what is left of a body and throws it away; of a long one, or one of unknown length, too much may be left for that. */
function mayBeLeft(request: Request): boolean {
  const length = Number(request.headers.get("content-length") ?? Number.NaN);
  return request.body !== null && !request.bodyUsed && !(length <= MOST_LEFT);
}
const MOST_LEFT = 64 * 1024;

/** A request with its body at hand: a client that sends slowly keeps nobody else from their turn. */
async function received(request: Request, limit: number): Promise<Request> {
  if (request.body === null) return request;
  const body = Buffer.from(await boundedBody(request, limit));
  return new Request(request.url, { method: request.method, headers: request.headers, body });
}

/** The network, waited for without keeping a slot. */
const patient = (network: Network, load: Load): Network => ({
  ...network,
  lookup: (host) => load.outside(() => network.lookup(host)),
  get: (...asked) => load.outside(() => network.get(...asked)),
});

async function asHttpError(cause: unknown): Promise<HttpError> {
  if (cause instanceof HttpError) return cause;
  const issue = storageIssue(cause);
  if (issue) return new HttpError(503, issue.code, wordIssue(issue, await messagesFor("en")));
  return new HttpError(500, "failed", "A mistake in Khorgos itself. Nothing was lost.");
}

/** Fields and files of a form, posted as either of the two types that browsers send. */
async function formOf(request: Request, limit: number): Promise<Map<string, string | UploadedFile>> {
  const type = request.headers.get("content-type") ?? "";
  const fields = new Map<string, string | UploadedFile>();
  if (!/^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type))
    throw new HttpError(415, "unsupported-type", "Pages take forms only. Programs use /api.", {
      where: "content-type",
    });
  const bytes = await boundedBody(request, limit);
  try {
    const form = await new Response(Buffer.from(bytes), { headers: { "content-type": type } }).formData();
    for (const [name, value] of form)
      fields.set(
        name,
        typeof value === "string" ? value : { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) },
      );
  } catch {
    throw new HttpError(400, "malformed-form", "The form could not be read.", { where: "body" });
  }
  return fields;
}

/** JSON and tables, compressed where the client takes it; streams go as they come. */
async function compressed(response: Response, request: Request): Promise<Response> {
  const type = response.headers.get("content-type") ?? "";
  const isPanel = new URL(request.url).pathname === "/api/panel";
  if (response.status !== 200 || isPanel) return response;
  const page: Page = {
    status: 200,
    type,
    body: new Uint8Array(await response.arrayBuffer()),
    headers: Object.fromEntries(response.headers),
  };
  return responseOf(keep(page), request);
}
