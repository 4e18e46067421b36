import type { z } from "zod";
import {
  error,
  FORMS,
  type Issue,
  isPeriod,
  MEASURE_IDS,
  type Parsed,
  type SourceDocument,
  type Statement,
  warning,
} from "../core/index.js";
import type { FoundQuantity } from "../statements/index.js";
import type { Language } from "../text/index.js";

/** An endpoint that speaks the chat completions protocol. Nothing is sent anywhere unless one is given. */
export interface ModelEndpoint {
  /** Up to and without `/chat/completions`: `http://127.0.0.1:8080/v1`. */
  readonly url: string;
  readonly model: string;
  readonly key?: string | undefined;
  /** Default: the global `fetch`. */
  readonly fetch?: typeof fetch | undefined;
  /** Default: two minutes. */
  readonly timeoutMs?: number | undefined;
}

const MOST_ANSWER = 2_000_000;

const INSTRUCTIONS = `Extract every checkable statement about the relations of two countries from the article: claims, pledges with a target, forecasts.
Answer with JSON only: {"statements":[{"quote","kind","form","measure","subject","counterpart","period","comparator","direction","value":{"amount","unit","to"},"third","scope","status"}]}.
"quote" is copied from the article to the letter. "kind": claim, pledge, forecast. "form": ${FORMS.join(", ")}.
"measure": ${MEASURE_IDS.join(", ")}.
Places are ISO 3166-1 alpha-3 codes. Amounts are absolute numbers and must stand in the quote. Leave out what the text does not say.`;

/** Statements as a model proposes them: each is kept only if its words and its amount stand in the text. */
export async function readWithModel(
  document: SourceDocument,
  language: Language,
  sentences: readonly { readonly start: number; readonly end: number }[],
  endpoint: ModelEndpoint,
): Promise<Parsed<readonly Statement[]>> {
  const answer = await askModel(document, endpoint);
  if (typeof answer !== "string") return { issues: [error("model-failed", { cause: answer.cause })] };
  const proposals = await parseProposals(answer);
  if (proposals === undefined)
    return { issues: [error("model-failed", { cause: "it did not answer with the JSON asked for" })] };
  const { readQuantities } = await import("../statements/index.js");
  const quantities = readQuantities(document, language);
  const kept: Statement[] = [];
  const dropped = new Map<string, number>();
  for (const proposal of proposals) {
    const made = statementOf(proposal, document.text, sentences, quantities, kept);
    if (typeof made === "string") dropped.set(made, (dropped.get(made) ?? 0) + 1);
    else kept.push(made);
  }
  const issues = [...dropped].map(([cause, count]): Issue => warning("model-dropped", { cause, count }));
  return { value: kept.sort((a, b) => a.quote.start - b.quote.start), issues };
}

/** The model's answer, or why there is none. Keys never appear in a cause. */
async function askModel(
  document: SourceDocument,
  endpoint: ModelEndpoint,
): Promise<string | { readonly cause: string }> {
  const { url, model, key, timeoutMs = 120_000 } = endpoint;
  const send = endpoint.fetch ?? fetch;
  try {
    const response = await send(`${url.replace(/\/+$/, "")}/chat/completions`, {
      method: "POST",
      signal: AbortSignal.timeout(timeoutMs),
      headers: { "content-type": "application/json", ...(key === undefined ? {} : { authorization: `Bearer ${key}` }) },
      body: JSON.stringify({
        model,
        temperature: 0,
        response_format: { type: "json_object" },
        messages: [
          { role: "system", content: INSTRUCTIONS },
          {
            role: "user",
            content: [document.title ?? "", document.date ?? "", document.text].filter(Boolean).join("\n\n"),
          },
        ],
      }),
    });
    if (!response.ok) return { cause: `${new URL(url).host} answered ${response.status}` };
    const text = await response.text();
    if (text.length > MOST_ANSWER) return { cause: "its answer is too long" };
    return text;
  } catch (cause) {
    const timedOut = cause instanceof Error && cause.name === "TimeoutError";
    return { cause: timedOut ? `no answer within ${Math.round(timeoutMs / 1000)} s` : "it could not be reached" };
  }
}

async function schema() {
  const { z } = await import("zod");
  const text = z.string().max(2000).nullish();
  const proposal = z.object({
    quote: z.string().min(1).max(2000),
    kind: z.enum(["claim", "pledge", "forecast"]),
    form: z.enum(FORMS),
    measure: z.enum(MEASURE_IDS).nullish(),
    subject: text,
    counterpart: text,
    third: text,
    scope: text,
    status: text,
    period: text,
    comparator: z.enum(["eq", "approx", "gt", "gte", "lt", "lte"]).nullish(),
    direction: z.enum(["up", "down"]).nullish(),
    value: z.object({ amount: z.number().nullish(), unit: z.string().max(40), to: z.number().nullish() }).nullish(),
  });
  const answer = z.object({ choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1) });
  return { answer, list: z.object({ statements: z.array(z.unknown()).max(500) }), proposal };
}

type Proposal = z.infer<Awaited<ReturnType<typeof schema>>["proposal"]>;

/** Proposals that have the right shape; `undefined` where the answer is no list of them at all. Odd ones are `undefined`. */
async function parseProposals(body: string): Promise<readonly (Proposal | undefined)[] | undefined> {
  const { answer, list, proposal } = await schema();
  try {
    const content = answer.parse(JSON.parse(body)).choices[0]?.message.content ?? "";
    const json = content.replace(/^\s*```(?:json)?\s*|\s*```\s*$/g, "");
    return list.parse(JSON.parse(json)).statements.map((s) => proposal.safeParse(s).data);
  } catch {
    return undefined;
  }
}

const PLACE = /^(?:[A-Z]{3}|EU|ASEAN|EAEU|SCO|CIS|BRICS|UN|WTO|CICA|AIIB|OTS|C5|C5\+CHN|BRI|WLD)$/;

/** A proposal as a statement, or why it is dropped: the text decides, not the model. */
function statementOf(
  p: Proposal | undefined,
  text: string,
  sentences: readonly { readonly start: number; readonly end: number }[],
  quantities: readonly FoundQuantity[],
  before: readonly Statement[],
): Statement | string {
  if (p === undefined) return "they have not the shape asked for";
  const start = text.indexOf(p.quote);
  if (start < 0) return "their quotes are not in the text";
  const end = start + p.quote.length;
  const amount = p.value?.amount;
  const said = quantities.filter((q) => q.start >= start && q.end <= end);
  if (amount != null && p.form !== "rank" && !said.some((q) => isAmount(q, amount)))
    return "their amounts are not in their quotes";
  if (p.period != null && !isPeriod(p.period.replace(/^\.\.\//, ""))) return "their periods are none";
  const places = [p.subject, p.counterpart, p.third, p.scope].filter((id) => id != null);
  if (places.some((id) => !PLACE.test(id))) return "their places are no place ids";
  const sentence = Math.max(
    0,
    sentences.findIndex((s) => s.start <= start && start < s.end),
  );
  const n = before.filter((s) => s.sentence === sentence).length + 1;
  const slots = {
    measure: p.measure,
    subject: p.subject,
    counterpart: p.counterpart,
    third: p.third,
    scope: p.scope,
    status: p.status,
    period: p.period,
    comparator: p.comparator,
    direction: p.direction,
  };
  return {
    id: `s${sentence}.${n}`,
    sentence,
    kind: p.kind,
    form: p.form,
    quote: { exact: p.quote, start, end },
    ...(Object.fromEntries(Object.entries(slots).filter(([, v]) => v != null)) as Partial<Statement>),
    ...(p.value
      ? {
          value: {
            unit: p.value.unit,
            ...(amount == null ? {} : { amount }),
            ...(p.value.to == null ? {} : { to: p.value.to }),
          },
        }
      : {}),
    origin: { subject: "context", counterpart: "context", ...(p.period == null ? {} : { period: "context" as const }) },
  };
}

const isAmount = (q: FoundQuantity, amount: number): boolean =>
  [q.amount, q.to].some((x) => x !== null && Math.abs(Math.abs(x) - Math.abs(amount)) <= Math.abs(amount) * 1e-6);
