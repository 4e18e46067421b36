import { z } from "zod";
import { checkArticle, formatCheck } from "../../app/index.js";
import { type Context, citationsOf, day, language, refused, statement, verdict } from "../tool.js";

/** As much as `/api/check` takes. UTF-16 code units. */
const LONGEST = 2_000_000;

export const checkText = (context: Context) => {
  const input = z.strictObject({
    text: z.string().min(1).max(LONGEST).describe("The text itself, plain or Markdown; not a path, not an address."),
    language: language(context).optional().describe("Its language; told from the text if left out."),
    date: day.optional().describe("When it was published, to resolve “last year”."),
    title: z.string().max(1000).optional().describe("Its headline, where the text does not show it."),
    ui: language(context).optional().describe("Language of labels and summaries; the text's if left out."),
  });
  return {
    name: "check_text",
    title: "Check a text",
    description:
      "Checks what a text says about the relations of two countries (trade, investment, projects, visits, memberships, goals): each statement with its verdict under every admissible reading, the figures on record, whose they are, and the sources to cite.",
    input,
    output: { statements: z.array(statement), verdicts: z.array(verdict) },
    async answer({ text, ...options }: z.output<typeof input>) {
      const article = { name: "text", bytes: new TextEncoder().encode(text) };
      const { value, issues } = await checkArticle(article, context.record, options);
      if (value === undefined) throw await refused(issues, options.ui);
      return {
        text: await formatCheck(value, "markdown"),
        data: { ...value.json, sources: await citationsOf(value.sources.values()) },
      };
    },
  };
};
