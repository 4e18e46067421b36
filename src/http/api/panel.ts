import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { codebookCsv, panel, panelCsv, parseTradeReading } from "../../app/index.js";
import type { ApiContext } from "./articles.js";
import { answers, refusal } from "./responses.js";
import { yearSpan, years } from "./schemas.js";

/** A panel as it is made: memory does not grow with it. */
export function addPanel(api: OpenAPIHono, { record }: ApiContext): void {
  const query = z.object({
    measures: z.string().min(1).max(2000).openapi({ example: "meetings.visits,memberships.shared" }),
    dyads: z.string().min(1).max(2000).openapi({ example: "C5xCHN" }),
    years: years.optional(),
    undirected: z.enum(["true", "false"]).optional(),
    complete: z.enum(["true", "false"]).optional(),
    reading: z.string().max(100).optional(),
    names: z.enum(["gravity"]).optional(),
    part: z
      .enum(["panel", "codebook"])
      .optional()
      .openapi({ description: "The codebook says what each column holds." }),
  });
  const summary = "Measures of many pairs and years as one table, CSV, streamed.";
  const route = createRoute({
    method: "get",
    path: "/panel",
    summary,
    request: { query },
    responses: {
      ...answers(summary, z.looseObject({})),
      200: { description: summary, content: { "text/csv": { schema: z.string() } } },
    },
  });
  api.openapi(route, async (c): Promise<never> => {
    const q = c.req.valid("query");
    const reading = q.reading === undefined ? undefined : parseTradeReading(q.reading);
    const made = await panel(record, {
      measures: q.measures.split(",").map((id) => id.trim()),
      dyads: q.dyads,
      ...(q.years === undefined ? {} : { years: yearSpan(q.years) }),
      ...(q.undirected === "true" ? { undirected: true } : {}),
      ...(q.complete === "true" ? { complete: true } : {}),
      ...(reading === undefined ? {} : { reading }),
      ...(q.names === undefined ? {} : { names: q.names }),
    });
    if (made.value === undefined) throw await refusal(made.issues);
    const headers = { "content-type": "text/csv; charset=utf-8" };
    if (q.part === "codebook") return new Response(codebookCsv(made.value.fields), { headers }) as never;
    const lines = panelCsv(made.value)[Symbol.asyncIterator]();
    // The first rows decide whether it works at all: an error after the header could no longer be told.
    const first = [await lines.next(), await lines.next()];
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const { value, done } = first.shift() ?? (await lines.next());
        if (done) controller.close();
        else controller.enqueue(new TextEncoder().encode(value));
      },
      async cancel() {
        await lines.return?.();
      },
    });
    return new Response(body, { headers }) as never;
  });
}
