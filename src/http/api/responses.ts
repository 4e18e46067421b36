import type { z } from "@hono/zod-openapi";
import { messagesFor, parseDyad, wordIssue } from "../../app/index.js";
import type { Issue, PlaceId } from "../../core/index.js";
import { HttpError } from "../errors.js";
import { csv, type Row, sdmxCsv, TABLE_TYPES, wanted } from "../tables.js";
import { ApiError } from "./schemas.js";

const json = <S extends z.ZodType>(description: string, schema: S) => ({
  description,
  content: { "application/json": { schema } },
});

/** An answer, and the errors that any route can give. */
export const answers = <S extends z.ZodType>(description: string, schema: S) => ({
  200: json(description, schema),
  400: json("The request could not be understood.", ApiError),
  404: json("There is no such thing.", ApiError),
  413: json("The body is too large.", ApiError),
  422: json("Understood, but it cannot be done: the reason says why.", ApiError),
  429: json("Too many requests from this address.", ApiError),
  503: json("Too many requests at all.", ApiError),
});

/** Statuses of problems that come as data. */
const STATUS: Readonly<Record<string, number>> = { "date-invalid": 400, "url-refused": 400, "file-too-large": 413 };

/** Problems that ended the work, in the words of a language. */
export async function refusal(issues: readonly Issue[], ui?: string): Promise<HttpError> {
  const messages = await messagesFor(ui);
  const errors = issues.filter((i) => i.severity === "error");
  const first = errors[0];
  const said = (errors.length > 0 ? errors : issues).map((i) => wordIssue(i, messages)).join(" ");
  return new HttpError(STATUS[first?.code ?? ""] ?? 422, first?.code ?? "failed", said);
}

export async function placesIn(text: string): Promise<readonly [PlaceId, PlaceId]> {
  const { value, issues } = await parseDyad([text]);
  if (value !== undefined) return value;
  const { more, code, message } = await refusal(issues);
  throw new HttpError(400, code, message, { ...more, where: "dyad", help: "CHN-KAZ, or two names: China-Kazakhstan." });
}

export interface Table {
  /** Keys of the rows, in their order. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** SDMX dataflow, and its columns by SDMX name → key. */
  readonly structure: string;
  readonly sdmx: Readonly<Record<string, string>>;
}

/** The same rows in the form that the client prefers. */
export function tableAnswer(request: Request, data: object, table: Table): Response {
  const type = wanted(request.headers.get("accept"));
  if (type === undefined)
    throw new HttpError(406, "not-acceptable", "This comes in none of the types asked for.", {
      where: "accept",
      help: "application/json, text/csv, application/vnd.sdmx.data+csv",
    });
  const body =
    type === "json"
      ? `${JSON.stringify(data)}\n`
      : type === "csv"
        ? csv(table.columns, table.rows)
        : sdmxCsv(table.structure, table.sdmx, table.rows);
  return new Response(body, { headers: { "content-type": TABLE_TYPES[type], vary: "accept" } });
}
