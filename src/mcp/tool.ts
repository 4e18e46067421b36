/** What every tool has in common: schemas, the twofold answer, problems as answers. */
import type { CallToolResult, McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";
import { citeSource, messagesFor, type OpenedRecord, parseDyad, storageIssue, wordIssue } from "../app/index.js";
import type { Issue, PlaceId, Source } from "../core/index.js";

export interface Context {
  readonly record: OpenedRecord;
  /** Ids of the languages that Khorgos speaks, and of the measures it knows. */
  readonly languages: readonly string[];
  readonly measures: readonly string[];
  readonly log: (line: string) => void;
}

/** An answer: text for people, data for programs. */
export interface Answer {
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface Tool<S extends z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: S;
  /** Fields of the data beside `sources`. */
  readonly output: z.ZodRawShape;
  readonly answer: (input: z.output<S>) => Promise<Answer>;
}

/** Ends a tool's work with a sentence for whoever called it. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}

/** Problems that ended the work, in the words of a language; default: English. */
export async function refused(issues: readonly Issue[], ui?: string): Promise<Refusal> {
  const messages = await messagesFor(ui);
  const errors = issues.filter((i) => i.severity === "error");
  return new Refusal((errors.length > 0 ? errors : issues).map((i) => wordIssue(i, messages)).join(" "));
}

const sources = z
  .array(z.object({ id: z.string(), citation: z.string() }))
  .describe("Every source that the answer names, with a citation to print.");

export const language = ({ languages }: Context) => z.enum(languages);
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "a day such as 2024-07-02");
export const place = z
  .string()
  .min(1)
  .max(200)
  .describe("ISO 3166-1 alpha-3 code, id of a group, or a name: KAZ, C5, Kazakhstan, 哈萨克斯坦.");
export const statement = z.looseObject({ kind: z.string(), form: z.string() });
export const reading = z.looseObject({
  label: z.string(),
  value: z.number().nullable(),
  unit: z.string().nullable(),
  period: z.string().nullable(),
  source: z.string(),
  locator: z.string(),
  authority: z.string(),
});
export const verdict = z.looseObject({ status: z.string(), summary: z.string(), readings: z.array(reading) });

/** Two places from what was typed. */
export async function pairOf(a: string, b: string): Promise<readonly [PlaceId, PlaceId]> {
  const { value, issues } = await parseDyad([a, b]);
  if (value === undefined) throw await refused(issues);
  return value;
}

export interface Citation {
  readonly id: string;
  readonly citation: string;
}

export async function citationsOf(found: Iterable<Source>): Promise<readonly Citation[]> {
  const write = await citeSource();
  return [...found].map((source) => ({ id: source.id, citation: write(source) }));
}

/** Citations as the last lines of a text. */
export const citationLines = (citations: readonly Citation[]): string =>
  citations.map(({ id, citation }) => `[${id}] ${citation}`).join("\n");

/** The parts of a text that have something to say, a blank line between. */
export const parts = (...texts: readonly string[]): string => texts.filter((text) => text !== "").join("\n\n");

const failure = (text: string): CallToolResult => ({ content: [{ type: "text", text }], isError: true });

export function addTool<S extends z.ZodObject>(server: McpServer, { log }: Context, tool: Tool<S>): void {
  const { name, title, description, input, output } = tool;
  const config = {
    title,
    description,
    inputSchema: input as z.ZodObject,
    outputSchema: z.looseObject({ ...output, sources }),
    annotations: { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
  };
  server.registerTool(name, config, async (given): Promise<CallToolResult> => {
    try {
      const { text, data } = await tool.answer(given as z.output<S>);
      return { content: [{ type: "text", text }], structuredContent: { ...data } };
    } catch (cause) {
      if (cause instanceof Refusal) return failure(cause.message);
      const issue = storageIssue(cause);
      if (issue) return failure((await refused([issue])).message);
      log(`khorgos: a mistake in ${name}: ${cause instanceof Error ? cause.message : String(cause)}`);
      return failure("A mistake in Khorgos itself. Nothing was lost.");
    }
  });
}
