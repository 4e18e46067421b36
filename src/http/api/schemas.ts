/** Shapes of requests and answers, for OpenAPI. The answers' contract is docs/statements.md. */
import { z } from "@hono/zod-openapi";

export const language = z.enum(["de", "en", "kk", "ru", "zh"]);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "a day such as 2024-07-02");

export const ArticleRequest = z
  .strictObject({
    text: z.string().max(2_000_000).optional().openapi({ description: "The article, plain text, Markdown or HTML." }),
    url: z.string().max(2000).optional().openapi({ description: "An http or https address, in place of the text." }),
    language: language.optional().openapi({ description: "Language of the article; default: told from the text." }),
    date: day.optional().openapi({ description: "Date of publication, to resolve “last year”." }),
    title: z.string().max(1000).optional(),
    ui: language.optional().openapi({ description: "Language of labels and summaries; default: the article's." }),
  })
  .openapi("ArticleRequest");

const value = z
  .looseObject({ amount: z.number().optional(), unit: z.string().optional() })
  .openapi({ description: "See docs/statements.md." });

const Statement = z
  .looseObject({
    id: z.string(),
    sentence: z.number().int(),
    kind: z.enum(["claim", "pledge", "forecast"]),
    form: z.string(),
    measure: z.string(),
    quote: z.object({ exact: z.string(), start: z.number().int(), end: z.number().int() }),
    subject: z.string().optional(),
    counterpart: z.string().optional(),
    period: z.string().optional(),
    value: value.optional(),
    origin: z.record(z.string(), z.string()),
  })
  .openapi("Statement");

export const Reading = z
  .looseObject({
    id: z.string(),
    label: z.string(),
    value: z.number().nullable(),
    unit: z.string().nullable(),
    period: z.string().nullable(),
    holds: z.boolean().nullable(),
    deviation: z.number().nullable(),
    source: z.string(),
    locator: z.string(),
    authority: z.string(),
    computation: z.string().optional(),
  })
  .openapi("Reading");

const Verdict = z
  .looseObject({
    statement: z.string(),
    status: z.string(),
    summary: z.string(),
    readings: z.array(Reading),
  })
  .openapi("Verdict");

const Document = z
  .object({
    title: z.string().nullable(),
    language: z.string(),
    date: z.string().nullable(),
    sha256: z.string(),
    length: z.number().int(),
  })
  .openapi("Document");

const Sentence = z.looseObject({ start: z.number().int(), end: z.number().int() });

export const ReadAnswer = z
  .object({ document: Document, sentences: z.array(Sentence), statements: z.array(Statement) })
  .openapi("ReadAnswer");
export const CheckAnswer = ReadAnswer.extend({ verdicts: z.array(Verdict) }).openapi("CheckAnswer");

export const AskRequest = z
  .strictObject({
    question: z.string().min(1).max(2000),
    language: language.optional(),
    date: day.optional(),
    ui: language.optional(),
  })
  .openapi("AskRequest");
export const AskAnswer = z
  .looseObject({
    question: z.string(),
    language: z.string(),
    statement: Statement.nullable(),
    open: z.string().nullable(),
    answers: z.array(z.looseObject({ place: z.string().nullable(), readings: z.array(Reading) })),
    verdict: Verdict.nullable(),
    nearby: z.array(Reading),
    missing: z.string().nullable(),
  })
  .openapi("AskAnswer");

export const ApiError = z
  .object({
    error: z.object({
      code: z.string(),
      message: z.string(),
      where: z.string().optional(),
      help: z.string().optional(),
    }),
  })
  .openapi("ApiError");

export const dyad = z
  .string()
  .min(1)
  .max(200)
  .openapi({ description: "CHN-KAZ, or two names with a hyphen between.", example: "CHN-KAZ" });
export const years = z
  .string()
  .regex(/^\d{4}(-\d{4})?$/, "a year or a range such as 2015-2024")
  .openapi({ example: "2015-2024" });

export const yearSpan = (text: string): readonly [number, number] => {
  const [from = 0, to = from] = text.split("-").map(Number);
  return [from, to];
};

export const Source = z
  .looseObject({
    id: z.string(),
    title: z.string(),
    producer: z.string(),
    urlMain: z.string(),
    licenseName: z.string(),
  })
  .openapi("Source");
