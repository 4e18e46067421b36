/** The one shape of every error of the API. */
export interface ApiErrorBody {
  readonly error: {
    readonly code: string;
    readonly message: string;
    /** Which part of the request. */
    readonly where?: string;
    /** What would work. */
    readonly help?: string;
  };
}

/** Ends a request with a status and a reason. */
export class HttpError extends Error {
  override readonly name = "HttpError";
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly more: { readonly where?: string; readonly help?: string; readonly headers?: Record<string, string> } = {},
  ) {
    super(message);
  }
}

export function errorResponse({ status, code, message, more }: HttpError): Response {
  const { where, help, headers } = more;
  const body: ApiErrorBody = {
    error: { code, message, ...(where === undefined ? {} : { where }), ...(help === undefined ? {} : { help }) },
  };
  return new Response(`${JSON.stringify(body)}\n`, {
    status,
    headers: { "content-type": "application/json; charset=utf-8", "cache-control": "no-store", ...headers },
  });
}
