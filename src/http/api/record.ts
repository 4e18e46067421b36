/** What is on record, over HTTP: figures, flows, measures, the mirror, dossiers, panels, sources, citations. */
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import {
  CITE_FORMATS,
  cite,
  flowsBetween,
  listMeasures,
  listSources,
  messagesFor,
  mirrorSentence,
  parseTradeReading,
  partnersOf,
  placeNamerFor,
  showDossier,
  showDyad,
  showMeasure,
  showMirror,
} from "../../app/index.js";
import { HttpError } from "../errors.js";
import type { Row } from "../tables.js";
import type { ApiContext } from "./articles.js";
import { addPanel } from "./panel.js";
import { answers, placesIn, refusal, tableAnswer } from "./responses.js";
import { dyad, language, Source, yearSpan, years } from "./schemas.js";

const anything = z.looseObject({});

const FIGURE_COLUMNS = [
  "id",
  "measure",
  "form",
  "subject",
  "counterpart",
  "reporter",
  "product",
  "period",
  "value",
  "unit",
  "comparator",
  "authority",
  "source",
  "locator",
  "flag",
];
const FIGURE_SDMX = {
  MEASURE: "measure",
  REF_AREA: "subject",
  COUNTERPART_AREA: "counterpart",
  REPORTER: "reporter",
  PRODUCT: "product",
  FORM: "form",
  TIME_PERIOD: "period",
  OBS_VALUE: "value",
  UNIT_MEASURE: "unit",
  SOURCE: "source",
  LOCATOR: "locator",
};

export function addRecord(api: OpenAPIHono, context: ApiContext): void {
  addFigures(api, context);
  addFlows(api, context);
  addMeasures(api, context);
  addPair(api, context);
  addPanel(api, context);
  addSources(api, context);
}

function addFigures(api: OpenAPIHono, { record }: ApiContext): void {
  const query = z.object({ dyad, measure: z.string().max(100).optional(), reporter: z.string().max(10).optional() });
  const summary = "Figures on record between two places, each with whose it is and where it was read.";
  const route = createRoute({
    method: "get",
    path: "/figures",
    summary,
    request: { query },
    responses: answers(summary, z.object({ dyad: z.string(), figures: z.array(anything), sources: z.array(Source) })),
  });
  api.openapi(route, async (c): Promise<never> => {
    const q = c.req.valid("query");
    const [a, b] = await placesIn(q.dyad);
    const found = await showDyad(record, a, b);
    const figures = found.figures.filter(
      (f) =>
        (q.measure === undefined || f.measure === q.measure) && (q.reporter === undefined || f.reporter === q.reporter),
    );
    const named = new Set(figures.map((f) => f.source));
    const sources = (await record.store.sources()).filter((s) => named.has(s.id));
    return tableAnswer(
      c.req.raw,
      { dyad: found.dyad, figures, sources },
      {
        columns: FIGURE_COLUMNS,
        rows: figures as unknown as readonly Row[],
        structure: "KHORGOS:FIGURES(1.0.0)",
        sdmx: FIGURE_SDMX,
      },
    ) as never;
  });
}

function addFlows(api: OpenAPIHono, { record }: ApiContext): void {
  const query = z.object({
    dyad: dyad.optional(),
    reporter: z.string().max(60).optional().openapi({ description: "With a year: all partners of one place." }),
    year: z.coerce.number().int().min(1800).max(2200).optional(),
  });
  const summary =
    "Yearly trade of a pair as each side reports it, from imported sources; or of one place with all its partners.";
  const route = createRoute({
    method: "get",
    path: "/flows",
    summary,
    request: { query },
    responses: answers(summary, z.object({ totals: z.array(anything), sources: z.array(Source) })),
  });
  api.openapi(route, async (c): Promise<never> => {
    const q = c.req.valid("query");
    const flows =
      q.dyad !== undefined
        ? await flowsBetween(record, ...(await placesIn(q.dyad)))
        : q.reporter !== undefined && q.year !== undefined
          ? await partnersOf(record, (await placesIn(`${q.reporter}-WLD`))[0], q.year)
          : undefined;
    if (flows === undefined)
      throw new HttpError(400, "invalid", "Give a pair, or a place and a year.", {
        where: "dyad",
        help: "?dyad=CHN-KAZ or ?reporter=KAZ&year=2021",
      });
    const totals = flows.totals.filter((t) => q.year === undefined || t.year === q.year);
    return tableAnswer(
      c.req.raw,
      { ...flows, totals },
      {
        columns: ["source", "reporter", "partner", "direction", "year", "value"],
        rows: totals as unknown as readonly Row[],
        structure: "KHORGOS:FLOWS(1.0.0)",
        sdmx: {
          REF_AREA: "reporter",
          COUNTERPART_AREA: "partner",
          FLOW: "direction",
          TIME_PERIOD: "year",
          OBS_VALUE: "value",
          SOURCE: "source",
        },
      },
    ) as never;
  });
}

function addMeasures(api: OpenAPIHono, { record }: ApiContext): void {
  const list = "The measures that can be worked out for every pair and year.";
  api.openapi(
    createRoute({ method: "get", path: "/measures", summary: list, responses: answers(list, z.array(anything)) }),
    async (c) => c.json((await listMeasures()) as never, 200),
  );
  const summary = "One measure of a pair, year by year, with the sources and files it was worked out from.";
  const route = createRoute({
    method: "get",
    path: "/measures/{id}",
    summary,
    request: {
      params: z.object({ id: z.string().max(100) }),
      query: z.object({ dyad, reading: z.string().max(100).optional().openapi({ example: "un-comtrade:importers" }) }),
    },
    responses: answers(summary, anything),
  });
  api.openapi(route, async (c): Promise<never> => {
    const { id } = c.req.valid("param");
    const { dyad: pair, reading } = c.req.valid("query");
    const taken = reading === undefined ? undefined : parseTradeReading(reading);
    if (reading !== undefined && taken === undefined)
      throw new HttpError(400, "invalid", "A reading is a source, and whose reports of it.", {
        where: "reading",
        help: "cepii-baci, un-comtrade:importers",
      });
    const shown = await showMeasure(record, id, ...(await placesIn(pair)), taken);
    if (shown === undefined)
      throw new HttpError(404, "measure-unknown", `There is no measure “${id}”.`, { help: "/api/measures" });
    return tableAnswer(c.req.raw, shown, {
      columns: ["a", "b", "product", "year", "value"],
      rows: shown.rows as unknown as readonly Row[],
      structure: "KHORGOS:MEASURES(1.0.0)",
      sdmx: { REF_AREA: "a", COUNTERPART_AREA: "b", PRODUCT: "product", TIME_PERIOD: "year", OBS_VALUE: "value" },
    }) as never;
  });
}

const MIRROR_YEARS = [1950, 2050] as const;

function addPair(api: OpenAPIHono, { record }: ApiContext): void {
  const mirror = "The two sides of a pair's trade: both reports of each leg, the gap, what may be behind it.";
  api.openapi(
    createRoute({
      method: "get",
      path: "/mirror",
      summary: mirror,
      request: {
        query: z.object({
          dyad,
          years: years.optional(),
          by: z.enum(["chapter", "product"]).optional(),
          ui: language.optional(),
        }),
      },
      responses: answers(mirror, anything),
    }),
    async (c) => {
      const q = c.req.valid("query");
      const [from, to] = q.years === undefined ? MIRROR_YEARS : yearSpan(q.years);
      const span = Array.from({ length: Math.min(200, Math.max(0, to - from + 1)) }, (_, i) => from + i);
      const found = await showMirror(record, await placesIn(q.dyad), span, q.by);
      const sentence = mirrorSentence(found, await messagesFor(q.ui), await placeNamerFor(q.ui)) ?? null;
      return c.json({ sentence, ...found } as never, 200);
    },
  );
  const dossier = "Everything on record between two places, section by section.";
  api.openapi(
    createRoute({
      method: "get",
      path: "/dossier/{dyad}",
      summary: dossier,
      request: { params: z.object({ dyad }), query: z.object({ ui: language.optional() }) },
      responses: answers(dossier, anything),
    }),
    async (c) =>
      c.json(
        (await showDossier(record, ...(await placesIn(c.req.valid("param").dyad)), c.req.valid("query").ui)) as never,
        200,
      ),
  );
}

function addSources(api: OpenAPIHono, { record }: ApiContext): void {
  const summary = "Sources of the record, and public sources that can be imported.";
  api.openapi(
    createRoute({
      method: "get",
      path: "/sources",
      summary,
      responses: answers(summary, z.object({ record: z.array(Source), public: z.array(anything) })),
    }),
    async (c) => c.json({ record: await record.store.sources(), public: await listSources(record) } as never, 200),
  );
  const citing = "Citations of sources, ready to print.";
  api.openapi(
    createRoute({
      method: "get",
      path: "/cite",
      summary: citing,
      request: {
        query: z.object({
          source: z.string().min(1).max(4000).openapi({ description: "Ids with commas between." }),
          format: z.enum(CITE_FORMATS).optional(),
        }),
      },
      responses: answers(citing, z.object({ citation: z.string() })),
    }),
    async (c) => {
      const { source, format } = c.req.valid("query");
      const { value, issues } = await cite(
        record,
        source.split(",").map((id) => id.trim()),
        format,
      );
      if (value === undefined) {
        const { code, message } = await refusal(issues);
        throw new HttpError(404, code, message, { where: "source", help: "/api/sources" });
      }
      return c.json({ citation: value }, 200);
    },
  );
}
