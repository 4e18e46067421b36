/** Why a request did not bring a file. */
export type FailureKind = "status" | "network" | "cut" | "content" | "key" | "size";

/** A download that failed in an expected way: said, and perhaps tried again. */
export class PullFailure extends Error {
  override readonly name = "PullFailure";
  /** Worth another try. */
  readonly again: boolean;
  /** What is on disk is of no use to the next try. */
  readonly afresh: boolean;
  /** The server says when to come back, in milliseconds from now. */
  readonly after: number | undefined;
  readonly status: number | undefined;

  constructor(
    readonly kind: FailureKind,
    message: string,
    more: {
      readonly again?: boolean;
      readonly afresh?: boolean;
      readonly after?: number | undefined;
      readonly status?: number;
    } = {},
  ) {
    super(message);
    this.again = more.again ?? false;
    this.afresh = more.afresh ?? false;
    this.after = more.after;
    this.status = more.status;
  }
}

const FINAL = /CERT|SIGNED|ALTNAME|ENOTFOUND|ERR_INVALID|ERR_SSL|ERR_TLS/;

const NETWORK: { readonly [code: string]: string } = {
  ECONNREFUSED: "nobody answers there (connection refused)",
  ENOTFOUND: "the name of the server is not known; is there a network?",
  EAI_AGAIN: "the name of the server cannot be looked up at the moment; is there a network?",
  ECONNRESET: "the connection was cut",
  UND_ERR_SOCKET: "the connection was cut",
  UND_ERR_CONNECT_TIMEOUT: "no connection came about in time",
  UND_ERR_HEADERS_TIMEOUT: "no answer came in time",
  UND_ERR_BODY_TIMEOUT: "the answer stopped coming",
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "the answer was cut short",
};

/** What went wrong below HTTP, in words; whatever may pass is worth another try. */
export function networkFailure(cause: unknown): PullFailure {
  if (cause instanceof PullFailure) return cause;
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  const code = String((inner as { code?: unknown } | undefined)?.code ?? "");
  const text = NETWORK[code] ?? (inner instanceof Error ? inner.message : String(inner));
  const cut = /cut/.test(text) || /terminated|other side closed/.test(text);
  return new PullFailure(cut ? "cut" : "network", cut ? "the connection was cut" : text, { again: !FINAL.test(code) });
}
