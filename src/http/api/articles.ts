/** `/api/check`, `/api/read`, `/api/ask`. */
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import {
  type ArticleInput,
  ask,
  checkArticle,
  type OpenedRecord,
  type ReadOptions,
  readArticle,
  readJson,
} from "../../app/index.js";
import { HttpError } from "../errors.js";
import { boundedBody } from "../limits.js";
import { answers, refusal } from "./responses.js";
import { ArticleRequest, AskAnswer, AskRequest, CheckAnswer, ReadAnswer } from "./schemas.js";

export interface ApiContext {
  readonly record: OpenedRecord;
  readonly network?: ReadOptions["network"];
  /** Bytes of a body. */
  readonly body: number;
}

const bodies = {
  required: true,
  content: {
    "application/json": { schema: ArticleRequest },
    "text/plain": { schema: z.string() },
    "text/markdown": { schema: z.string() },
    "text/html": { schema: z.string() },
    "multipart/form-data": {
      schema: z.object({
        file: z
          .string()
          .openapi({ type: "string", format: "binary", description: "PDF, DOCX, HTML, Markdown or text." }),
      }),
    },
  },
};

type Given = z.infer<typeof ArticleRequest> & { readonly article: ArticleInput };

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new HttpError(400, "not-utf-8", "The body is not UTF-8.", { where: "body" });
  }
};

/** What was sent, in whichever form. Nothing of it is ever taken for a path. */
async function givenIn(request: Request, limit: number): Promise<Given> {
  const header = request.headers.get("content-type") ?? "";
  const type = (header.split(";")[0] ?? "").trim().toLowerCase();
  const bytes = await boundedBody(request, limit);
  const query = Object.fromEntries(new URL(request.url).searchParams);
  switch (type) {
    case "application/json":
      return fromJson(decode(bytes));
    case "text/plain":
    case "text/markdown":
    case "text/html": {
      const name = { "text/plain": "text.txt", "text/markdown": "text.md", "text/html": "text.html" }[type];
      return { ...parsed(query), article: { name, bytes } };
    }
    case "multipart/form-data":
      return fromForm(bytes, header);
    default:
      throw new HttpError(415, "unsupported-type", `A body of the type “${type}” is not read.`, {
        where: "content-type",
        help: "application/json, text/plain, text/markdown, text/html, multipart/form-data",
      });
  }
}

function parsed(data: unknown): z.infer<typeof ArticleRequest> {
  const found = ArticleRequest.safeParse(data);
  if (found.success) return found.data;
  throw invalid(found.error);
}

/** The first thing that is wrong, and where. */
export function invalid(error: z.ZodError): HttpError {
  const [first] = error.issues;
  return new HttpError(400, "invalid", first?.message ?? "That could not be understood.", {
    where: first?.path.join(".") || "body",
  });
}

function fromJson(text: string): Given {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new HttpError(400, "malformed-json", "The body is no JSON.", { where: "body", help: '{"text": "…"}' });
  }
  const given = parsed(data);
  if ((given.text === undefined) === (given.url === undefined))
    throw new HttpError(400, "invalid", "Give a text or an address, one of them.", { where: "text" });
  if (given.url !== undefined) {
    if (!/^https?:\/\//i.test(given.url))
      throw new HttpError(400, "url-refused", "Only http and https addresses are fetched.", { where: "url" });
    return { ...given, article: given.url };
  }
  return { ...given, article: { name: "text", bytes: bytesOf(given.text ?? "") } };
}

async function fromForm(bytes: Uint8Array, header: string): Promise<Given> {
  let form: FormData;
  try {
    form = await new Response(Buffer.from(bytes), { headers: { "content-type": header } }).formData();
  } catch {
    throw new HttpError(400, "malformed-form", "The form could not be read.", { where: "body" });
  }
  const { file, ...fields } = Object.fromEntries(form);
  if (file === undefined) return fromJson(JSON.stringify(fields));
  if (typeof file === "string")
    throw new HttpError(400, "invalid", "The field “file” holds no file.", { where: "file" });
  return {
    ...parsed(fields),
    article: { name: file.name || "file", bytes: new Uint8Array(await file.arrayBuffer()) },
  };
}

const optionsOf = ({ language, date, title, ui }: Given, { network }: ApiContext) => ({
  language,
  date,
  title,
  ui,
  ...(network === undefined ? {} : { network }),
});

const articleRoute = <S extends z.ZodType>(path: string, summary: string, schema: S) =>
  createRoute({
    method: "post",
    path,
    summary,
    description:
      "JSON with a text or an address; the article itself as text, Markdown or HTML (language, date, title, ui in the query); or a form with a file.",
    request: { body: bodies },
    responses: { ...answers(summary, schema), 415: answers("", schema)[400] },
  });

export function addArticles(api: OpenAPIHono, context: ApiContext): void {
  const check = articleRoute("/check", "The statements of an article under every admissible reading.", CheckAnswer);
  api.openAPIRegistry.registerPath(check);
  api.post("/check", async (c) => {
    const given = await givenIn(c.req.raw, context.body);
    const { value, issues } = await checkArticle(given.article, context.record, optionsOf(given, context));
    if (value === undefined) throw await refusal(issues, given.ui);
    return c.json(value.json as object);
  });
  const read = articleRoute("/read", "The statements of an article as data, unchecked.", ReadAnswer);
  api.openAPIRegistry.registerPath(read);
  api.post("/read", async (c) => {
    const given = await givenIn(c.req.raw, context.body);
    const { value, issues } = await readArticle(given.article, optionsOf(given, context));
    if (value === undefined) throw await refusal(issues, given.ui);
    return c.json(readJson(value) as object);
  });
  addAsk(api, context);
}

function addAsk(api: OpenAPIHono, { record, body }: ApiContext): void {
  const summary = "A question, answered from the record under every reading.";
  const answerTo = async (asked: z.infer<typeof AskRequest>): Promise<object> => {
    const { question, ...options } = asked;
    const { value, issues } = await ask(question, record, options);
    if (value === undefined) throw await refusal(issues, asked.ui);
    return value.json;
  };
  api.openapi(
    createRoute({
      method: "get",
      path: "/ask",
      summary,
      request: { query: AskRequest },
      responses: answers(summary, AskAnswer),
    }),
    async (c) => c.json((await answerTo(c.req.valid("query"))) as never, 200),
  );
  api.openAPIRegistry.registerPath(
    createRoute({
      method: "post",
      path: "/ask",
      summary,
      request: { body: { required: true, content: { "application/json": { schema: AskRequest } } } },
      responses: answers(summary, AskAnswer),
    }),
  );
  api.post("/ask", async (c) => {
    let data: unknown;
    try {
      data = JSON.parse(decode(await boundedBody(c.req.raw, body)));
    } catch (cause) {
      if (cause instanceof HttpError) throw cause;
      throw new HttpError(400, "malformed-json", "The body is no JSON.", { where: "body", help: '{"question": "…"}' });
    }
    const asked = AskRequest.safeParse(data);
    if (!asked.success) throw invalid(asked.error);
    return c.json(await answerTo(asked.data));
  });
}
