/** `khorgos check` and `khorgos read`: articles in, views or JSON out. */
import type { CheckedArticle, CheckFormat, FoundQuantity, ModelEndpoint, OpenedRecord } from "../../app/index.js";
import {
  checkArticle,
  formatCheck,
  interfaceLanguages,
  openRecord,
  quantitiesOf,
  readArticle,
  readJson,
} from "../../app/index.js";
import { CLAIM_STATUSES, PLEDGE_STATUSES } from "../../core/index.js";
import { EXIT } from "../io.js";
import { type Session, UsageError } from "../session.js";
import { harmless } from "../terminal/width.js";

export interface ArticleOptions {
  readonly json?: true;
  readonly lang?: string;
  readonly date?: string;
  readonly title?: string;
  readonly ui?: string;
  readonly reader?: "own" | "llm";
}

export interface ReadCommandOptions extends ArticleOptions {
  readonly quantities?: true;
}

export interface CheckCommandOptions extends ArticleOptions {
  readonly record?: string;
  readonly failOn?: string;
  readonly format?: CheckFormat | "html";
}

const STATUSES: readonly string[] = [...CLAIM_STATUSES, ...PLEDGE_STATUSES];

/** `contradicted,missed` → a set; a word that is no verdict is wrong usage. */
function parseFailOn(text: string | undefined): ReadonlySet<string> {
  const wanted = (text ?? "").split(",").map((word) => word.trim());
  const statuses = wanted.filter((word) => word !== "");
  const odd = statuses.find((word) => !STATUSES.includes(word));
  if (odd !== undefined) throw new UsageError(`--fail-on: “${odd}” is no verdict. Verdicts: ${STATUSES.join(", ")}.`);
  return new Set(statuses);
}

export async function checkUi(ui: string | undefined): Promise<void> {
  const known = await interfaceLanguages();
  if (ui !== undefined && !known.includes(ui))
    throw new UsageError(`--ui: there are no messages in “${ui}”, only in: ${known.join(", ")}.`);
}

/** `--reader llm`: the endpoint from the environment, so that no key is ever typed or logged. */
function modelOf(options: ArticleOptions, { io }: Session): ModelEndpoint | undefined {
  if (options.reader !== "llm") return undefined;
  const { KHORGOS_LLM_URL: url, KHORGOS_LLM_MODEL: model, KHORGOS_LLM_KEY: key } = io.env;
  if (!url || !model)
    throw new UsageError(
      "--reader llm needs KHORGOS_LLM_URL (such as http://127.0.0.1:8080/v1) and KHORGOS_LLM_MODEL in the environment.",
    );
  if (!/^https?:\/\/\S+$/.test(url)) throw new UsageError("KHORGOS_LLM_URL is no http or https address.");
  return { url, model, key: key || undefined };
}

const toRead = (options: ArticleOptions, session: Session) => ({
  model: modelOf(options, session),
  language: options.lang,
  date: options.date,
  title: options.title,
  ui: options.ui,
  stdin: session.io.stdin,
});

/** One article is printed as indented JSON, several as JSON Lines. */
const jsonText = (value: unknown, several: boolean): string =>
  `${several ? JSON.stringify(value) : JSON.stringify(value, null, 2)}\n`;

export async function check(inputs: readonly string[], options: CheckCommandOptions, session: Session): Promise<void> {
  const failOn = parseFailOn(options.failOn);
  await checkUi(options.ui);
  const record = await openRecord(options.record);
  await session.tell(record.issues, options.ui);
  if (record.value === undefined) return session.failWith(EXIT.failed);
  for (const [i, input] of inputs.entries()) {
    const checked = await checkOne(input, record.value, options, session);
    if (checked === undefined) continue;
    if (options.json) session.io.out(jsonText(checked.json, inputs.length > 1));
    else if (options.format) session.io.out(await written(checked, options.format));
    else await showChecked(checked, i > 0, session);
    if (checked.json.verdicts.some((v) => failOn.has(v.status))) session.failWith(EXIT.failed);
  }
}

async function written(checked: CheckedArticle, format: CheckFormat | "html"): Promise<string> {
  return format === "html" ? (await import("../../pages/index.js")).savedCheck(checked) : formatCheck(checked, format);
}

async function checkOne(
  input: string,
  record: OpenedRecord,
  options: CheckCommandOptions,
  session: Session,
): Promise<CheckedArticle | undefined> {
  const checked = await checkArticle(input, record, toRead(options, session));
  await session.tell(checked.issues, options.ui);
  return checked.value;
}

export async function showChecked(checked: CheckedArticle, isFurther: boolean, session: Session): Promise<void> {
  const { checkView } = await import("../views/check-view.js");
  const { screen } = session;
  const rule = isFurther ? `\n${screen.style.dim("─".repeat(Math.min(96, screen.columns)))}\n\n` : "";
  session.io.out(rule + checkView(checked, screen));
}

/** One line a quantity: what it is, the amount with its unit, the words. */
const quantityLines = (quantities: readonly FoundQuantity[]): string =>
  quantities
    .map((q) => [q.kind, q.period ?? q.amount ?? "", q.to ?? "", q.unit ?? "", harmless(q.text)].join("\t"))
    .map((line) => `${line}\n`)
    .join("");

export async function read(inputs: readonly string[], options: ReadCommandOptions, session: Session): Promise<void> {
  await checkUi(options.ui);
  for (const [i, input] of inputs.entries()) {
    const article = await readArticle(input, toRead(options, session));
    await session.tell(article.issues, options.ui);
    if (article.value === undefined) continue;
    const listed = options.quantities ? { quantities: await quantitiesOf(article.value) } : {};
    if (options.json) session.io.out(jsonText({ ...readJson(article.value), ...listed }, inputs.length > 1));
    else if (listed.quantities) session.io.out(quantityLines(listed.quantities));
    else {
      const { readView } = await import("../views/read-view.js");
      const view = await readView(article.value, options.ui, session.screen);
      session.io.out((i > 0 ? "\n" : "") + view);
    }
  }
}
